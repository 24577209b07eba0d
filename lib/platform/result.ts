/** What can be expected to go wrong; everything else throws and is logged once. */
export type Failure =
  | { kind: 'invalid'; fieldErrors: Record<string, string[]>; formErrors: string[] }
  /** The session ended or never was; what was typed stays in the form. */
  | { kind: 'signed-out' }
  | { kind: 'not-found' }
  | { kind: 'denied' }
  /** Someone else saved in between: `current` is what stands there now, so that both texts can be shown. */
  | { kind: 'conflict'; current?: Record<string, unknown> }
  /** A rule of the domain says no; `message` is plain Dutch, `field` the input it belongs to. */
  | { kind: 'rule-broken'; message: string; field?: string }

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const signedOut = (): { ok: false; error: Failure } => ({ ok: false, error: { kind: 'signed-out' } })
export const notFound = (): { ok: false; error: Failure } => ({ ok: false, error: { kind: 'not-found' } })
export const denied = (): { ok: false; error: Failure } => ({ ok: false, error: { kind: 'denied' } })
export const conflict = (current?: Record<string, unknown>): { ok: false; error: Failure } => ({
  ok: false,
  error: current ? { kind: 'conflict', current } : { kind: 'conflict' },
})
export const broken = (message: string, field?: string): { ok: false; error: Failure } => ({
  ok: false,
  error: field ? { kind: 'rule-broken', message, field } : { kind: 'rule-broken', message },
})
