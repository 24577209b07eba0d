/** Breaks a title into lines of about so many characters; a word that is longer is broken, what does not fit ends in an ellipsis. */
export function wrapWords(text: string, width: number, mostLines: number): string[] {
  const words = text.trim().split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, mostLines)
  kept[mostLines - 1] = `${(kept[mostLines - 1] ?? '').slice(0, width - 1)}…`
  return kept
}
