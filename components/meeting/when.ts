import { formatDayInWeek, formatTime } from '@/lib/platform/format'

type Times = { startsAt: Date; endsAt: Date }

/** `dinsdag 8 december 2026, 19:30 tot 21:30` */
export const whenWords = ({ startsAt, endsAt }: Times): string => `${formatDayInWeek(startsAt)}, ${formatTime(startsAt)} tot ${formatTime(endsAt)}`
