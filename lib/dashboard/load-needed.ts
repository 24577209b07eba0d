import 'server-only'
import { loadOpenConditions } from '@/lib/decisions/load-waiting'
import { decisionPath, dossierPath } from '@/lib/decisions/paths'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { findPoint } from '@/lib/process/lookup'
import { nextOpenPoint } from '@/lib/process/next-open-point'
import { pointPath, programmePath } from '@/lib/process/paths'
import type { PhaseProgress } from '@/lib/process/progress'
import { askingRows } from './asking-rows'
import { attentionOf } from './attention'
import type { Asking } from './load-asking'
import { beginAfterDecision, mostNeeded, reviewsOf, type Decided, type Needed } from './needed'

type Given = Decided & {
  /** The phases that run now, with how far they are. */
  active: readonly PhaseProgress[]
  /** The decision that stands for each phase of this cycle. */
  standing: Parameters<typeof reviewsOf>[1]
  now: Date
  actor: Actor
}

async function dueActions(db: Db, { programme, definition }: Given): Promise<Needed[]> {
  const actions = await db.actionItem.findMany({
    where: { programmeId: programme.id, doneAt: null }, orderBy: { dueOn: 'asc' }, take: 10,
    select: { id: true, title: true, dueOn: true, pointId: true, owner: { select: { name: true } } },
  })
  return actions.map(({ id, title, dueOn, pointId, owner }) => {
    const place = findPoint(definition, pointId ?? '')
    const href = place ? pointPath(programme.id, place) : programmePath(programme.id)
    return { key: id, kind: 'action', words: title, owner: owner.name, dueOn, href }
  })
}

async function openConditions(db: Db, { programme, actor }: Given): Promise<Needed[]> {
  const conditions = await loadOpenConditions(db, actor, [programme.id])
  return conditions.map(({ id, text, owner, ownerUser, dueOn, decision }) => ({
    key: id, kind: 'condition', words: text, owner: ownerUser?.name ?? owner, dueOn, href: decisionPath(programme.id, decision.id),
  }))
}

/** What the board and oneself are asked to decide, and what of contract, promises, funding and meetings needs attention; one statement. */
async function askedThings(db: Db, { programme, definition, actor, now }: Given): Promise<Needed[]> {
  const here = { ...actor, grants: actor.grants.filter(({ programmeId }) => programmeId === programme.id) }
  const rows = await db.$queryRaw<Asking[]>`
    SELECT * FROM ${askingRows(here, now)} a WHERE a."kind" NOT IN ('condition', 'action') ORDER BY a."dueOn", a."id"`
  return rows.map((row) => {
    const { key, kind, words, owner, dueOn, href } = attentionOf({ id: programme.id, cycle: programme.currentCycle, definition }, row)
    return { key, kind, words, owner: owner || null, dueOn, href }
  })
}

/** In a running phase: go on with the next point, or, when all was discussed, prepare the decision. */
function nextSteps({ programme, definition, active }: Given, asked: readonly Needed[]): Needed[] {
  return active.map((progress) => {
    const { phase } = progress
    const next = nextOpenPoint(definition, progress)
    const shared = { key: phase.code, owner: null, dueOn: null }
    if (next) return { ...shared, kind: 'point' as const, words: next.point.question, href: pointPath(programme.id, next) }
    const { id: programmeId, currentCycle } = programme
    const href = dossierPath({ programmeId, phase, cycle: currentCycle, currentCycle })
    return { ...shared, kind: 'preparation' as const, words: `${phase.decision.title}: alles is besproken`, href }
  }).filter((step) => !asked.some(({ href }) => href === step.href))
}

/** The at most five things that are needed now in a programme, by urgency. */
export async function loadNeeded(db: Db, given: Given): Promise<Needed[]> {
  const asked = await askedThings(db, given)
  const things = [...asked, ...(await openConditions(db, given)), ...(await dueActions(db, given)), ...reviewsOf(given.programme.id, given.standing)]
  return mostNeeded([...things, ...beginAfterDecision(given), ...nextSteps(given, asked)], given.now)
}
