/** A part of a text, and whether it is what somebody looked for. */
export type Piece = { readonly text: string; readonly found: boolean }

type Range = { from: number; to: number }

const START = '\u0002'
const STOP = '\u0003'

/** The places between the signs that the database put around the found words, counted without those signs. */
function markedRanges(marked: string): Range[] {
  const ranges: Range[] = []
  let at = 0
  let from = 0
  for (const char of marked) {
    if (char === START) from = at
    else if (char === STOP) ranges.push({ from, to: at })
    else at += char.length
  }
  return ranges
}

function needleRanges(folded: string, needles: readonly string[]): Range[] {
  return needles.flatMap((needle) => {
    const ranges: Range[] = []
    for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + needle.length)) {
      ranges.push({ from, to: from + needle.length })
    }
    return ranges
  })
}

/** In order, and what overlaps as one. */
function joined(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

/**
 * The text in pieces, for React to mark; never HTML. `marked` is the folded text with signs around what was found: as
 * long as the original, so that a place in it is a place there. If it is not, nothing is marked rather than the wrong word.
 */
export function piecesOf(original: string, marked: string, needles: readonly string[]): Piece[] {
  const folded = marked.replaceAll(START, '').replaceAll(STOP, '')
  if (folded.length !== original.length) return original === '' ? [] : [{ text: original, found: false }]
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of joined([...markedRanges(marked), ...needleRanges(folded, needles)])) {
    pieces.push({ text: original.slice(at, from), found: false }, { text: original.slice(from, to), found: true })
    at = to
  }
  pieces.push({ text: original.slice(at), found: false })
  return pieces.filter(({ text }) => text !== '')
}
