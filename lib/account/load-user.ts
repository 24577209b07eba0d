import 'server-only'
import type { Resource } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'

/** A person of this municipality, or null. */
export const loadUser = (db: Db, id: string) =>
  db.user.findUnique({
    where: { id },
    select: {
      id: true, municipalityId: true, name: true, email: true, administrator: true, active: true, version: true,
      passwordHash: true, municipality: { select: { name: true } },
    },
  })

export type LoadedUser = NonNullable<Awaited<ReturnType<typeof loadUser>>>

/** What the policy is asked about this person. */
export const userResource = ({ id, municipalityId }: Pick<LoadedUser, 'id' | 'municipalityId'>): Resource =>
  ({ municipalityId, ownerId: id })

/** What the audit log and a collision show of somebody; never the password. */
export const userSnapshot = ({ name, email, administrator }: Pick<LoadedUser, 'name' | 'email' | 'administrator'>) =>
  ({ name, email, administrator })
