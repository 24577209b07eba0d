import type { Piece } from './pieces'

const before = 80
const room = 240

const fromWord = (text: string) => `… ${text.replace(/^\S*\s+/, '')}`
const toWord = (text: string) => `${text.replace(/\s+\S*$/, '')} …`

/** The part of a text around what was first found in it, cut between words. */
export function snippetOf(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ found }) => found)
  const [lead] = pieces
  const snippet: Piece[] = []
  let left = room
  for (const piece of pieces) {
    let { text } = piece
    // What stands before the first found word may be long; only its end is of use.
    if (piece === lead && first > 0 && text.length > before) text = fromWord(text.slice(-before))
    if (text.length > left) {
      snippet.push({ text: toWord(text.slice(0, left)), found: piece.found })
      break
    }
    snippet.push({ text, found: piece.found })
    left -= text.length
  }
  return snippet
}
