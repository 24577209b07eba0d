import type { ProgrammeStory } from '../story/types'
import { deKolk } from './de-kolk/programme'

/** Every programme of the example data. */
export const exampleProgrammes: readonly ProgrammeStory[] = [deKolk]
