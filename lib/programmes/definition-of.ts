import { definitionFor } from '@/lib/process/definitions'
import type { ProcessDefinition } from '@/lib/process/types'

/** The questions this programme was started with. A version that was published never goes away. */
export function definitionOf(programme: { contentVersion: string }): ProcessDefinition {
  const definition = definitionFor(programme.contentVersion)
  if (!definition) throw new Error(`process content ${programme.contentVersion} was never published`)
  return definition
}
