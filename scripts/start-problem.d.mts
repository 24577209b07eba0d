export class StartProblem extends Error {
  constructor(problem: string, remedy: string, options?: { cause?: unknown })
}
export function isDiskFull(error: unknown): boolean
export function explain(error: unknown): string
