import type { FinancePreview } from '@/lib/finance/preview-finance-import'

/** Where somebody is with a file: not begun, told what is wrong with it, or shown what it would change. */
export type ImportState =
  | { kind: 'idle' }
  | { kind: 'failed'; message: string }
  /** What was read from the file stays with its preview, so that nobody has to find the file again. */
  | { kind: 'preview'; fileName: string; tables: string; preview: FinancePreview; message?: string }

/** A form of ours takes no more than a megabyte. */
export const mostBytes = 700_000
export const tooLarge = 'Dit bestand is te groot: meer dan 700 kB kan niet in één keer. Bewaar een csv-bestand als xlsx, dat is veel kleiner, of neem het in delen over.'
