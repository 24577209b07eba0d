import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import type { ProcessDefinition } from '@/lib/process/types'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { stageOf } from './flow'
import { flowOf } from './load-decision'
import { decidingTables } from './load-table'
import { loadWaitingForMe } from './load-waiting-for-me'
import { decisionsUnderWay } from './readable'
import { registerSchema } from './register-schema'
import { searchRegister } from './search-register'
import { summaryOf, summarySelect, type DecisionSummary } from './summary'
import { wordingOf } from './wording'

const pageSize = 25

/** What somebody who is not at the table hears of a closed decision. */
export type ClosedDecision = Pick<DecisionSummary, 'id' | 'number' | 'decidedOn' | 'closedGround'>
const isVisible = (seesClosed: boolean) => ({ open }: DecisionSummary) => seesClosed || open

async function underWay(db: Db, definition: ProcessDefinition, programmeId: string, actor: Actor, today: string) {
  const drafts = await db.decision.findMany({
    where: { programmeId, sealedAt: null, AND: [decisionsUnderWay(actor)] }, orderBy: { createdAt: 'asc' },
    select: {
      id: true, phase: true, title: true, cycle: true, bodyId: true, submittedAt: true, consultationUntil: true, votingOpenedAt: true,
      votingClosedAt: true, sealedAt: true, corrects: { select: { number: true } },
    },
  })
  return drafts.map(({ id, cycle, bodyId, submittedAt, corrects, ...draft }) => {
    const { phase: closes, title } = wordingOf(definition, draft)
    return {
      id, cycle, title, phase: closes && { slug: closes.slug, title: closes.title }, submittedAt, corrects: corrects?.number ?? null,
      stage: bodyId === null ? null : stageOf(flowOf({ ...draft, submittedAt }), today),
    }
  })
}

/** The choices by which the register can be made smaller. */
async function choicesOf(db: Db, programmeId: string) {
  const { _min, _max } = await db.decision.aggregate({ where: { programmeId, sealedAt: { not: null } }, _min: { decidedOn: true }, _max: { decidedOn: true } })
  const [first, last] = [_min.decidedOn?.getUTCFullYear() ?? 0, _max.decidedOn?.getUTCFullYear() ?? -1]
  return {
    years: Array.from({ length: last - first + 1 }, (_, n) => last - n),
    tables: await db.body.findMany({ where: { programmeId }, orderBy: { name: 'asc' }, select: { id: true, name: true } }),
  }
}

/** The register: every sealed decision, newest first and in pages, and what is on its way. */
export const listDecisions = defineQuery({
  permission: 'decision.read',
  input: registerSchema,
  run: async ({ actor, db, now, authorise }, filter) => {
    const { programmeId, page } = filter
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const definition = definitionOf(programme)
    const seesClosed = allows('decision.read-closed', actor, resource)
    const { ids, total } = await searchRegister(db, { filter, definition, seesClosed, take: pageSize, skip: (page - 1) * pageSize })
    const rows = await db.decision.findMany({ where: { id: { in: ids } }, orderBy: { number: 'desc' }, select: summarySelect })
    const all = rows.flatMap((row) => summaryOf(definition, row))
    const today = formatIsoDay(now)
    const prepares = allows('decision.prepare', actor, resource)
    return ok({
      programme: { id: programme.id, name: programme.name, currentCycle: programme.currentCycle },
      total, page, pages: Math.max(1, Math.ceil(total / pageSize)), filter, ...(await choicesOf(db, programmeId)),
      decisions: all.filter(isVisible(seesClosed)),
      closed: all.filter((one) => !isVisible(seesClosed)(one)).map(({ id, number, decidedOn, closedGround }): ClosedDecision => ({ id, number, decidedOn, closedGround })),
      underWay: await underWay(db, definition, programmeId, actor, today),
      waitingForMe: await loadWaitingForMe(db, actor, [programmeId], today),
      mayPropose: prepares && (await decidingTables(db, programmeId, today)).length > 0,
      sees: { underWay: allows('proposal.read', actor, resource), drafts: prepares },
    })
  },
})
