// What `npm test` consists of, in order. Each step tells how many checks passed and failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensurePrismaClient } from '../supervisor/prisma-client.mjs'
import { root } from '../supervisor/settings.mjs'
import { runTool } from '../supervisor/tool.mjs'
import { playwrightTally, vitestTally } from './tally.mjs'

const results = path.join(root, 'test-results')
const logFile = (name) => path.join(results, `${name}.log`)
const bin = (file) => path.join(root, 'node_modules', file)

// Colour codes are for a terminal, and these programs write to a file.
const plain = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }

/** A program that is right or wrong as a whole: one check. */
const check = (what, ...commands) => async (name) => {
  for (const args of commands) await runTool(what, args, { logFile: logFile(name), env: plain })
  return { passed: 1, failed: 0, skipped: 0 }
}

/** A test runner that leaves its count in a file. It may fail and still have counted. */
async function runCounted(name, args, tally, env) {
  const report = path.join(results, `${name}.json`)
  mkdirSync(results, { recursive: true })
  rmSync(report, { force: true })
  let problem
  try {
    await runTool(`De test ${name}`, args(report), { logFile: logFile(name), env: { ...plain, ...env(report) } })
  } catch (error) {
    problem = error
  }
  const count = existsSync(report) ? tally(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
  const total = count.passed + count.failed
  // Nothing ran, or the runner failed without a failing test: that must never look like success.
  if (count.failed === 0 && (problem || total === 0)) count.failed = 1
  return { ...count, problem: problem ?? (total === 0 ? new Error('er is geen enkele test uitgevoerd') : undefined) }
}

const vitest = (extra) => (name) => {
  const args = (report) => [
    ...[bin('vitest/vitest.mjs'), 'run', '--project', name, '--reporter=dot', '--reporter=json'],
    ...[`--outputFile.json=${report}`, ...extra],
  ]
  return runCounted(name, args, vitestTally, () => ({}))
}

const playwright = (extra) => (name) => {
  const args = () => [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...extra]
  return runCounted(name, args, playwrightTally, (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report }))
}

/** Everything else needs the generated client. */
export const prepare = () => ensurePrismaClient({ logFile: logFile('prisma'), log: () => {} })

/**
 * The steps by name.
 * @param {string[]} extra arguments for the test runners, such as a part of a file name
 */
export const steps = (extra) => ({
  types: check('De typecontrole', [bin('next/dist/bin/next'), 'typegen'], [bin('typescript/bin/tsc'), '--noEmit']),
  lint: check('De lintcontrole', [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0']),
  knip: check('De controle op ongebruikte code', [bin('knip/bin/knip.js')]),
  unit: vitest(extra),
  db: vitest(extra),
  scripts: vitest(extra),
  e2e: playwright(extra),
})
