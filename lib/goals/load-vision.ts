import 'server-only'
import { toDayOrNull } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'

const whole = {
  programme: { select: { id: true, municipalityId: true, startsOn: true } },
  makers: { orderBy: { position: 'asc' } },
  terms: { orderBy: { position: 'asc' } },
} as const

/** One version of the vision of this very programme; null when it is not there. */
export function loadVision(db: Db, programmeId: string, visionId: string) {
  return db.visionVersion.findUnique({ where: { id: visionId, programmeId }, include: whole })
}

/** The same by its number; without a number the newest that was established. */
export function loadVisionByNumber(db: Db, programmeId: string, number: number | null) {
  return db.visionVersion.findFirst({
    where: { programmeId, ...(number === null ? { closedAt: { not: null } } : { number }) }, orderBy: { number: 'desc' }, include: whole,
  })
}

export type LoadedVision = NonNullable<Awaited<ReturnType<typeof loadVision>>>

/** What was established last: goals and contract are held against it. Null before the first time. */
export function loadEstablished(db: Db, programmeId: string) {
  return db.visionVersion.findFirst({
    where: { programmeId, closedAt: { not: null } }, orderBy: { number: 'desc' }, select: { number: true, motto: true, horizonYear: true, establishedOn: true },
  })
}

/** What people wrote in it: to read, to compare, and to show after a collision. */
export const visionText = (vision: LoadedVision) => {
  const { motto, text, horizonYear, horizonReason, strengths, deficits, notDoing, strategy, strategyReason, residentText } = vision
  return {
    motto, text, horizonYear, horizonReason, strengths, deficits, notDoing, strategy, strategyReason, residentText,
    makers: vision.makers.map(({ name, part }) => ({ name, part })),
    terms: vision.terms.map(({ term, meaning }) => ({ term, meaning })),
  }
}
export type VisionText = ReturnType<typeof visionText>

/** A version as people read it. */
export const visionView = (vision: LoadedVision) => {
  const { id, number, version, closedAt, hash } = vision
  return { id, number, version, closedAt, hash, establishedOn: toDayOrNull(vision.establishedOn), ...visionText(vision) }
}
