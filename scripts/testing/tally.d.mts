type Tally = { passed: number; failed: number; skipped: number }

export function vitestTally(report: {
  testResults: { status: string; assertionResults: { status: string }[] }[]
}): Tally

export function playwrightTally(report: {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}): Tally
