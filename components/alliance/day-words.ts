import { toDate } from '@/lib/platform/day'
import { formatDate } from '@/lib/platform/format'

/** A calendar day in words: "19 april 2023". */
export const dayWords = (day: string): string => formatDate(toDate(day))
