import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { loadQuorums } from './load-quorums'
import { meetingPath } from './paths'
import type { Quorum } from './quorum'

const fortnightMs = 14 * 86_400_000

export type MeetingAttention = {
  programmeId: string; id: string; title: string; body: string; startsAt: Date; place: string; href: string; quorum: Quorum | null
  /** As things stand too few people come to decide. */
  quorumAtRisk: boolean
}

/** The meetings of the coming fortnight in these programmes, and whether enough people come to decide. */
export async function loadMeetingAttention(db: Db, programmeIds: readonly string[], now: Date): Promise<MeetingAttention[]> {
  const meetings = await db.meeting.findMany({
    where: { programmeId: { in: [...programmeIds] }, state: 'planned', startsAt: { gt: now, lt: new Date(now.getTime() + fortnightMs) } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: { id: true, programmeId: true, bodyId: true, title: true, startsAt: true, place: true, body: { select: { name: true } } },
  })
  const quorums = await loadQuorums(db, meetings)
  return meetings.map(({ id, programmeId, title, startsAt, place, body }) => {
    const quorum = quorums.get(id) ?? null
    return {
      programmeId, id, title, body: body.name, startsAt, place, href: meetingPath(programmeId, id), quorum,
      quorumAtRisk: quorum !== null && quorum.seats > 0 && !quorum.reached,
    }
  })
}
