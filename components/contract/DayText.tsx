import { DateText, Deadline } from '@/components/ui/DateText'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** A calendar day in words; nothing for nothing. */
export function DayText({ day }: { day: string | null }) {
  return day && <DateText date={noon(day)} />
}

/** A day by which something is due, and how near that is; once it is done only the day. */
export function DueText({ day, today, open }: { day: string; today: string; open: boolean }) {
  return open ? <Deadline date={noon(day)} now={noon(today)} /> : <DateText date={noon(day)} />
}
