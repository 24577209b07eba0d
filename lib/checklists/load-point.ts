import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { findPoint, findSectionById, type LocatedPoint, type LocatedSection } from '@/lib/process/lookup'
import { carriedOver } from '@/lib/process/phases'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadPhaseStates } from '@/lib/programmes/phase-state'
import { loadProgramme, type LoadedProgramme } from '@/lib/programmes/load-programme'

/** The programme and the talking point something is said about; null when either is not there. */
export async function loadPoint(
  db: Db,
  programmeId: string,
  pointId: string,
): Promise<{ programme: LoadedProgramme; place: LocatedPoint } | null> {
  const programme = await loadProgramme(db, programmeId)
  const place = programme && findPoint(definitionOf(programme), pointId)
  return programme && place ? { programme, place } : null
}

/** The programme and one of its sections; null when either is not there. */
export async function loadSection(
  db: Db,
  programmeId: string,
  sectionId: string,
): Promise<{ programme: LoadedProgramme; place: LocatedSection } | null> {
  const programme = await loadProgramme(db, programmeId)
  const place = programme && findSectionById(definitionOf(programme), sectionId)
  return programme && place ? { programme, place } : null
}

/**
 * Why nothing can be recorded here for this cycle, in plain Dutch; null when it can. Earlier cycles are memory and
 * stay as they are, and so do the answers of a phase that a new cycle takes over (handbook §8.2).
 */
export async function closedForWriting(
  db: Db,
  programme: LoadedProgramme,
  place: LocatedSection,
  cycle: number,
): Promise<string | null> {
  if (cycle !== programme.currentCycle) {
    return `Cyclus ${programme.currentCycle} is begonnen. Open deze pagina opnieuw; uw tekst blijft bewaard.`
  }
  const carried = carriedOver(await loadPhaseStates(db, programme.id), cycle)[place.phase.code]
  const closed = closedBecause(place, carried)
  return closed && `${closed} Start de fase eerst opnieuw als u haar wilt overdoen.`
}

/** The sentence for a phase whose answers come from an earlier cycle; null for every other. */
export const closedBecause = (place: LocatedSection, carried: number | undefined): string | null =>
  carried === undefined ? null : `De antwoorden van ${place.phase.title} komen uit cyclus ${carried} en gelden nog.`
