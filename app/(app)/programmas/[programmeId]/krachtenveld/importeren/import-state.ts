type Preview = {
  errors: readonly { row: number; column: string; message: string }[]
  added: readonly string[]
  changed: readonly string[]
  same: number
  seen: string
}

/** Where somebody is with a file: not begun, told what is wrong with it, or shown what it would change. */
export type ImportState = { kind: 'idle' } | { kind: 'failed'; message: string } | { kind: 'preview'; csv: string; preview: Preview }

/** A form of ours takes no more than a megabyte; two thousand parties fit in well under that. */
export const mostBytes = 900_000
export const tooLarge = 'Dit bestand is te groot: meer dan 2.000 partijen kan niet in één keer. Maak het kleiner of neem het in delen over.'
