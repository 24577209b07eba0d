import 'server-only'
import { broken, ok } from '@/lib/platform/result'
import type { Context } from '@/lib/platform/use-case'
import type { AgendaSubject } from '@/lib/platform/db/generated/client'
import type { MeetingEvent } from './audit-types'
import { itemSnapshot } from './snapshots'

type Item = { title: string; purpose: string; minutesOfTime: number | null; subject: AgendaSubject; subjectId: string }

/** More than anybody discusses in an evening. */
const mostItems = 60

/** Adds a point at the end of the agenda of a meeting that is being held by this transaction. */
export async function appendItem(
  { db, audit }: Pick<Context, 'db' | 'audit'>, meeting: { id: string; municipalityId: string; programmeId: string }, item: Item,
) {
  const { id: meetingId, municipalityId, programmeId } = meeting
  const there = await db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' }, select: { position: true } })
  if (there.length >= mostItems) return broken(`Er staan al ${mostItems} punten op de agenda. Haal er eerst een af.`)
  const position = (there.at(-1)?.position ?? 0) + 1
  const added = await db.agendaItem.create({ data: { ...item, municipalityId, meetingId, position } })
  await audit({
    type: 'agenda.item-added' satisfies MeetingEvent, objectType: 'AgendaItem', objectId: added.id, programmeId,
    after: { meetingId, ...itemSnapshot(added), subject: item.subject, subjectId: item.subjectId },
  })
  return ok({ itemId: added.id })
}
