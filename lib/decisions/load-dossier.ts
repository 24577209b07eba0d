import 'server-only'
import { loadAskedOrganisations, waitedFor } from '@/lib/checklists/asked-organisations'
import { loadFacts } from '@/lib/checklists/load-facts'
import { noGoConsidered } from '@/lib/checklists/no-go-considered'
import type { Db } from '@/lib/platform/db/client'
import { phaseByCode } from '@/lib/process/lookup'
import { phaseProgress } from '@/lib/process/progress'
import type { PhaseCode } from '@/lib/process/types'
import { definitionOf } from '@/lib/programmes/definition-of'
import type { LoadedProgramme } from '@/lib/programmes/load-programme'
import { toDay } from './content'
import { assembleDossier, proposalDossier, type Dossier } from './dossier'

type Place = { phase: PhaseCode | null; title: string; cycle: number }

const evidenceOf = (db: Db, programmeId: string, cycle: number) =>
  db.evidence.findMany({
    where: { programmeId, cycle, removedAt: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true, pointId: true, title: true, url: true,
      file: { select: { id: true, name: true, size: true, sha256: true } },
    },
  })

async function actionsOf(db: Db, programmeId: string, cycle: number) {
  const actions = await db.actionItem.findMany({
    where: { programmeId, cycle, pointId: { not: null } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true, pointId: true, title: true, dueOn: true, doneAt: true, owner: { select: { name: true } } },
  })
  return actions.map(({ id, pointId, title, dueOn, doneAt, owner }) =>
    ({ id, pointId, title, owner: owner.name, dueOn: toDay(dueOn), done: doneAt !== null }))
}

/** What a decision is taken on, as it is now: all of its phase, or the proposal alone. */
export async function loadDossier(db: Db, programme: LoadedProgramme, place: Place): Promise<Dossier> {
  const { id, name, contentVersion } = programme
  if (place.phase === null) return proposalDossier({ programme: name, contentVersion, cycle: place.cycle, title: place.title })
  const phase = phaseByCode(definitionOf(programme), place.phase)
  const points = new Set<string>(phase.sections.flatMap((section) => section.points.map((point) => point.id)))
  const facts = (await loadFacts(db, id, place.cycle)).filter(({ pointId }) => points.has(pointId))
  const organisations = await loadAskedOrganisations(db, id, { phase: place.phase, cycle: place.cycle })
  const progress = phaseProgress(phase, facts, {
    cycle: place.cycle, noGoConsidered: await noGoConsidered(db, id, place.cycle), organisationIds: waitedFor(organisations, facts),
  })
  return assembleDossier({
    programme: name, contentVersion, progress,
    organisationNames: new Map(organisations.map((organisation) => [organisation.id, organisation.name])),
    evidence: await evidenceOf(db, id, place.cycle),
    actions: await actionsOf(db, id, place.cycle),
  })
}
