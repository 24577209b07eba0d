import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { explain } from '../../scripts/start-problem.mjs'
import { newFolder, node, root } from './processes'

/** A start that cannot succeed: exit code 1, and on the error channel one line. */
async function failingStart(env: Record<string, string>, nodeArgs: string[] = []) {
  const run = node([...nodeArgs, 'scripts/demo.mjs'], { DATA_DIR: newFolder(), ...env })
  expect(await run.ended).toBe(1)
  const lines = run.err().trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  return lines[0]
}

const unusedPort = '1' // nothing listens there, and nobody may

describe('a start that cannot succeed says why and what to do, in one line', () => {
  it('when the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const line = await failingStart({ PORT: String(port) })
    other.close()
    expect(line).toBe(
      `Poort ${String(port)} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=${String(port + 1)} npm run demo`,
    )
  })

  it('when PORT is no port', async () => {
    expect(await failingStart({ PORT: 'tachtig' })).toContain('Geef een getal van 1 tot en met 65535')
  })

  it('when the database of DATABASE_URL is not there, without showing the password', async () => {
    const url = `postgresql://bureau:geheim@127.0.0.1:${unusedPort}/wijk`
    const line = await failingStart({ PORT: '54999', DATABASE_URL: url })
    expect(line).toBe(
      'De database 127.0.0.1:1/wijk is niet bereikbaar: er luistert daar geen PostgreSQL. Start de database, of verbeter DATABASE_URL.',
    )
  })

  it('when DATABASE_URL is no address', async () => {
    const line = await failingStart({ PORT: '54999', DATABASE_URL: 'mysql://bureau:geheim@host/wijk' })
    expect(line).toContain('DATABASE_URL is geen geldig adres.')
    expect(line).not.toContain('geheim')
  })

  it('when Node is too old, in files that such a Node can read', async () => {
    const pretend = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"14.21.3"})'
    expect(await failingStart({}, ['--import', pretend])).toBe(
      'Node 14.21.3 is te oud. Installeer Node 20.19 of nieuwer (nodejs.org) en start opnieuw.',
    )
    for (const file of ['demo', 'dev', 'test']) {
      const source = readFileSync(path.join(root, `scripts/${file}.mjs`), 'utf8')
      expect(source.match(/^import .*/gm)).toEqual([`import { requireNode } from './node-version.mjs'`])
      expect(source).not.toMatch(/\bawait\b|\?\.|\?\?/)
    }
  })

  it('when the disk is full, wherever that surfaces', () => {
    const full = 'De schijf is vol. Maak ruimte vrij (minstens 1 GB) of kies met DATA_DIR een map op een andere schijf, en start opnieuw.'
    expect(explain(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toBe(full)
    expect(explain(Object.assign(new Error('could not extend file'), { code: '53100' }))).toBe(full)
    expect(explain(new Error('build failed', { cause: new Error('… No space left on device') }))).toBe(full)
  })
})
