import 'server-only'
import { loadOpenConditions, loadWaitingDecisions } from '@/lib/decisions/load-waiting'
import { decisionPath, dossierPath, proposalPath } from '@/lib/decisions/paths'
import { wordingOf } from '@/lib/decisions/wording'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { findPoint } from '@/lib/process/lookup'
import { nextOpenPoint } from '@/lib/process/next-open-point'
import { pointPath, programmePath } from '@/lib/process/paths'
import type { PhaseProgress } from '@/lib/process/progress'
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
  return conditions.map(({ id, text, owner, dueOn, decision }) => ({
    key: id, kind: 'condition', words: text, owner, dueOn, href: decisionPath(programme.id, decision.id),
  }))
}

async function waitingDecisions(db: Db, { programme, definition, actor }: Given): Promise<Needed[]> {
  const decisions = await loadWaitingDecisions(db, actor, [programme.id])
  return decisions.map(({ id, cycle, ...subject }) => {
    const { phase, title } = wordingOf(definition, subject)
    const href = phase
      ? dossierPath({ programmeId: programme.id, phase, cycle, currentCycle: programme.currentCycle })
      : proposalPath(programme.id, id)
    return { key: id, kind: 'decision', words: title, owner: 'Alliantiebestuur', dueOn: null, href }
  })
}

/** In a running phase: go on with the next point, or, when all was discussed, prepare the decision. */
function nextSteps({ programme, definition, active }: Given, waiting: readonly Needed[]): Needed[] {
  return active.map((progress) => {
    const { phase } = progress
    const next = nextOpenPoint(definition, progress)
    const shared = { key: phase.code, owner: null, dueOn: null }
    if (next) return { ...shared, kind: 'point' as const, words: next.point.question, href: pointPath(programme.id, next) }
    const { id: programmeId, currentCycle } = programme
    const href = dossierPath({ programmeId, phase, cycle: currentCycle, currentCycle })
    return { ...shared, kind: 'preparation' as const, words: `${phase.decision.title}: alles is besproken`, href }
  }).filter((step) => !waiting.some(({ href }) => href === step.href))
}

/** The at most five things that are needed now in a programme, by urgency. */
export async function loadNeeded(db: Db, given: Given): Promise<Needed[]> {
  const waiting = await waitingDecisions(db, given)
  const things = [...waiting, ...(await openConditions(db, given)), ...(await dueActions(db, given)), ...reviewsOf(given.programme.id, given.standing)]
  return mostNeeded([...things, ...beginAfterDecision(given), ...nextSteps(given, waiting)], given.now)
}
