/** Dates, amounts and deadlines in Dutch, always in Dutch local time, wherever the server stands. */
const zone = 'Europe/Amsterdam'
const locale = 'nl-NL'

const longDate = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' })
const dayInWeek = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
// en-CA writes year-month-day, the form of an <input type="date">.
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const whole = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const enumeration = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
const withCents = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })

/** `19 april 2023` */
export const formatDate = (date: Date): string => longDate.format(date)

/** `woensdag 19 april 2023` */
export const formatDayInWeek = (date: Date): string => dayInWeek.format(date)

/** `14:03` */
export const formatTime = (date: Date): string => clock.format(date)

/** `19 april 2023 om 14:03` */
export const formatDateTime = (date: Date): string => `${formatDate(date)} om ${formatTime(date)}`

/** `2023-04-19`, the Dutch calendar day, as an `<input type="date">` wants it. */
export const formatIsoDay = (date: Date): string => isoDay.format(date)

// Making a formatter costs a hundred times as much as using one.
const numbers = new Map<number, Intl.NumberFormat>()

function numberFormat(decimals: number): Intl.NumberFormat {
  const known = numbers.get(decimals) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })
  numbers.set(decimals, known)
  return known
}

/** `1.250.000`; up to two decimals unless told otherwise. */
export const formatNumber = (value: number | bigint, decimals = 2): string => numberFormat(decimals).format(value)

/** `€ 1.250.000`, with cents only when there are any: `€ 12,50`. */
export const formatEuroCents = (cents: number | bigint): string => {
  const exact = BigInt(cents)
  if (exact % 100n === 0n) return whole.format(exact / 100n)
  return withCents.format(Number(exact) / 100)
}

const dayNumber = (date: Date): number => Date.parse(`${formatIsoDay(date)}T00:00:00Z`) / 86_400_000

/** How near a deadline is, in calendar days: `vandaag`, `morgen`, `over 3 dagen`, `te laat: 5 dagen`. */
export function formatDeadline(due: Date, now: Date): { words: string; late: boolean } {
  const days = dayNumber(due) - dayNumber(now)
  if (days < 0) return { words: `te laat: ${-days} ${days === -1 ? 'dag' : 'dagen'}`, late: true }
  if (days === 0) return { words: 'vandaag', late: false }
  if (days === 1) return { words: 'morgen', late: false }
  if (days <= 28) return { words: `over ${days} dagen`, late: false }
  const months = Math.round(days / 30.44)
  if (months <= 23) return { words: `over ${months} ${months === 1 ? 'maand' : 'maanden'}`, late: false }
  return { words: `over ${Math.round(days / 365.25)} jaar`, late: false }
}

/** `3 partners`, `1 partner`. */
export const formatCount = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

/** `Ontwerpen`, `Ontwerpen en Uitvoeren`, `Opstarten, Ontwerpen en Uitvoeren`. */
export const formatList = (words: string[]): string => enumeration.format(words)
