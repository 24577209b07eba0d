/** A calendar day as the database keeps it, as `2026-04-19`. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10)

/** The same, where there may be none. */
export const toDayOrNull = (date: Date | null): string | null => date && toDay(date)

/** A day as the database wants it. */
export const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The same day so many months later; the last day of the month where that day does not exist. */
export function plusMonths(day: string, months: number): string {
  const date = toDate(day)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return toDay(date)
}
