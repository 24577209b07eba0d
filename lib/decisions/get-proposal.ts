import 'server-only'
import { seatsOn } from '@/lib/alliance/at-table'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { peopleOf } from '@/lib/checklists/people'
import type { Actor } from '@/lib/platform/actor'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { signingFor } from './ballot-rules'
import { toDay } from './content'
import { stageOf, type Stage } from './flow'
import { contentOf, flowOf, loadDecision, type WholeDecision } from './load-decision'
import { loadTable, type LoadedTable } from './load-table'
import { proposalSeats } from './proposal-seats'
import { loadReactions } from './load-reactions'
import { decisionSchema } from './schema'
import { missingFor } from './seal-now'
import { votingResource } from './secretary'
import { hashToConfirm, tableContent, tallyOf } from './table-decision'
import { outcomeCarried } from './tally'
import { wordingOf } from './wording'

/** The two signatures: who can set them, and which stand below the text as it is now. */
function signaturesOf(decision: WholeDecision, table: LoadedTable, actor: Actor, today: string) {
  const hash = hashToConfirm(decision, table)
  const standing = decision.confirmations.filter((one) => one.contentHash === hash)
  return {
    signatures: (['chair', 'secretary'] as const).map((role) => ({
      role, who: seatsOn(table.seats, today).filter((seat) => seat.role === role).map(({ personName, userId }) => ({ name: personName, account: userId !== null })),
      signed: standing.filter((one) => one.role === role).map(({ byName, at }) => ({ byName, at }))[0] ?? null,
    })),
    maySign: signingFor(table.seats, standing, actor.userId, today).ok,
  }
}

const mayLook = (stage: Stage, actor: Actor, resource: Parameters<typeof allows>[2]) =>
  stage !== 'proposal' || allows('decision.prepare', actor, resource)

/** A decision on its way to a table: the text, what others said, who voted, and what is to be done next. */
export const getProposal = defineQuery({
  permission: 'proposal.read',
  input: decisionSchema,
  run: async ({ actor, db, now, authorise }, { programmeId, decisionId }) => {
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    const table = decision?.bodyId ? await loadTable(db, programmeId, decision.bodyId) : null
    if (!programme || !decision || !table) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const today = formatIsoDay(now)
    const stage = stageOf(flowOf(decision), today)
    if (!mayLook(stage, actor, resource)) return notFound()

    const manage = allows('voting.manage', actor, votingResource(programme, table, actor, today))
    const prepare = allows('decision.prepare', actor, resource)
    const day = decision.votingClosedAt && decision.decidedOn ? toDay(decision.decidedOn) : today
    const content = tableContent(decision, table)
    const tally = tallyOf(decision, table, today)
    const { phase, ...wording } = wordingOf(definitionOf(programme), decision)
    const carried = content.outcome === null || outcomeCarried(content.outcome, tally, decision.phase !== null)
    const missing = stage === 'voted' ? await missingFor(db, decision, content, now) : {}
    const { signatures, maySign } = signaturesOf(decision, table, actor, today)
    const { id, version, cycle, advice, amountCents, open, closedGround, consultationUntil, submittedAt, corrects } = decision
    return ok({
      programme: { id: programme.id, name: programme.name, currentCycle: programme.currentCycle }, me: actor.name,
      id, version, stage, cycle, phase, title: wording.title, outcomes: wording.outcomes, advice, amountCents, open, closedGround, submittedAt,
      consultationUntil: consultationUntil && toDay(consultationUntil), corrects: corrects?.number ?? null, day, content, missing, carried, tally,
      table: { id: table.id, name: table.name, votingRule: table.votingRule },
      reactions: await loadReactions(db, id), signatures,
      /** For who writes the outcome, also what was written for another outcome: it is still there after a change of mind. */
      written: prepare ? contentOf(decision) : content,
      /** Who can see to a condition with an account of their own. */
      people: prepare && stage === 'voted' ? await peopleOf(db, programmeId) : [],
      seats: proposalSeats(decision, table, { userId: actor.userId, day, seesVotes: manage || stage === 'voted' || stage === 'sealed' }),
      allowed: {
        prepare, manage, sign: stage === 'voted' && maySign && carried && tally.quorum && Object.keys(missing).length === 0,
        react: stage === 'consultation' && allows('consultation.react', actor, resource),
      },
    })
  },
})
