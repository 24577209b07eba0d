/**
 * Counts the tests in vitest's JSON report. A file that cannot even be loaded holds no tests, and is one failure.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
export function vitestTally(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed))
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter(isFailed).length + broken.length,
    skipped: tests.filter((test) => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status)).length,
  }
}

const isFailed = (test) => test.status === 'failed'

/**
 * Counts the tests in Playwright's JSON report. One that only passed the second time is not reliable: a failure.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 */
export function playwrightTally({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed || (errors.length > 0 ? 1 : 0), skipped: stats.skipped }
}
