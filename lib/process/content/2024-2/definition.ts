import { deepFreeze } from '../../deep-freeze'
import type { ProcessDefinition } from '../../types'
import { design } from './design'
import { execution } from './execution'
import { orientation } from './orientation'
import { recalibration } from './recalibration'
import { startup } from './startup'

/** The process as the second edition of the handbook (2024) tells it; subjects and numbers are its own, the sentences ours. */
export const definition20242: ProcessDefinition = deepFreeze({
  version: '2024.2',
  language: 'nl',
  phases: [orientation, startup, design, execution, recalibration],
} satisfies ProcessDefinition)
