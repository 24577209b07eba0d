import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exclusively } from '../folder-lock.mjs'
import { fingerprint } from './fingerprint.mjs'
import { say } from './progress.mjs'
import { root } from './settings.mjs'
import { runTool } from './tool.mjs'

const output = path.join(root, 'lib/platform/db/generated')
const stamp = path.join(output, '.generated-from')

/** Generates the database client unless it matches the schema already. */
export async function ensurePrismaClient({ logFile, verbose = false, log = say }) {
  await exclusively(path.join(root, 'node_modules/.cache/prisma-client.owner'), async () => {
    const now = fingerprint(root, ['prisma/schema', 'scripts/generate-client.mjs', 'package-lock.json'])
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
    await runTool('Het maken van de databaseclient', ['scripts/generate-client.mjs'], { logFile, verbose })
    writeFileSync(stamp, now)
    log('databaseclient gemaakt')
  })
}
