import { definition20242 } from './content/2024-2/definition'
import type { ProcessDefinition } from './types'

/** Every version ever published, so that a programme keeps the questions it was asked. */
const definitions: readonly ProcessDefinition[] = [definition20242]

/** The version that new programmes get. */
export const currentDefinition: ProcessDefinition = definition20242

/** The definition a programme was started with; undefined for a version that was never published. */
export function definitionFor(version: string): ProcessDefinition | undefined {
  return definitions.find((definition) => definition.version === version)
}
