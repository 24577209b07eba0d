import { formatIsoDay } from '@/lib/platform/format'
import { momentAt } from '@/lib/meetings/local-time'

const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1

/** The first time after `now` that Dutch clocks show this time, on a day that will do. */
function nextAt(time: string, now: Date, willDo: (day: string) => boolean): Date {
  const today = formatIsoDay(now)
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = plusDays(today, ahead)
    const moment = willDo(day) ? momentAt(day, time) : null
    if (moment && moment > now) return moment
  }
  throw new Error(`no ${time} within a week`)
}

/** Every minute: what people should hear at once. */
export const nextMinute = (now: Date): Date => new Date(now.getTime() + 60_000)

/** Half past six in the morning: reminders are there before work begins. */
export const nextMorning = (now: Date): Date => nextAt('06:30', now, () => true)

/** Monday at seven: the week ahead. */
export const nextMonday = (now: Date): Date => nextAt('07:00', now, isMonday)

/** The Monday of this week, which names its overview. */
export function mondayOf(now: Date): string {
  const today = formatIsoDay(now)
  return [0, 1, 2, 3, 4, 5, 6].map((back) => plusDays(today, -back)).find(isMonday) ?? today
}
