import { castVote } from '@/lib/decisions/cast-vote'
import { closeVoting } from '@/lib/decisions/close-voting'
import { openVoting } from '@/lib/decisions/open-voting'
import { saveProposal } from '@/lib/decisions/save-proposal'
import { submitDecision } from '@/lib/decisions/submit-decision'
import { writeOutcome } from '@/lib/decisions/write-outcome'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember } from './builders'
import { expectOk } from './decisions'

type Programme = { id: string; municipalityId: string }
type Rules = { votingRule?: 'majority' | 'two_thirds' | 'consensus'; quorumPercent?: number; name?: string; kind?: 'board' | 'thematic_table' }
type SeatGiven = {
  role?: 'chair' | 'secretary' | 'member' | 'observer'; votes?: boolean; userId?: string | null; name?: string
  startsOn?: string; endsOn?: string | null
}

/** A table without seats. */
export const aBody = (programme: Programme, rules: Rules = {}) =>
  systemTransaction((db) => db.body.create({
    data: {
      municipalityId: programme.municipalityId, programmeId: programme.id, name: 'Alliantiebestuur', kind: 'board',
      level: 'administrative', startsOn: new Date('2024-01-01'), ...rules,
    },
  }))

/** A seat at a table, since the table began unless told otherwise. */
export const aSeat = (programme: Programme, bodyId: string, given: SeatGiven = {}) => {
  const { role = 'member', votes = role !== 'observer', userId = null, name = 'Iemand', startsOn = '2024-01-01', endsOn = null } = given
  return systemTransaction((db) => db.seat.create({
    data: {
      municipalityId: programme.municipalityId, programmeId: programme.id, bodyId, role, votes, userId, personName: name,
      onBehalfOf: 'bewoners', startsOn: new Date(startsOn), endsOn: endsOn === null ? null : new Date(endsOn),
    },
  }))
}

/** A mandate to take the place of the holder of a seat. */
export const aSubstitute = (programme: Programme, seatId: string, actor: Actor, term: { startsOn?: string; endsOn?: string } = {}) =>
  systemTransaction((db) => db.mandate.create({
    data: {
      municipalityId: programme.municipalityId, programmeId: programme.id, seatId, substitute: true, personName: actor.name,
      userId: actor.userId, subject: 'alles', startsOn: new Date(term.startsOn ?? '2024-01-01'), endsOn: term.endsOn ? new Date(term.endsOn) : null,
    },
  }))

/** A board of a chair, a secretary without a vote, and members; each with an account. */
export async function aBoard(programme: Programme, members = 3, rules: Rules = {}) {
  const body = await aBody(programme, rules)
  const [bureau, chair, secretary] = [await aMember(programme, 'bureau'), await aMember(programme, 'board'), await aMember(programme, 'board')]
  const chairSeat = await aSeat(programme, body.id, { role: 'chair', userId: chair.userId, name: chair.name })
  await aSeat(programme, body.id, { role: 'secretary', votes: false, userId: secretary.userId, name: secretary.name })
  const voters: { actor: Actor; seatId: string }[] = [{ actor: chair, seatId: chairSeat.id }]
  for (let n = 0; n < members; n++) {
    const actor = await aMember(programme, 'board')
    voters.push({ actor, seatId: (await aSeat(programme, body.id, { userId: actor.userId, name: actor.name })).id })
  }
  return { body, bureau, chair, secretary, voters }
}
type Board = Awaited<ReturnType<typeof aBoard>>

/** A proposal in preparation. */
export async function aProposal(programme: Programme, { bureau, body }: Pick<Board, 'bureau' | 'body'>, extra: object = {}) {
  return expectOk(await saveProposal.as(bureau, {
    programmeId: programme.id, version: 0, title: 'Bewonersbudget', advice: 'Stel een budget in.', bodyId: body.id, open: 'ja', ...extra,
  }))
}

/** A proposal on which this table can vote. */
export async function anOpenVote(programme: Programme, board: Board, extra: object = {}) {
  const { programmeId, decisionId, version } = await aProposal(programme, board, extra)
  expectOk(await submitDecision.as(board.bureau, { programmeId, decisionId, version }))
  expectOk(await openVoting.as(board.secretary, { programmeId, decisionId, version: version + 1 }))
  return { programmeId, decisionId, version: version + 2 }
}

export type Choice = 'for' | 'against' | 'abstained'

/** A vote that was cast in the order of the seats, and closed. */
export async function aClosedVote(programme: Programme, board: Board, choices: readonly Choice[], extra: object = {}) {
  const { version, ...id } = await anOpenVote(programme, board, extra)
  for (const [index, vote] of choices.entries()) {
    const voter = board.voters[index]
    if (!voter) throw new Error('more votes than seats')
    expectOk(await castVote.as(voter.actor, { ...id, seatId: voter.seatId, vote, version: 0 }))
  }
  expectOk(await closeVoting.as(board.secretary, { ...id, version }))
  return { ...id, version: version + 1 }
}

/** A decision on which nothing remains but to sign. */
export async function aDecisionToSign(programme: Programme, board: Board, choices: readonly Choice[] = ['for', 'for', 'for'], extra: object = {}) {
  const { version, ...id } = await aClosedVote(programme, board, choices, extra)
  expectOk(await writeOutcome.as(board.bureau, { ...id, version, outcome: 'go', motivation: 'Het is nodig.' }))
  return { ...id, version: version + 1 }
}
