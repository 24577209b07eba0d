const point = /^\s*[-•*]\s+/

/** A paragraph, or the points of a list. */
export type TextBlock = { readonly kind: 'text'; readonly words: string } | { readonly kind: 'list'; readonly points: readonly string[] }

/** One run of lines: points stay apart, other lines flow on. */
const blockOf = (lines: readonly string[], list: boolean): TextBlock =>
  list
    ? { kind: 'list', points: lines.map((line) => line.replace(point, '').trim()) }
    : { kind: 'text', words: lines.map((line) => line.trim()).join(' ') }

/** Text as people typed it: an empty line begins a paragraph, a line that begins with a dash is a point of a list. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const paragraph of text.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    let run: string[] = []
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '')
    for (const [index, line] of lines.entries()) {
      run.push(line)
      const next = lines[index + 1]
      if (next !== undefined && point.test(next) === point.test(line)) continue
      blocks.push(blockOf(run, point.test(line)))
      run = []
    }
  }
  return blocks
}
