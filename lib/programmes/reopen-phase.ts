import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { reopenPhase as mayReopen } from '@/lib/process/phases'
import { steerPhaseSchema } from './schema'
import { steering } from './steer-phase'

/** Takes up a closed phase again; the decision that closed it stays as it was (handbook §3.1: back and forth). */
export const reopenPhase = defineUseCase({
  permission: 'phase.steer',
  input: steerPhaseSchema,
  run: steering('phase.reopened', mayReopen),
})
