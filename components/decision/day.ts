import type { Day } from '@/lib/decisions/content'
import { formatDate } from '@/lib/platform/format'

/** `2026-04-19` as `19 april 2026`; nothing for nothing. */
export const dayInWords = (day: Day | null): string | null => (day === null ? null : formatDate(new Date(`${day}T12:00:00Z`)))
