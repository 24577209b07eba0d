import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** Whom the forms of this room can choose from: people of the programme, and its partners. */
export async function formChoices(db: Db, programmeId: string) {
  const users = await db.user.findMany({
    where: { memberships: { some: { programmeId } }, active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true },
  })
  const partners = await db.organisation.findMany({ where: { programmeId }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return { people: users.map(option), partners: partners.map(option) }
}
export type FormChoices = Awaited<ReturnType<typeof formChoices>>
