import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { RoleName } from '@/lib/policy/permissions'

export type Member = { programmeId: string; userId: string; name: string; role: RoleName; organisationId: string | null }

/** Everybody who may see something of a programme of this municipality; who left or was shut out hears nothing. */
export async function loadMembers(db: Db): Promise<Member[]> {
  const memberships = await db.membership.findMany({
    where: { user: { active: true } },
    select: { programmeId: true, userId: true, role: true, organisationId: true, user: { select: { name: true } } },
  })
  return memberships.map(({ user: { name }, ...membership }) => ({ ...membership, name }))
}

/** Those of these people who are in this programme as more than a reader. */
export const teamOf = (members: readonly Member[], programmeId: string, userIds: readonly string[]): string[] =>
  [...new Set(members.filter((one) => one.programmeId === programmeId && one.role !== 'reader' && userIds.includes(one.userId)).map(({ userId }) => userId))]

/** The people with this role in this programme. */
export const withRole = (members: readonly Member[], programmeId: string, ...roles: RoleName[]): string[] =>
  members.filter((one) => one.programmeId === programmeId && roles.includes(one.role)).map(({ userId }) => userId)
