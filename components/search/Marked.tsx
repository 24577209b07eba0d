import type { Piece } from '@/lib/search/pieces'

/** A text with what was looked for marked; the text itself is never read as HTML. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))
}
