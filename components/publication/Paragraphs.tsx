import { textBlocks } from './text-blocks'

/** What the bureau wrote for residents, as paragraphs and lists. */
export function Paragraphs({ text, lead = false }: { text: string; lead?: boolean }) {
  // Static text of one snapshot: the position is the identity.
  return textBlocks(text).map((block, index) =>
    block.kind === 'list'
      ? <ul key={index}>{block.points.map((words, place) => <li key={place}>{words}</li>)}</ul>
      : <p key={index} className={lead && index === 0 ? 'lead' : undefined}>{block.words}</p>,
  )
}
