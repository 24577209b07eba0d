import 'server-only'
import type { Resource } from '@/lib/platform/actor'
import { toDay, toDayOrNull } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'

/** One intervention of this very programme; null when it is not there. */
export function loadIntervention(db: Db, programmeId: string, interventionId: string) {
  return db.intervention.findUnique({
    where: { id: interventionId, programmeId },
    include: {
      programme: { select: { id: true, municipalityId: true, name: true, currentCycle: true } },
      execution: { select: { id: true, cycle: true, title: true, startsOn: true, endsOn: true, closedAt: true } },
      owner: { select: { id: true, name: true, active: true } },
      coalition: { orderBy: { organisation: { name: 'asc' } }, select: { organisation: { select: { id: true, name: true } } } },
      contributions: { orderBy: { id: 'asc' }, include: { goal: { select: { id: true, title: true, meaning: true, retiredOn: true, retiredReason: true } } } },
    },
  })
}
export type LoadedIntervention = NonNullable<Awaited<ReturnType<typeof loadIntervention>>>

/** What the policy is asked about: the intervention of the organisation that owns it. */
export const interventionResource = ({ programme, ownerId }: Pick<LoadedIntervention, 'programme' | 'ownerId'>) =>
  ({ ...programmeResource(programme), organisationId: ownerId })

export const closedMessage = 'Dit uitvoeringsprogramma is afgesloten. Het blijft te lezen zoals het was, maar verandert niet meer.'

type Where = { programmeId: string; interventionId: string }

/** The intervention somebody wants to change: it is there, they may, and its execution programme is not closed. */
export async function openIntervention(db: Db, authorise: (resource: Resource) => boolean, { programmeId, interventionId }: Where) {
  const intervention = await loadIntervention(db, programmeId, interventionId)
  if (!intervention) return notFound()
  if (!authorise(interventionResource(intervention))) return denied()
  return intervention.execution.closedAt ? broken(closedMessage) : ok(intervention)
}

const mark = (marked: boolean) => (marked ? 'on' : '')
const yesNo = (yes: boolean) => (yes ? 'ja' : 'nee')

/** Its own dates and those of its execution programme, as the rules read them. */
export const datesOf = ({ startsOn, endsOn, execution }: LoadedIntervention) =>
  [{ startsOn: toDayOrNull(startsOn), endsOn: toDayOrNull(endsOn) }, { startsOn: toDay(execution.startsOn), endsOn: toDay(execution.endsOn) }] as const

/** What of an intervention may be edited, as the form has it: for the form itself, the audit log and a collision. */
export function interventionSnapshot(intervention: LoadedIntervention) {
  const { title, what, ownerId, others, targetGroup, newness, complement, hypothesis, obstacle, learningQuestion, stopRule, publicText } = intervention
  return {
    title, what, ownerId, coalition: intervention.coalition.map(({ organisation }) => organisation.id), others, targetGroup,
    places: intervention.places.join('\n'), newness, complement, quickWin: mark(intervention.quickWin), smallWin: mark(intervention.smallWin),
    residentsInitiative: mark(intervention.residentsInitiative), pilot: mark(intervention.pilot), experiment: yesNo(intervention.experiment),
    hypothesis, obstacle, obstacleLevel: intervention.obstacleLevel ?? '', learningQuestion, stopRule,
    scaleUpOn: toDayOrNull(intervention.scaleUpOn) ?? '', startsOn: toDayOrNull(intervention.startsOn) ?? '', endsOn: toDayOrNull(intervention.endsOn) ?? '',
    publicText, open: mark(intervention.open),
    contributions: intervention.contributions.map(({ goalId, direct, how }) => ({ goalId, direct: yesNo(direct), how })),
  }
}
