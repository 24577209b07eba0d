import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aBoard, anOpenVote, aSubstitute, type Choice } from '@/tests/support/tables'
import { castVote } from './cast-vote'
import { closeVoting } from './close-voting'
import { confirmDecision } from './confirm-decision'
import { declareConflict } from './declare-conflict'
import { enterVote } from './enter-vote'
import { openVoting } from './open-voting'
import { withdrawVoting } from './withdraw-voting'
import { writeOutcome } from './write-outcome'

useDatabase()

type Step =
  | { do: 'cast'; seat: number; by: 'holder' | 'substitute' | 'nobody'; vote: Choice }
  | { do: 'enter' | 'conflict' | 'end-seat' | 'end-mandate'; seat: number }
  | { do: 'close' | 'withdraw' | 'open' | 'outcome' | 'turn-down' | 'chair' | 'secretary' | 'both' }

const seat = fc.integer({ min: 0, max: 3 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('cast' as const), seat, by: fc.constantFrom('holder', 'holder', 'substitute', 'nobody'), vote: fc.constantFrom('for', 'for', 'against', 'abstained') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('enter', 'conflict', 'end-seat', 'end-mandate'), seat }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('close', 'outcome', 'turn-down', 'chair', 'secretary', 'both', 'open', 'withdraw') }) },
)
const euros = fc.option(fc.constantFrom(50, 100, 150))
const rules = fc.record({
  euros, limits: fc.array(euros, { minLength: 4, maxLength: 4 }),
  votingRule: fc.constantFrom('majority', 'two_thirds', 'consensus'), quorumPercent: fc.constantFrom(50, 51, 75, 100),
})

/** The plainest way to a decision, so that something passes whatever else is sent. */
const plain: Step[] = [0, 1, 2].map((at) => ({ do: 'cast', seat: at, by: 'holder', vote: 'for' }))

const day = (date: Date) => date.toISOString().slice(0, 10)

/** Whoever votes on this seat, its holder or a substitute, may decide so far. */
const limitMandates = (seatId: string, limit: number | null) => limit === null ? null : systemTransaction(async (db) => {
  const upToCents = BigInt(limit) * 100n
  await db.mandate.updateMany({ where: { seatId }, data: { upToCents } })
  const { municipalityId, programmeId } = await db.seat.findUniqueOrThrow({ where: { id: seatId } })
  await db.mandate.create({ data: { municipalityId, programmeId, seatId, subject: 'geld', upToCents, startsOn: new Date('2024-01-01') } })
})

type Given = { votingRule: 'majority' | 'two_thirds' | 'consensus'; quorumPercent: number; euros: number | null; limits: (number | null)[] }

async function aScene({ euros, limits, ...given }: Given) {
  const programme = await aProgramme()
  const board = await aBoard(programme, 3, given)
  const [substitute, nobody] = [await aMember(programme, 'partner'), await aMember(programme, 'partner')]
  for (const { seatId } of board.voters) await aSubstitute(programme, seatId, substitute)
  for (const [index, { seatId }] of board.voters.entries()) await limitMandates(seatId, limits[index] ?? null)
  const { version: _, ...id } = await anOpenVote(programme, board, euros === null ? {} : { amount: String(euros) })
  return { programme, board, substitute, nobody, id }
}
type Scene = Awaited<ReturnType<typeof aScene>>

/** Sends a step as anybody could send it; what comes of it is for the app to say. */
async function send({ board, substitute, nobody, id }: Scene, given: Step) {
  const decision = await systemTransaction((db) => db.decision.findUniqueOrThrow({ where: { id: id.decisionId } }))
  const at = { ...id, version: decision.version }
  if (!('seat' in given)) {
    const written = { ...at, outcome: given.do === 'turn-down' ? 'no_go' : 'go', motivation: 'Daarom.' }
    if (given.do === 'close') await closeVoting.as(board.secretary, at)
    if (given.do === 'withdraw') await withdrawVoting.as(board.secretary, at)
    if (given.do === 'open') await openVoting.as(board.secretary, at)
    if (given.do === 'outcome' || given.do === 'turn-down') await writeOutcome.as(board.bureau, written)
    if (given.do === 'chair') await confirmDecision.as(board.chair, at)
    if (given.do === 'secretary') await confirmDecision.as(board.secretary, at)
    if (given.do === 'both') await Promise.all([confirmDecision.as(board.chair, at), confirmDecision.as(board.secretary, at)])
    return
  }
  const voter = board.voters[given.seat]
  if (!voter) throw new Error('no such seat')
  const { seatId } = voter
  const standing = await systemTransaction((db) => db.decisionVote.findFirst({ where: { decisionId: id.decisionId, seatId } }))
  const ballot = { ...id, seatId, vote: 'for', version: standing?.version ?? 0 }
  const yesterday = new Date(`${day(new Date(Date.now() - 86_400_000))}T00:00:00Z`)
  if (given.do === 'cast') {
    const who: Record<typeof given.by, Actor> = { holder: voter.actor, substitute, nobody }
    await castVote.as(who[given.by], { ...ballot, vote: given.vote })
  }
  if (given.do === 'enter') await enterVote.as(board.secretary, { ...ballot, by: 'holder' })
  if (given.do === 'conflict') await declareConflict.as(voter.actor, { ...id, seatId, declared: true, reason: 'Eigen belang' })
  // The chair's own seat stays, so that somebody can sign.
  if (given.do === 'end-seat' && given.seat > 0) await systemTransaction((db) => db.seat.update({ where: { id: seatId }, data: { endsOn: yesterday } }))
  if (given.do === 'end-mandate') await systemTransaction((db) => db.mandate.updateMany({ where: { seatId }, data: { endsOn: yesterday } }))
}

/** Counts anew, in another way than the app does, whether what was sealed may have been. */
async function judge({ board, id }: Scene) {
  const { seats, decision, sealings } = await systemTransaction(async (db) => ({
    seats: await db.seat.findMany({ where: { bodyId: board.body.id, votes: true }, include: { mandates: true } }),
    decision: await db.decision.findUniqueOrThrow({ where: { id: id.decisionId }, include: { votes: true, conflicts: true, confirmations: true } }),
    sealings: await db.auditEvent.count({ where: { objectId: id.decisionId, type: 'decision.sealed' } }),
  }))
  expect(sealings).toBe(decision.sealedAt ? 1 : 0)
  if (!decision.sealedAt || !decision.decidedOn) return false
  const on = decision.decidedOn
  const holds = (term: { startsOn: Date; endsOn: Date | null }) => term.startsOn <= on && (!term.endsOn || on < term.endsOn)
  const inForce = seats.filter(holds)
  const valid = decision.votes.filter(({ seatId, mandateId }) => {
    const own = inForce.find((one) => one.id === seatId)
    const mandate = own?.mandates.find((one) => one.id === mandateId)
    const limits = own?.mandates.filter((one) => holds(one) && (mandateId === null ? !one.substitute : one === mandate)) ?? []
    if (decision.amountCents !== null && limits.some(({ upToCents }) => upToCents !== null && upToCents < (decision.amountCents ?? 0n))) return false
    return own && !decision.conflicts.some((conflict) => conflict.seatId === seatId) && (mandateId === null || (mandate !== undefined && mandate.substitute && holds(mandate)))
  })
  const [yes, no] = [valid.filter(({ vote }) => vote === 'for').length, valid.filter(({ vote }) => vote === 'against').length]
  expect(valid.length * 100).toBeGreaterThanOrEqual(inForce.length * board.body.quorumPercent)
  const adopted = { majority: yes > no, two_thirds: yes * 3 >= (yes + no) * 2, consensus: no === 0 }[board.body.votingRule] && yes > 0
  expect(decision.outcome).toBe(adopted ? 'go' : 'no_go')
  expect(new Set(decision.confirmations.map(({ byId }) => byId)).size).toBe(2)
  expect(new Set(decision.confirmations.map(({ contentHash }) => contentHash)).size).toBe(1)
  return true
}

it('whatever is sent in whatever order, nothing passes without a quorum and a mandate, and nothing twice', async () => {
  let passed = 0
  await fc.assert(fc.asyncProperty(rules, fc.array(step, { minLength: 6, maxLength: 22 }), async (given, steps) => {
    const scene = await aScene(given)
    for (const one of steps) await send(scene, one)
    // Then what would seal it if it may be.
    for (const last of ['close', 'outcome', 'both', 'both', 'both'] as const) await send(scene, { do: last })
    if (await judge(scene)) passed += 1
  }), { numRuns: 26, endOnFailure: true, examples: [
    [{ votingRule: 'majority', quorumPercent: 75, euros: null, limits: [] }, plain], [{ votingRule: 'majority', quorumPercent: 75, euros: 100, limits: [100, 100, 100, 50] }, plain],
    [{ votingRule: 'majority', quorumPercent: 75, euros: 100, limits: [100, 100, 50, 50] }, plain],
  ] })
  // A test in which nothing ever passes proves nothing.
  expect(passed).toBeGreaterThan(0)
}, 120_000)
