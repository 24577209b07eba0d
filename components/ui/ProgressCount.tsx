type Props = {
  done: number
  total: number
  /** What was done, as in "12 van de 25 besproken". */
  word?: string
}

/** How much has been dealt with. A count and a quiet bar, not a grade: 60 % answered is not 60 % good. */
export function ProgressCount({ done, total, word = 'besproken' }: Props) {
  const share = total === 0 ? 0 : Math.min(1, done / total)
  return (
    <div className="wp-progress">
      <p className="wp-progress__words">
        <strong>{done}</strong> van de {total} {word}
      </p>
      <svg className="wp-progress__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" className="wp-progress__track" />
        <rect width={share * 100} height="6" className="wp-progress__fill" />
      </svg>
    </div>
  )
}
