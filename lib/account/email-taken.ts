import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'

/** Does somebody else of this municipality use this address? */
export const emailTaken = async (db: Db, email: string, exceptUserId?: string): Promise<boolean> =>
  (await db.user.count({ where: { email, ...(exceptUserId && { NOT: { id: exceptUserId } }) } })) > 0

export const emailTakenMessage = () => broken('Er is al een account met dit e-mailadres.', 'email')
