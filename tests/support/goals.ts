import { systemTransaction } from '@/lib/platform/db/transaction'
import type { Prisma } from '@/lib/platform/db/generated/client'

type Programme = { id: string; municipalityId: string }
let serial = 0

/** A goal of a programme; an ambition unless a parent is given. */
export function aGoal(programme: Programme, given: Partial<Prisma.GoalUncheckedCreateInput> = {}) {
  const position = ++serial
  return systemTransaction((db) => db.goal.create({
    data: { municipalityId: programme.municipalityId, programmeId: programme.id, position, title: `Meer rust ${position}`, createdAt: new Date('2024-01-02'), ...given },
  }))
}

/** All that a vision needs before it can be established, as it is typed. */
export const aVisionText = {
  motto: 'Samen aan zet', text: 'Over twintig jaar groeien kinderen hier op zonder geldzorgen.', horizonYear: '2044', horizonReason: '',
  strengths: 'Buren kennen elkaar.', deficits: 'Te veel schulden.', notDoing: 'Geen nieuw winkelcentrum.', strategy: 'accept_position',
  strategyReason: 'De huren blijven laag.', residentText: 'Minder zorgen om geld.', makers: [{ name: 'Bewoners', part: 'Schreven mee' }],
  terms: [{ term: 'Rust in huis', meaning: 'Geen schulden waar u van wakker ligt.' }],
}

/** A vision that was established. */
export const anEstablishedVision = ({ id: programmeId, municipalityId }: Programme, number = 1, horizonYear = 2044) =>
  systemTransaction((db) => db.visionVersion.create({
    data: { municipalityId, programmeId, number, horizonYear, createdAt: new Date('2024-01-02'), closedAt: new Date('2024-02-02'), establishedOn: new Date('2024-02-01'), hash: 'x' },
  }))
