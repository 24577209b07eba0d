import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { env } from '@/lib/platform/env'

/** Whether the programme has room for so many bytes more. Holds the programme, so that two files cannot take the same room. */
export async function hasRoom(db: Db, programmeId: string, bytes: number): Promise<boolean> {
  await db.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${programmeId}::uuid FOR NO KEY UPDATE`
  const { _sum } = await db.storedFile.aggregate({ where: { programmeId }, _sum: { size: true } })
  return (_sum.size ?? 0) + bytes <= env().PROGRAMME_STORAGE_MB * 1024 * 1024
}
