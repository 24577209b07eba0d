import 'server-only'
import { conflict, denied, notFound, ok, type Result } from '@/lib/platform/result'
import type { Context } from '@/lib/platform/use-case'
import type { PhaseChange, PhaseState } from '@/lib/process/phases'
import type { PhaseCode, ProcessDefinition } from '@/lib/process/types'
import type { ProgrammeEvent } from './audit-types'
import { definitionOf } from './definition-of'
import { loadProgramme, programmeResource } from './load-programme'
import { loadPhaseStates, lockPhase, setPhaseStatus } from './phase-state'

type Rule = (
  definition: ProcessDefinition, states: readonly PhaseState[], cycle: number, phase: PhaseCode,
) => Result<PhaseChange>
type Input = { programmeId: string; phase: PhaseCode; version: number }

/** How a phase of the running cycle is moved: what starting and reopening have in common. */
export const steering =
  (type: ProgrammeEvent, rule: Rule) =>
  async ({ db, authorise, audit, now }: Context, { programmeId, phase, version }: Input) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const cycle = programme.currentCycle
    const locked = await lockPhase(db, { programme, cycle, phase })
    const change = rule(definitionOf(programme), await loadPhaseStates(db, programmeId), cycle, phase)
    if (!change.ok) return change
    if (locked.version !== version) return conflict({ status: locked.status, version: locked.version })
    const { status } = change.value.state
    await setPhaseStatus(db, { programme, cycle, phase, status, now })
    await audit({
      type, objectType: 'phase', objectId: `${cycle}:${phase}`, programmeId,
      before: { status: locked.status }, after: { cycle, phase, status },
    })
    return ok({ phase })
  }
