import 'server-only'
import * as z from 'zod/mini'
import { formatIsoDay } from '@/lib/platform/format'
import type { Db } from '@/lib/platform/db/client'
import { definitionFor } from '@/lib/process/definitions'
import { loadTellableCourse } from './load-tellable-course'
import { loadTellableTheory } from './load-tellable-theory'
import { composeSnapshot, type PublicSnapshot } from './snapshot'

const nextSchema = z.array(z.object({ what: z.string(), when: z.string() }))
const emptyText = {
  now: '', promised: '', joinIn: '', tellContract: false, tellCourse: false, tellTheory: false, next: [], contactName: '', contactPhone: '', contactEmail: '', contactPlace: '', version: 0,
}

/** The text as it stands, or an empty one that has not been saved yet (version 0). */
export async function loadPublicText(db: Db, programmeId: string) {
  const page = await db.publicPage.findFirst({ where: { programmeId }, include: { decisions: true } })
  if (!page) return { ...emptyText, id: null, told: [] }
  const { decisions, next, ...text } = page
  return { ...text, next: nextSchema.parse(next), told: decisions.map(({ decisionId, text: words }) => ({ decisionId, text: words })) }
}

/** The open, sealed decisions of a programme that still stand: one that was corrected is told by its correction. */
export async function loadTellableDecisions(db: Db, programmeId: string) {
  const decisions = await db.decision.findMany({
    where: { programmeId, open: true, sealedAt: { not: null }, corrections: { none: { sealedAt: { not: null } } } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, phase: true, title: true, cycle: true, outcome: true, decidedOn: true },
  })
  return decisions.flatMap(({ number, outcome, decidedOn, ...decision }) =>
    number !== null && outcome && decidedOn ? [{ ...decision, number, outcome, decidedOn: formatIsoDay(decidedOn) }] : [])
}

/** The contract that may be told: the newest that everybody signed, when it has words for residents (handbook §5.3). */
export async function loadTellableContract(db: Db, programmeId: string) {
  const contract = await db.contractVersion.findFirst({
    where: { programmeId, closedAt: { not: null } }, orderBy: { number: 'desc' },
    include: { signatories: { orderBy: { position: 'asc' }, include: { organisation: { select: { name: true } } } } },
  })
  if (!contract || contract.publicText.trim() === '') return null
  const days = contract.signatories.flatMap(({ signedOn }) => (signedOn ? [formatIsoDay(signedOn)] : [])).toSorted()
  return {
    kindName: contract.kindName, title: contract.title, text: contract.publicText, version: contract.version, signedOn: days.at(-1) ?? '',
    parties: [...new Set(contract.signatories.map(({ organisation }) => organisation.name))],
  }
}

/** What the public page would be if it were published now. */
export async function loadSnapshot(db: Db, programmeId: string, now: Date): Promise<PublicSnapshot> {
  const programme = await db.programme.findUniqueOrThrow({
    where: { id: programmeId }, include: { municipality: true, phases: true },
  })
  const definition = definitionFor(programme.contentVersion)
  if (!definition) throw new Error(`unknown process content ${programme.contentVersion}`)
  const text = await loadPublicText(db, programmeId)
  const words = new Map(text.told.map((told) => [told.decisionId, told.text]))
  const decisions = (await loadTellableDecisions(db, programmeId)).map((decision) => ({ ...decision, text: words.get(decision.id) ?? '' }))
  return composeSnapshot(definition, {
    municipality: programme.municipality.name,
    programme: {
      name: programme.name, motto: programme.motto, startYear: programme.startsOn.getUTCFullYear(),
      horizonYears: programme.horizonYears, cycle: programme.currentCycle,
    },
    phases: programme.phases, text, decisions, contract: text.tellContract ? await loadTellableContract(db, programmeId) : null,
    course: text.tellCourse ? await loadTellableCourse(db, programmeId, programme.currentCycle) : null,
    theory: text.tellTheory ? await loadTellableTheory(db, programmeId, programme.currentCycle) : null, updatedOn: formatIsoDay(now),
  })
}
