import { stopTools } from '../supervisor/tool.mjs'
import { prepare, steps as allSteps } from './steps.mjs'

const SHOWN_LINES = 200

/**
 * Runs the named steps, or all, and ends with one line that counts them.
 * @param {string[]} argv names of steps; what follows "--" goes to the test runners
 */
export async function run(argv) {
  const separator = argv.includes('--') ? argv.indexOf('--') : argv.length
  const steps = allSteps(argv.slice(separator + 1))
  const names = separator > 0 ? argv.slice(0, separator) : Object.keys(steps)
  const unknown = names.find((name) => !Object.hasOwn(steps, name))
  if (unknown) {
    console.error(`Onbekend onderdeel "${unknown}". Kies uit: ${Object.keys(steps).join(', ')}.`)
    process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void interrupt())
  const total = { passed: 0, failed: 0 }
  for (const [name, step] of [['prisma', prepareStep], ...names.map((name) => [name, steps[name]])]) {
    const result = await runStep(name, step)
    total.passed += result.passed
    total.failed += result.failed
  }
  if (total.passed + total.failed === 0) total.failed = 1
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 ? 0 : 1
}

/** Says something only when it goes wrong. */
async function prepareStep() {
  await prepare()
  return { passed: 0, failed: 0, skipped: 0, silent: true }
}

async function runStep(name, step) {
  const begin = performance.now()
  const result = await step(name).catch((problem) => ({ passed: 0, failed: 1, skipped: 0, problem }))
  if (result.silent) return result
  if (result.problem) showProblem(result.problem)
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  const skipped = result.skipped ? `, ${result.skipped} overgeslagen` : ''
  const mark = result.failed ? '✗' : '✓'
  console.log(`${mark} ${name.padEnd(8)} ${result.passed} goed, ${result.failed} fout${skipped} (${seconds} s)`)
  return result
}

function showProblem(problem) {
  const lines = (problem.cause?.message ?? '').trimEnd().split('\n')
  if (lines.length > SHOWN_LINES) console.log(`… (${lines.length - SHOWN_LINES} regels weggelaten)`)
  console.log(lines.slice(-SHOWN_LINES).join('\n'))
  console.log(problem.message)
}

async function interrupt() {
  await stopTools('SIGINT')
  console.error('Afgebroken.')
  process.exit(130)
}
