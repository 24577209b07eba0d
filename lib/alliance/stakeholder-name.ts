import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** Holds the map until the transaction ends, so that one name cannot be put on it twice at the same moment. */
export const lockMap = (db: Db, programmeId: string) =>
  db.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${programmeId}::uuid FOR UPDATE`

/** Whether another party on the map has this name, whatever the capitals. */
export async function stakeholderNameTaken(db: Db, programmeId: string, name: string, exceptId?: string): Promise<boolean> {
  const found = await db.stakeholder.findFirst({
    where: { programmeId, removedAt: null, name: { equals: name, mode: 'insensitive' }, ...(exceptId ? { id: { not: exceptId } } : {}) },
    select: { id: true },
  })
  return found !== null
}
