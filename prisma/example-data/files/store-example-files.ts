import { storeFile, type StoredContent } from '@/lib/platform/files/store'
import type { ProgrammeStory } from '../story/types'
import { exampleFiles } from './example-files'

/** Puts the files that the stories of a municipality speak of in its store. */
export async function storeExampleFiles(
  municipalityId: string, programmes: readonly ProgrammeStory[],
): Promise<Map<string, StoredContent>> {
  const names = new Set(programmes.flatMap(({ evidence = [] }) => evidence.flatMap(({ file }) => file ?? [])))
  const stored = new Map<string, StoredContent>()
  for (const name of names) {
    const make = exampleFiles[name]
    if (!make) throw new Error(`example data: there is no file ${name}`)
    const result = await storeFile(municipalityId, new Blob([make()]), name)
    if (!result.ok) throw new Error(`example data: the store refused ${name} (${result.reason})`)
    stored.set(name, result.value)
  }
  return stored
}
