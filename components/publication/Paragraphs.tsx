/** Text as people typed it: an empty line begins a paragraph, a line that begins with a dash is a point of a list. */
export function Paragraphs({ text, lead = false }: { text: string; lead?: boolean }) {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n\s*\n/).map((block) => block.trim()).filter((block) => block !== '')
  return blocks.map((block, index) => {
    const lines = block.split('\n')
    // Static text of one snapshot: the position is the identity.
    if (lines.every((line) => /^\s*[-•*]\s+/.test(line))) {
      return <ul key={index}>{lines.map((line) => <li key={line}>{line.replace(/^\s*[-•*]\s+/, '')}</li>)}</ul>
    }
    return <p key={index} className={lead && index === 0 ? 'lead' : undefined}>{lines.join(' ')}</p>
  })
}
