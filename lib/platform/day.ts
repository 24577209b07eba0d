/** A calendar day as text, `2026-04-19`: what rules reckon with. */
type Day = string

/** A calendar day as the database keeps it, as text. */
export const toDay = (date: Date): Day => date.toISOString().slice(0, 10)

/** The same, where there may be none. */
export const toDayOrNull = (date: Date | null): Day | null => date && toDay(date)

/** A day as the database wants it. */
export const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The same for a day that may be missing. */
export const toDateOrNull = (day: Day | null): Date | null => day === null ? null : toDate(day)

/** The day before; a term names the first day it no longer holds, people name the last day it did. */
export const dayBefore = (day: Day): Day => toDay(new Date(toDate(day).getTime() - 86_400_000))

/** The same day so many months later; the last day of the month where that day does not exist. */
export function plusMonths(day: Day, months: number): Day {
  const date = toDate(day)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return toDay(date)
}
