import type { Values } from './choose-draft'

type Draft = { programmeId: string; key: string; values: Values; baseVersion: number }
export type Sent = { kind: 'saved'; at: number } | { kind: 'retry' } | { kind: 'signed-out' } | { kind: 'refused'; why: string | null }

const headers = { 'content-type': 'application/json' }

/** Sends a draft to the server. `last` survives the closing of the tab (browsers then allow some 64 kB). */
export async function sendDraft(draft: Draft, last = false): Promise<Sent> {
  try {
    const response = await fetch('/api/concepten', {
      method: 'PUT', headers, body: JSON.stringify(draft), keepalive: last, signal: last ? null : AbortSignal.timeout(15_000),
    })
    if (response.ok) {
      const { savedAt } = (await response.json()) as { savedAt: string }
      return { kind: 'saved', at: Date.parse(savedAt) }
    }
    if (response.status === 401) return { kind: 'signed-out' }
    if (![403, 404, 422].includes(response.status)) return { kind: 'retry' }
    const body = (await response.json().catch(() => null)) as { message?: string } | null
    return { kind: 'refused', why: body?.message ?? null }
  } catch {
    return { kind: 'retry' }
  }
}

/** Throws the server's copy away; when that fails it is offered once more, which is better than lost. */
export async function discardDraft(programmeId: string, key: string): Promise<void> {
  await fetch('/api/concepten', { method: 'DELETE', headers, body: JSON.stringify({ programmeId, key }), keepalive: true })
    .catch(() => undefined)
}
