import 'server-only'
import { allows } from '@/lib/policy/permissions'
import { defineQuery } from '@/lib/policy/define'
import { peopleOf } from '@/lib/checklists/people'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { phaseByCode } from '@/lib/process/lookup'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import { toDay, type Attendee, type DecisionContent } from './content'
import { belonging, checkDecision, oddities, type FieldMessages } from './decide'
import { decisionKey } from './draft-key'
import { contentOf, loadDraft, type WholeDecision } from './load-decision'
import { loadDossier } from './load-dossier'
import { boardInForce } from './load-table'
import { phaseInCycle } from './phase-cycle'
import { readableDecisions } from './readable'
import { phaseSchema } from './schema'
import { summaryOf, summarySelect } from './summary'

export type DraftView = {
  readonly id: string
  readonly version: number
  readonly content: DecisionContent
  readonly submittedAt: Date | null
  /** The table that votes on it; null where the bureau notes who was there. */
  readonly bodyId: string | null
  readonly votingClosed: boolean
  readonly corrects: { readonly id: string; readonly number: number } | null
  /** What it still needs before it may be sealed, per field. */
  readonly missing: FieldMessages
  readonly oddities: readonly string[]
  /** True when parts were written for another outcome; those will not be sealed. */
  readonly leavesOut: boolean
}

async function viewOf(db: Db, draft: WholeDecision, now: Date): Promise<DraftView> {
  const content = contentOf(draft)
  const sealed = belonging(content)
  const { startsOn } = await db.programme.findUniqueOrThrow({ where: { id: draft.programmeId }, select: { startsOn: true } })
  const { id, version, submittedAt, bodyId, votingClosedAt, corrects } = draft
  return {
    id, version, content, submittedAt, bodyId, votingClosed: votingClosedAt !== null,
    corrects: corrects?.number ? { id: corrects.id, number: corrects.number } : null,
    missing: checkDecision(sealed, { today: formatIsoDay(now), programmeStartsOn: toDay(startsOn) }),
    oddities: oddities(sealed),
    leavesOut: JSON.stringify(sealed) !== JSON.stringify(content),
  }
}

/** What the writer typed and did not save yet, from this device or another. */
async function typedBy(db: Db, userId: string, programmeId: string, key: string) {
  const typed = await db.draft.findUnique({
    where: { userId_programmeId_key: { userId, programmeId, key } },
    select: { values: true, baseVersion: true, savedAt: true },
  })
  return { userId, key, draft: typed && { ...typed, values: typed.values as Record<string, string>, savedAt: typed.savedAt.getTime() } }
}

/** The people of the board, so that nobody has to type who is expected. */
async function expectedOf(db: Db, programmeId: string): Promise<Attendee[]> {
  const board = await db.membership.findMany({
    where: { programmeId, role: 'board', user: { active: true } },
    orderBy: { user: { name: 'asc' } },
    select: { user: { select: { name: true } }, organisation: { select: { name: true } } },
  })
  return board.map(({ user, organisation }) => ({ name: user.name, onBehalfOf: organisation?.name ?? '', vote: null }))
}

const sealedOf = (db: Db, actor: Actor, { id }: LoadedProgramme, place: Pick<WholeDecision, 'cycle' | 'phase'>) =>
  db.decision.findMany({
    where: { programmeId: id, ...place, sealedAt: { not: null }, AND: [readableDecisions(actor)] }, orderBy: { number: 'desc' }, select: summarySelect,
  })

/** All the board decides on at the end of a phase, what was decided before, and what is being prepared. */
export const getDossier = defineQuery({
  permission: 'decision.read',
  input: phaseSchema,
  run: async ({ actor, db, now, authorise }, { programmeId, phase, cycle }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const place = await phaseInCycle(db, programme, phase, cycle)
    if (!place) return notFound()

    const at = { cycle: place.cycle, phase }
    const definition = definitionOf(programme)
    const draft = await loadDraft(db, { programmeId, ...at })
    const allowed = {
      prepare: allows('decision.prepare', actor, resource), seal: allows('decision.seal', actor, resource),
    }
    return ok({
      programme: { id: programme.id, name: programme.name, currentCycle: programme.currentCycle },
      phase: phaseByCode(definition, phase), cycle: place.cycle, phaseStatus: place.status, allowed,
      dossier: await loadDossier(db, programme, { ...at, title: '' }),
      // A draft is for who prepares it and for who decides; others hear only that there is one.
      draft: draft && (allowed.prepare || allowed.seal) ? await viewOf(db, draft, now) : null,
      typed: allowed.prepare ? await typedBy(db, actor.userId, programmeId, decisionKey(place.cycle, phase)) : null,
      expected: allowed.prepare && !draft ? await expectedOf(db, programmeId) : [],
      /** Who can see to a condition with an account of their own. */
      people: allowed.prepare ? await peopleOf(db, programmeId) : [],
      underWay: draft && (draft.open || allows('decision.read-closed', actor, resource)) ? { id: draft.id, submittedAt: draft.submittedAt, atTable: draft.bodyId !== null } : null,
      table: await boardInForce(db, programmeId, formatIsoDay(now)),
      seesProposal: allows('proposal.read', actor, resource),
      sealed: (await sealedOf(db, actor, programme, at)).flatMap((row) => summaryOf(definition, row)),
    })
  },
})
