import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { say } from './progress.mjs'
import { root } from './settings.mjs'
import { runTool } from './tool.mjs'

/**
 * Fills the database with the example data, once: what is there already stays as it is.
 * @returns {Promise<{ accounts: { name: string, email: string, role: string, municipality: string }[], password: string }>}
 */
export async function fillWithExamples({ dataDir, databaseUrl, verbose }, { logFile, env }) {
  const made = path.join(dataDir, 'example-data.json')
  const from = fingerprint(root, ['prisma/example-data'])
  const earlier = existsSync(made) ? JSON.parse(readFileSync(made, 'utf8')) : undefined
  // Only our own database lives and dies with this folder; an outside one may have been emptied.
  if (!databaseUrl && earlier?.from === from) return earlier
  let told
  const args = ['--enable-source-maps', '--import', './scripts/typescript/register.mjs', path.join(root, 'scripts/example-data.mjs')]
  await runTool('Het vullen met voorbeeldgegevens', args, { logFile, verbose, env, onMessage: (message) => (told = message) })
  if (!databaseUrl) writeFileSync(made, JSON.stringify({ ...told, from }))
  say('voorbeeldgegevens staan klaar')
  return told
}

/** The accounts as lines of equal columns. */
export function accountLines({ accounts, password }) {
  const width = (key) => Math.max(...accounts.map((account) => account[key].length))
  const [role, email, name] = [width('role'), width('email'), width('name')]
  return [
    `Voorbeeldaccounts (wachtwoord voor alle: ${password})`,
    ...accounts.map((a) => `  ${a.role.padEnd(role)}  ${a.email.padEnd(email)}  ${a.name.padEnd(name)}  ${a.municipality}`),
  ]
}
