import type { Day } from './at-table'

/** The calendar day as the database keeps it. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The same for a day that may be missing. */
export const optionalDate = (day: Day | null): Date | null => day === null ? null : dateOf(day)

/** A kept calendar day as text. */
export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10)

/** The day before; a term names the first day it no longer holds, people name the last day it did. */
export const dayBefore = (day: Day): Day => dayOf(new Date(dateOf(day).getTime() - 86_400_000))

/** The same day so many years later. */
export function yearsAfter(day: Day, years: number): Day {
  const date = dateOf(day)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return dayOf(date)
}
