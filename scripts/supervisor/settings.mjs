import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartProblem } from '../start-problem.mjs'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * What the environment asks of a start. Empty means: not given.
 * @param {'demo' | 'dev'} mode
 * @param {NodeJS.ProcessEnv} env
 */
export function readSettings(mode, env) {
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartProblem(`PORT is "${env.PORT}".`, 'Geef een getal van 1 tot en met 65535, bijvoorbeeld PORT=3001.')
  }
  return {
    mode,
    port,
    // Not HOSTNAME: shells and containers set that to the name of the machine.
    host: env.HOST || '127.0.0.1',
    dataDir: path.resolve(root, env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    publicUrl: env.NEXTAUTH_URL || `http://localhost:${port}`,
    // For tests: what an earlier run left in the data folder goes first.
    freshData: env.FRESH_DATA === '1',
    exampleData: env.EXAMPLE_DATA !== '0',
    verbose: env.VERBOSE === '1',
    instanceId: randomUUID(),
  }
}
