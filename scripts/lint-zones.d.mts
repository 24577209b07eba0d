export const FLOORS: string[][]
export function resolveImport(fromFile: string, source: string): string | undefined
export function findSource(root: string, place: string): string | undefined
export function placeProblem(file: string): string | undefined
export function importProblem(asked: {
  file: string
  source: string
  isServerOnly: (place: string) => boolean
  typeOnly?: boolean
}): string | undefined
export function serverOnlyIn(root: string): (place: string) => boolean
