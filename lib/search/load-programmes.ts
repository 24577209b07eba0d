import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { carriedOver, type PhaseState } from '@/lib/process/phases'
import type { PhaseCode, ProcessDefinition } from '@/lib/process/types'
import { definitionOf } from '@/lib/programmes/definition-of'

export type SearchedProgramme = {
  readonly id: string
  readonly municipalityId: string
  readonly name: string
  readonly currentCycle: number
  readonly definition: ProcessDefinition
  /** The cycle whose answers the pages of a phase show now. */
  readonly cycleOf: (phase: PhaseCode) => number
}

const shownCycle = (states: readonly PhaseState[], currentCycle: number) => {
  const carried = carriedOver(states, currentCycle)
  return (phase: PhaseCode) => carried[phase] ?? currentCycle
}

/** The programmes with these ids, with what is needed to say where in them something stands. */
export async function loadSearchedProgrammes(db: Db, ids: string[]): Promise<Map<string, SearchedProgramme>> {
  const rows = await db.programme.findMany({
    where: { id: { in: ids } },
    orderBy: { name: 'asc' },
    select: {
      id: true, municipalityId: true, name: true, currentCycle: true, contentVersion: true,
      phases: { select: { phase: true, cycle: true, status: true } },
    },
  })
  return new Map(rows.map(({ phases, contentVersion, ...programme }) => [programme.id, {
    ...programme, definition: definitionOf({ contentVersion }), cycleOf: shownCycle(phases, programme.currentCycle),
  }]))
}
