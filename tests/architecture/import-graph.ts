import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findSource, resolveImport } from '@/scripts/lint-zones.mjs'

export type ImportGraph = Map<string, string[]>

// What is imported as a type is gone when the program runs, so it cannot make a circle then.
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm

function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.includes('/generated/'))
}

/** Which source files each source file imports. */
export function importGraph(root: string, folders: string[]): ImportGraph {
  const files = folders.flatMap((folder) => sourceFiles(root, folder))
  const importsOf = (file: string) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)].flatMap(([, source = '']) => {
      const place = resolveImport(file, source)
      const target = place === undefined ? undefined : findSource(root, place)
      return target === undefined ? [] : [target]
    })
  return new Map(files.map((file) => [file, importsOf(file)]))
}

/** The circles in the graph, each as the way round: [a, b, a]. */
export function roundTrips(graph: ImportGraph): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (file: string, way: string[]) => {
    const start = way.indexOf(file)
    if (start >= 0) found.push([...way.slice(start), file])
    if (start >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}
