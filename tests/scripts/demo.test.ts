// The whole app, started the way a user does, and then hit where it hurts. The first start may have to build.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Run, isRunning, newFolder, node, waitUntil } from './processes'

const dataDir = newFolder()
let port: number

const runs: Run[] = []

function demo(env: Record<string, string> = {}): Run {
  const run = node(['scripts/demo.mjs'], { DATA_DIR: dataDir, PORT: String(port), EXAMPLE_DATA: '0', ...env })
  runs.push(run)
  return run
}

// Also after a failed expectation nothing may stay behind and spoil the next test.
afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.child.kill('SIGTERM')
    await run.ended
  }
})

const health = async () => (await fetch(`http://127.0.0.1:${String(port)}/api/health`)).status
const postmaster = () => Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

function serverOf({ child }: Run): number {
  const children = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  const line = children.split('\n').map((l) => l.trim().split(/\s+/)).find(([, parent]) => parent === String(child.pid))
  return Number(line?.[0])
}

async function ready(run: Run): Promise<Run> {
  await run.printed('klaar: ')
  return run
}

beforeAll(async () => {
  const reserved = createServer()
  await new Promise<void>((resolve) => reserved.listen(0, '127.0.0.1', resolve))
  port = (reserved.address() as { port: number }).port
  await new Promise((resolve) => reserved.close(resolve))
  const first = await ready(demo())
  first.child.kill('SIGTERM')
  await first.ended
}, 600_000)

describe('npm run demo', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('stops all it started on %s', async (signal) => {
    const run = await ready(demo())
    const pids = [serverOf(run), postmaster()]
    expect(pids.map(isRunning)).toEqual([true, true])
    run.child.kill(signal)
    expect(await run.ended).toBe(0)
    expect(pids.map(isRunning)).toEqual([false, false])
  })

  it('leaves no web server after a kill -9 of itself, and starts again at once', async () => {
    const killed = await ready(demo())
    const server = serverOf(killed)
    killed.child.kill('SIGKILL')
    const again = await ready(demo())
    expect(isRunning(server)).toBe(false)
    expect(again.out()).toContain('draaide nog, overgenomen')
    expect(await health()).toBe(200)
  })

  it.each([
    ['web server', serverOf, 'De webserver is onverwacht gestopt (SIGKILL).'],
    ['database', postmaster, 'De database is onverwacht gestopt.'],
  ])('stops the rest and says so after a kill -9 of the %s', async (_, victim, message) => {
    const run = await ready(demo())
    const pids = [serverOf(run), postmaster()]
    process.kill(victim(run), 'SIGKILL')
    expect(await run.ended).toBe(1)
    expect(run.err()).toContain(message)
    await waitUntil(() => !pids.some(isRunning), 'nothing runs any more')
  })

  it('refuses a second start on the same data, and leaves the first alone', async () => {
    const first = await ready(demo())
    const second = demo({ PORT: String(port + 1) })
    expect(await second.ended).toBe(1)
    expect(second.err()).toContain(`is al in gebruik door proces ${String(first.child.pid)}. Stop dat proces, of kies`)
    expect(await health()).toBe(200)
  })
})
