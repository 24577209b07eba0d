/** When something in the story happened. The past is fixed; what is due or new moves along with the day of seeding. */
export type Moment = (now: Date) => Date

const dayMs = 86_400_000
const anchor = Date.UTC(2024, 0, 8, 9)

/** Within office hours, not the same minute for everything, and the Friday before when it falls in a weekend. */
function atTheOffice(time: number): Date {
  const date = new Date(time)
  const weekend = { 0: 2, 6: 1 }[date.getUTCDay()] ?? 0
  date.setUTCDate(date.getUTCDate() - weekend)
  const minutes = (Math.floor(time / dayMs) * 37) % 420
  date.setUTCHours(8, minutes, 0, 0)
  return date
}

/** A fixed day long ago. */
export const on = (day: string): Moment => () => new Date(`${day}T10:15:00Z`)

/** A part of the time between January 2024 and now: 0 is then, 1 is now. */
export const since2024 = (part: number): Moment => (now) =>
  atTheOffice(anchor + part * Math.max(now.getTime() - anchor, 200 * dayMs))

/** So many days before the seeding; less than a day keeps to the clock, so that nothing lies in the future. */
export const daysAgo = (days: number): Moment => (now) => {
  const time = now.getTime() - days * dayMs
  return days < 1.5 ? new Date(time) : atTheOffice(time)
}

/** So many days after the seeding, or the Monday after that. */
export const daysAhead = (days: number): Moment => (now) => {
  const date = new Date(now.getTime() + days * dayMs)
  date.setUTCDate(date.getUTCDate() + ({ 0: 1, 6: 2 }[date.getUTCDay()] ?? 0))
  return date
}

/** The calendar day of a moment, as the database keeps days. */
export const dayOf = (date: Date): Date => new Date(`${date.toISOString().slice(0, 10)}T00:00:00Z`)

/** So many moments, spread evenly from one to another. */
export function spread(from: Date, to: Date, count: number): Date[] {
  const step = (to.getTime() - from.getTime()) / Math.max(count, 1)
  return Array.from({ length: count }, (_, index) => {
    const time = from.getTime() + step * (index + 0.5)
    const office = atTheOffice(time)
    return office < from || office > to ? new Date(time) : office
  })
}
