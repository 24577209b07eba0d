import type { Values } from './choose-draft'
import { dropLocal, localKey, writeLocal } from './local-drafts'
import { discardDraft, sendDraft, type Sent } from './send-draft'

export type SaverStatus =
  | { kind: 'idle' }
  | { kind: 'typing' }
  | { kind: 'saved'; at: number }
  /** Only on this device: the network or the session is gone. */
  | { kind: 'here'; signedOut: boolean }
  /** Only on this device: the server does not take it, and says why when it knows. */
  | { kind: 'refused'; why: string | null }
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
export class DraftSaver {
  readonly #options: Options
  readonly #here: string
  #timer: ReturnType<typeof setTimeout> | undefined
  #dirtySince: number | null = null
  #retryMs = firstRetryMs
  #sending: Promise<void> | null = null
  #known: number | null
  #keptHere = true
  /** Grows with every key, so that an answer of the server is not taken for newer text. */
  #typed = 0

  constructor(options: Options) {
    this.#options = options
    this.#known = options.known
    this.#here = localKey(options.userId, options.programmeId, options.key)
  }

  /** The form changed. */
  changed(): void {
    this.#typed += 1
    this.#keep(false)
    const now = Date.now()
    this.#dirtySince ??= now
    this.#options.report({ kind: 'typing' })
    this.#wait(Math.min(quietMs, Math.max(0, this.#dirtySince + longestMs - now)))
  }

  /** Sends what was not sent yet, now. */
  flush(): void {
    clearTimeout(this.#timer)
    if (this.#dirtySince === null || this.#sending) return
    this.#sending = this.#send().finally(() => {
      this.#sending = null
    })
  }

  /** The tab is closing: one last message that outlives it. */
  leave(): void {
    if (this.#dirtySince !== null) void sendDraft(this.#draft(), true)
  }

  /** Nothing more is sent until the form changes again; resolves when what was on its way has arrived. */
  async pause(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    clearTimeout(this.#timer)
  }

  /** The recording failed after a pause: go on keeping what is there. */
  resume(): void {
    if (this.#dirtySince !== null) this.#wait(0)
  }

  /** The text was recorded: no copy is needed any more. */
  recorded(): void {
    clearTimeout(this.#timer)
    this.#dirtySince = null
    this.#known = null
    dropLocal(this.#here)
    this.#options.report({ kind: 'idle' })
  }

  /** The writer throws the draft away, here and on the server. */
  async discard(): Promise<void> {
    const { programmeId, key } = this.#options
    const underWay = this.#sending
    this.recorded()
    await discardDraft(programmeId, key)
    if (!underWay) return
    // What was already on its way may have arrived after it.
    await underWay
    await discardDraft(programmeId, key)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #draft() {
    const { programmeId, key, read, baseVersion } = this.#options
    return { programmeId, key, values: read(), baseVersion: baseVersion() }
  }

  #keep(synced: boolean): void {
    const { values, baseVersion } = this.#draft()
    this.#keptHere = writeLocal(this.#here, { values, baseVersion, at: Date.now(), basedOn: this.#known, synced })
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.flush()
    }, ms)
  }

  async #send(): Promise<void> {
    const upTo = this.#typed
    const sent = await sendDraft(this.#draft())
    // Recorded or thrown away while it was on its way.
    if (this.#dirtySince === null) return
    if (sent.kind === 'saved') this.#saved(sent.at, upTo)
    else this.#failed(sent)
  }

  #saved(at: number, upTo: number): void {
    this.#retryMs = firstRetryMs
    this.#known = at
    this.#keep(upTo === this.#typed)
    if (upTo !== this.#typed) {
      this.#wait(quietMs)
      return
    }
    this.#dirtySince = null
    this.#options.report({ kind: 'saved', at })
  }

  #failed(sent: Exclude<Sent, { kind: 'saved' }>): void {
    const { kind } = sent
    const here = kind === 'refused' ? sent : { kind: 'here' as const, signedOut: kind === 'signed-out' }
    this.#options.report(this.#keptHere ? here : { kind: 'nowhere' })
    if (kind === 'refused') return
    this.#wait(this.#retryMs)
    this.#retryMs = Math.min(this.#retryMs * 2, lastRetryMs)
  }
}
