// Nothing is measured on a server: these are the widths of letters at 16 pixels in the widest of the fonts that are used.
const narrow = /[ijlI.,:;'’|!()[\]]/u
const slim = /[tfr/-]/u
const wide = /[mwMW@%€&]/u

function widthOf(letter: string): number {
  if (letter === ' ') return 4.2
  if (narrow.test(letter)) return 5
  if (slim.test(letter)) return 6.5
  if (wide.test(letter)) return 14.5
  return letter === letter.toLowerCase() ? 9.2 : 11
}
const lengthOf = (text: string) => Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0)

/** A word in pieces that each fit; one piece where it does. */
function pieces(word: string, width: number): string[] {
  const parts: string[] = []
  for (const letter of word) {
    const last = parts.at(-1)
    if (last !== undefined && lengthOf(last + letter) <= width) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return parts
}

/** Breaks a title into lines of about so many pixels; a word that is longer is broken, what does not fit ends in an ellipsis. */
export function wrapWords(text: string, width: number, mostLines: number): string[] {
  const words = text.trim().split(/\s+/).flatMap((word) => pieces(word, width))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && lengthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, mostLines)
  kept[mostLines - 1] = `${(kept[mostLines - 1] ?? '').slice(0, -1)}…`
  return kept
}
