import 'server-only'
import { loadFacts } from '@/lib/checklists/load-facts'
import { noGoConsidered } from '@/lib/checklists/no-go-considered'
import type { Db } from '@/lib/platform/db/client'
import { carriedOver, type PhaseState } from '@/lib/process/phases'
import { programmeProgress } from '@/lib/process/progress'
import type { ProcessDefinition } from '@/lib/process/types'

type Given = { programmeId: string; definition: ProcessDefinition; states: readonly PhaseState[]; cycle: number }

/** How far a programme is in a cycle, with the answers of an earlier cycle where those still stand. */
export async function loadProgress(db: Db, { programmeId, definition, states, cycle }: Given) {
  const carried = carriedOver(states, cycle)
  const organisations = await db.organisation.findMany({
    where: { programmeId, active: true }, select: { id: true }, orderBy: { name: 'asc' },
  })
  const facts = await loadFacts(db, programmeId, cycle)
  const earlier = carried.orientation ? await loadFacts(db, programmeId, carried.orientation) : []
  const progress = programmeProgress(definition, [...facts, ...earlier], {
    cycle, carriedOver: carried, organisationIds: organisations.map(({ id }) => id),
    noGoConsidered: await noGoConsidered(db, programmeId, carried.orientation ?? cycle),
  })
  return { progress, carried }
}
