import type { ProgrammeStory } from '../story/types'
import { deKolk } from './de-kolk/programme'
import { havenkwartier } from './havenkwartier'
import { overvecht } from './overvecht'
import { parkrand } from './parkrand'
import { rotterdamZuid } from './rotterdam-zuid/programme'
import { westwijk } from './westwijk'

/** Every programme of the example data. */
export const exampleProgrammes: readonly ProgrammeStory[] = [deKolk, parkrand, havenkwartier, westwijk, overvecht, rotterdamZuid]
