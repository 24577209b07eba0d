import type { DecisionOutcome } from '@/lib/process/types'

/** Each outcome has a shape of its own, so that it does not hang on a colour. */
const marks: Record<DecisionOutcome, string> = {
  go: 'M10.5 16.5l4 4 7.5-8.5',
  go_with_conditions: 'M10.5 14.5l3.5 3.5 7-7.5M11 22.5h10',
  not_yet: 'M16 9.5v7l4.5 2.5',
  no_go: 'M11.5 11.5l9 9M20.5 11.5l-9 9',
}

// Sixteen points, like a wafer pressed on a document.
const edge = Array.from({ length: 32 }, (_, index) => {
  const angle = (index / 32) * 2 * Math.PI
  const radius = index % 2 === 0 ? 15.5 : 13.6
  const at = (value: number) => (16 + radius * value).toFixed(2)
  return `${at(Math.sin(angle))},${at(-Math.cos(angle))}`
}).join(' ')

/** The seal on a decision, or the open place for one. Words beside it say which. */
export function DecisionSeal({ outcome }: { outcome: DecisionOutcome | null }) {
  return (
    <svg className="wp-seal" data-outcome={outcome ?? 'open'} viewBox="0 0 32 32" focusable="false" aria-hidden="true">
      {outcome ? (
        <>
          <polygon className="wp-seal__wafer" points={edge} />
          <path className="wp-seal__mark" d={marks[outcome]} />
        </>
      ) : (
        <circle className="wp-seal__place" cx="16" cy="16" r="11" />
      )}
    </svg>
  )
}
