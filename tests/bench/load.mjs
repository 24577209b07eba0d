// Load on one address, and the figures of it.
import autocannon from 'autocannon'

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
export const median = (numbers) => percentile([...numbers].sort((a, b) => a - b), 0.5)

/**
 * @param {{ url: string, seconds: number, connections?: number, method?: string, headers?: Record<string, string>, body?: string }} target
 * @returns {Promise<{ perSecond: number, p50: number, p95: number }>} requests per second; milliseconds
 */
export async function load({ url, seconds, connections = 8, method = 'GET', headers = {}, body }) {
  const times = []
  const run = autocannon({ url, duration: seconds, connections, method, headers, body })
  run.on('response', (_client, status, _bytes, milliseconds) => {
    if (status >= 400) throw new Error(`${url} gaf ${status}`)
    times.push(milliseconds)
  })
  const result = await run
  if (result.errors > 0) throw new Error(`${url}: ${result.errors} fouten`)
  if (times.length === 0) throw new Error(`${url} gaf geen antwoord`)
  times.sort((a, b) => a - b)
  return { perSecond: times.length / result.duration, p50: percentile(times, 0.5), p95: percentile(times, 0.95) }
}

async function once({ url, method, headers, body }) {
  const began = performance.now()
  const answer = await fetch(url, { method, headers, body })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} gaf ${answer.status}`)
  return performance.now() - began
}

/** Requests one after the other, in turns: for what is so large that no throughput can be told of it. Median milliseconds of each. */
export async function oneByOne(targets, turns) {
  const runs = new Map(targets.map(({ name }) => [name, []]))
  for (const target of targets) await once(target) // warm
  for (let turn = 0; turn < turns; turn++) for (const target of targets) runs.get(target.name).push(await once(target))
  return new Map([...runs].map(([name, list]) => [name, median(list)]))
}

/** Turns: everything once, and again, so that a busy minute of the machine hits all of them; the median of each counts. */
export async function loadInTurns(targets, { rounds, seconds }) {
  const runs = new Map(targets.map(({ name }) => [name, []]))
  for (const target of targets) for (let time = 0; time < 5; time++) await once(target) // warm
  for (let round = 0; round < rounds; round++) {
    for (const { name, ...target } of targets) runs.get(name).push(await load({ ...target, seconds }))
  }
  return new Map([...runs].map(([name, list]) => [name, {
    perSecond: median(list.map((run) => run.perSecond)), p50: median(list.map((run) => run.p50)), p95: median(list.map((run) => run.p95)),
  }]))
}
