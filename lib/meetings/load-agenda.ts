import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { loadSubjects } from './subjects'

type Programme = { id: string; contentVersion: string; currentCycle: number }

/** The points of a meeting in order, each with what it is about as that stands now. */
export async function loadAgenda(db: Db, programme: Programme, meetingId: string) {
  const items = await db.agendaItem.findMany({ where: { meetingId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const subjects = await loadSubjects(db, programme, items)
  const views = items.map(({ id, subject, subjectId, title, purpose, minutesOfTime, minutes, version }) => {
    const about = subjects.get(`${subject}:${subjectId}`)
    return { id, subject, subjectId, title, purpose, minutesOfTime, minutes, version, about: about ? { state: about.state, href: about.href } : null }
  })
  return { items, views }
}
