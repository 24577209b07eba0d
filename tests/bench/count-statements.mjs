// How many SQL statements a request takes: PostgreSQL writes them in its log while we ask once.
import { readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Statements between two moments in the server's log, the transaction's own BEGIN and COMMIT included. */
export async function countStatements(logFile, request) {
  await sleep(300)
  const before = statSync(logFile).size
  await request()
  await sleep(300)
  const written = readFileSync(logFile).subarray(before).toString()
  return written.split('\n').filter((line) => /LOG: {2}(statement|execute [^:]*):/.test(line)).length
}
