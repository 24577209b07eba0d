/** The text of a form that has not been recorded, as this device or the server keeps it. */
export type Values = Record<string, string>

export type LocalDraft = {
  values: Values
  /** Version of the answer the typing started from. */
  baseVersion: number
  /** When it was typed, by the clock of this device. */
  at: number
  /** The server's copy this one grew from, by the server's clock; null when the server had none. */
  basedOn: number | null
  /** The server has exactly this text. */
  synced: boolean
}
export type ServerDraft = { values: Values; baseVersion: number; savedAt: number }

export type Restored = { values: Values; baseVersion: number; at: number }
export type Choice = {
  /** What belongs in the form; null when nothing was left unrecorded. */
  use: Restored | null
  /** Another unrecorded text, from another device; kept within reach so that no character is lost. */
  other: Restored | null
  /** The copy on this device no longer means anything. */
  dropLocal: boolean
}

export const sameValues = (a: Values, b: Values): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => (a[name] ?? '') === (b[name] ?? ''))

const ofLocal = ({ values, baseVersion, at }: LocalDraft): Restored => ({ values, baseVersion, at })
const ofServer = ({ values, baseVersion, savedAt }: ServerDraft): Restored => ({ values, baseVersion, at: savedAt })
const nothing = (dropLocal: boolean): Choice => ({ use: null, other: null, dropLocal })

/**
 * Which unrecorded text belongs in a form that is opened: the newest. A copy on this device that the server had, and
 * has no more, was recorded or thrown away elsewhere. Clocks of devices are only compared when both sides went on from
 * the same text; then the loser stays within reach.
 */
export function chooseDraft(recorded: Values, local: LocalDraft | null, server: ServerDraft | null): Choice {
  const mine = local && !sameValues(local.values, recorded) ? local : null
  const theirs = server && !sameValues(server.values, recorded) ? server : null
  if (!mine) return { use: theirs && ofServer(theirs), other: null, dropLocal: local !== null }
  if (!theirs) return mine.synced ? nothing(true) : { use: ofLocal(mine), other: null, dropLocal: false }
  if (mine.synced || sameValues(mine.values, theirs.values)) return { use: ofServer(theirs), other: null, dropLocal: true }
  const [here, there] = [ofLocal(mine), ofServer(theirs)]
  if (mine.basedOn !== null && theirs.savedAt <= mine.basedOn) return { use: here, other: null, dropLocal: false }
  const [use, other] = here.at >= there.at ? [here, there] : [there, here]
  return { use, other, dropLocal: false }
}
