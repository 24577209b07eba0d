import { formatDate, formatDateTime, formatDeadline } from '@/lib/platform/format'

/** A date people can read and machines too. */
export function DateText({ date, time = false }: { date: Date; time?: boolean }) {
  return <time dateTime={date.toISOString()}>{time ? formatDateTime(date) : formatDate(date)}</time>
}

/** A deadline as a date and as how near it is: "19 april 2026 (over 3 dagen)". */
export function Deadline({ date, now }: { date: Date; now: Date }) {
  const { words, late } = formatDeadline(date, now)
  return (
    <span className={late ? 'wp-deadline wp-deadline--late' : 'wp-deadline'}>
      <DateText date={date} /> ({words})
    </span>
  )
}
