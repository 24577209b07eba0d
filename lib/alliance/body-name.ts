import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** Whether another table of the programme already has this name, whatever the capitals. */
export async function bodyNameTaken(db: Db, programmeId: string, name: string, exceptId?: string): Promise<boolean> {
  const found = await db.body.findFirst({
    where: { programmeId, name: { equals: name, mode: 'insensitive' }, ...(exceptId ? { id: { not: exceptId } } : {}) },
    select: { id: true },
  })
  return found !== null
}
