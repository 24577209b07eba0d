import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** Whoever writes down who was there or what was said, says that the meeting was held. */
export const noteHeld = (db: Db, meetingId: string) =>
  db.meeting.updateMany({ where: { id: meetingId, state: 'planned' }, data: { state: 'held' } })
