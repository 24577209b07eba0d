import 'server-only'
import type { Db } from '@/lib/platform/db/client'

const withProgramme = { programme: { select: { id: true, municipalityId: true } } } as const

/** A table of this very programme; null when it is not there. */
export const loadBody = (db: Db, programmeId: string, bodyId: string) =>
  db.body.findUnique({ where: { id: bodyId, programmeId }, include: withProgramme })

/** Holds a table until the transaction ends, so that two people cannot give overlapping seats at the same moment. */
export const lockBody = (db: Db, bodyId: string) => db.$queryRaw`SELECT 1 FROM "Body" WHERE "id" = ${bodyId}::uuid FOR UPDATE`

/** A seat of this very programme, with its table. */
export const loadSeat = (db: Db, programmeId: string, seatId: string) =>
  db.seat.findUnique({ where: { id: seatId, programmeId }, include: { ...withProgramme, body: true } })
