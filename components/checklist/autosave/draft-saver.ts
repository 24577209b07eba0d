import type { Values } from './choose-draft'
import { dropLocal, localKey, writeLocal } from './local-drafts'
import { discardDraft, sendDraft } from './send-draft'

export type SaverStatus =
  | { kind: 'idle' }
  | { kind: 'typing' }
  | { kind: 'saved'; at: number }
  /** Only on this device: the network or the session is gone. */
  | { kind: 'here'; signedOut: boolean }
  /** Neither here nor there. */
  | { kind: 'nowhere' }

type Options = {
  userId: string
  programmeId: string
  key: string
  /** When the server's copy, that the form was opened with, was saved. */
  known: number | null
  read: () => Values
  baseVersion: () => number
  report: (status: SaverStatus) => void
}

/** How long after the last key; with the way to the server within the second that is promised. */
const quietMs = 600
/** Who types on and on is saved all the same. */
const longestMs = 5_000
const firstRetryMs = 2_000
const lastRetryMs = 30_000

/**
 * Keeps what is typed in one form: on this device at every key, on the server when the typing pauses, again and again
 * until it got there.
 */
export function draftSaver(options: Options) {
  const { userId, programmeId, key, read, baseVersion, report } = options
  const here = localKey(userId, programmeId, key)
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirtySince: number | null = null
  let retryMs = firstRetryMs
  let sending: Promise<void> | null = null
  let known = options.known
  let keptHere = true
  /** Grows with every key, so that an answer of the server is not taken for newer text. */
  let typed = 0

  const draft = () => ({ programmeId, key, values: read(), baseVersion: baseVersion() })
  const keep = (synced: boolean) => {
    const { values, baseVersion: version } = draft()
    keptHere = writeLocal(here, { values, baseVersion: version, at: Date.now(), basedOn: known, synced })
  }
  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(flush, ms)
  }
  const failed = (signedOut: boolean, again: boolean) => {
    report(keptHere ? { kind: 'here', signedOut } : { kind: 'nowhere' })
    if (!again) return
    wait(retryMs)
    retryMs = Math.min(retryMs * 2, lastRetryMs)
  }

  async function send(): Promise<void> {
    const upTo = typed
    const sent = await sendDraft(draft())
    if (dirtySince === null) return
    if (sent.kind !== 'saved') return failed(sent.kind === 'signed-out', sent.kind !== 'refused')
    retryMs = firstRetryMs
    known = sent.at
    keep(upTo === typed)
    if (upTo !== typed) return wait(quietMs)
    dirtySince = null
    report({ kind: 'saved', at: sent.at })
  }

  function flush(): void {
    clearTimeout(timer)
    if (dirtySince === null || sending) return
    sending = send().finally(() => {
      sending = null
    })
  }

  return {
    /** The form changed. */
    changed(): void {
      typed += 1
      keep(false)
      const now = Date.now()
      dirtySince ??= now
      report({ kind: 'typing' })
      wait(Math.min(quietMs, Math.max(0, dirtySince + longestMs - now)))
    },
    flush,
    /** The tab is closing: one last message that outlives it. */
    leave(): void {
      if (dirtySince !== null) void sendDraft(draft(), true)
    },
    /** Nothing more is sent until the form changes again; resolves when what was on its way has arrived. */
    async pause(): Promise<void> {
      clearTimeout(timer)
      await sending
      clearTimeout(timer)
    },
    /** The recording failed after a pause: go on keeping what is there. */
    resume(): void {
      if (dirtySince !== null) wait(0)
    },
    /** The text was recorded: no copy is needed any more. */
    recorded(): void {
      clearTimeout(timer)
      dirtySince = null
      known = null
      dropLocal(here)
      report({ kind: 'idle' })
    },
    /** The writer throws the draft away, here and on the server. */
    async discard(): Promise<void> {
      await this.pause()
      this.recorded()
      await discardDraft(programmeId, key)
    },
    stop(): void {
      clearTimeout(timer)
    },
  }
}

export type DraftSaver = ReturnType<typeof draftSaver>
