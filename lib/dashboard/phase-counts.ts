import { carriedOver, phaseOrder, phaseStatus, type PhaseState, type PhaseStatus } from '@/lib/process/phases'
import { phaseByCode } from '@/lib/process/lookup'
import type { PhaseCode, ProcessDefinition } from '@/lib/process/types'
import type { Discussed } from './load-discussed'

export type PhaseCount = {
  code: PhaseCode
  number: number
  title: string
  slug: string
  status: PhaseStatus
  discussed: number
  total: number
  fromCycle: number | null
}

type Given = {
  definition: ProcessDefinition
  cycle: number
  states: readonly PhaseState[]
  counts: readonly Discussed[]
  /** Cycles in which a no-go is or was on the table. */
  noGoCycles: readonly number[]
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** Where each phase stands, from counts instead of facts: for lists of many programmes. */
export function phaseCounts({ definition, cycle, states, counts, noGoCycles }: Given): PhaseCount[] {
  const carried = carriedOver(states, cycle)
  return phaseOrder.map((code) => {
    const phase = phaseByCode(definition, code)
    const from = carried[code] ?? cycle
    const withNoGo = noGoCycles.includes(cycle)
    const applying = (conditional: boolean) => withNoGo || !conditional
    const points = phase.sections.flatMap((section) => section.points)
    return {
      code, number: phase.number, title: phase.title, slug: phase.slug, status: phaseStatus(states, code, cycle),
      total: points.filter((point) => applying(point.onlyWhen !== undefined)).length,
      discussed: total(counts.filter((c) => c.chapter === phase.chapter && c.cycle === from && applying(c.conditional)).map((c) => c.count)),
      fromCycle: carried[code] ?? null,
    }
  })
}
