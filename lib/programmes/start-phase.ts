import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { startPhase as mayStart } from '@/lib/process/phases'
import { programmeProgress } from '@/lib/process/progress'
import { steerPhaseSchema } from './schema'
import { steering } from './steer-phase'

/** Starts a phase, also while earlier ones still run: phases overlap (handbook §3.1). */
export const startPhase = defineUseCase({
  permission: 'phase.steer',
  input: steerPhaseSchema,
  run: steering('phase.started', (definition, states, cycle, phase) => {
    // Answers only matter for the notices, and those stood on the page before the button was pressed.
    const noAnswers = programmeProgress(definition, [], { cycle, organisationIds: [], noGoConsidered: false })
    return mayStart(definition, states, noAnswers, phase)
  }),
})
