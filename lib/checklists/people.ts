import 'server-only'
import type { Db } from '@/lib/platform/db/client'

const working = (programmeId: string) =>
  ({ programmeId, role: { not: 'reader' as const }, user: { active: true } })

/** Whether this person can be given work in the programme: a reader only follows it. */
export async function worksInProgramme(db: Db, programmeId: string, userId: string): Promise<boolean> {
  return (await db.membership.count({ where: { ...working(programmeId), userId } })) > 0
}

/** Everyone who can own a section or an action, by name. */
export async function peopleOf(db: Db, programmeId: string): Promise<{ id: string; name: string }[]> {
  const members = await db.membership.findMany({
    where: working(programmeId),
    select: { user: { select: { id: true, name: true } } },
    orderBy: { user: { name: 'asc' } },
  })
  return members.map(({ user }) => user)
}
