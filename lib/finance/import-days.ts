import { toDay } from '@/lib/platform/day'

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
/** Day 1 of a spreadsheet is 1 January 1900, and it counts a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30)
const millisecondsADay = 86_400_000

function dayFrom(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1990 && year <= 2100 ? toDay(date) : null
}

/**
 * A day as it stands in a file: `31-12-2027`, `31/12/2027`, `31 december 2027`, `2027-12-31`, or the number a spreadsheet
 * makes of it. Always the day before the month, as Dutch people write; null when it is no day.
 */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$/.exec(text)
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  if (dutch) return dayFrom(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]))
  const words = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text)
  if (words) return dayFrom(Number(words[3]), months.indexOf((words[2] ?? '').toLowerCase()) + 1, Number(words[1]))
  if (!/^\d{5}$/.test(text)) return null
  const date = new Date(dayZero + Number(text) * millisecondsADay)
  return dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** A day as people type it in a file: `31-12-2027`. */
export const typedDay = (day: string): string => day.split('-').toReversed().join('-')
