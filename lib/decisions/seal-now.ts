import 'server-only'
import type { Actor } from '@/lib/platform/actor'
import type { AuditEntry } from '@/lib/platform/audit'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { conflict, ok } from '@/lib/platform/result'
import { nextStep, phaseStatus } from '@/lib/process/phases'
import type { DecisionOutcome } from '@/lib/process/types'
import { definitionOf } from '@/lib/programmes/definition-of'
import type { LoadedProgramme } from '@/lib/programmes/load-programme'
import { loadPhaseStates, setPhaseStatus } from '@/lib/programmes/phase-state'
import { toDay, type DecisionContent } from './content'
import { checkDecision, type FieldMessages } from './decide'
import type { DossierTable } from './dossier'
import type { WholeDecision } from './load-decision'
import { loadDossier } from './load-dossier'
import { phaseAfterSealing } from './phase-effect'
import { contentColumns, replaceRows } from './save-content'
import { sealHash } from './seal'
import { tableRows } from './table-decision'

type Sealing = {
  actor: Actor
  db: Db
  now: Date
  audit: (entry: AuditEntry) => Promise<void>
  programme: LoadedProgramme
  decision: WholeDecision
  content: DecisionContent & { outcome: DecisionOutcome }
  /** The table that decided; the decision's own rows say how. */
  table?: DossierTable
}

/** One decision of a programme is sealed at a time, so that numbers follow each other without a gap. */
export const oneAtATime = (db: Db, programmeId: string): Promise<unknown> =>
  db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${'decision:' + programmeId}, 0))`

async function previousSeal(db: Db, programmeId: string): Promise<{ number: number; hash: string }> {
  const last = await db.decision.findFirst({
    where: { programmeId, sealedAt: { not: null } }, orderBy: { number: 'desc' }, select: { number: true, hash: true },
  })
  return { number: last?.number ?? 0, hash: last?.hash ?? '' }
}

async function moveOn({ db, programme, decision, content, now }: Sealing) {
  const definition = definitionOf(programme)
  const { cycle, phase, corrects } = decision
  // Only the decision of a phase moves the process on.
  if (phase === null) return { step: null, phaseStatus: null }
  const step = nextStep(definition, phase, content.outcome)
  const corrected = corrects?.outcome ? nextStep(definition, phase, corrects.outcome) : null
  const before = phaseStatus(await loadPhaseStates(db, programme.id), phase, cycle)
  const status = phaseAfterSealing({ now: before, step, corrected })
  if (status) await setPhaseStatus(db, { programme, cycle, phase, status, now })
  return { step, phaseStatus: { before, after: status ?? before } }
}

/** Conditions that were already met before a correction stay met when the correction repeats them. */
async function keepFulfilment(db: Db, decision: WholeDecision): Promise<void> {
  if (!decision.correctsId) return
  const met = await db.decisionCondition.findMany({ where: { decisionId: decision.correctsId, metAt: { not: null } } })
  for (const { text, metAt, metNote } of met)
    await db.decisionCondition.updateMany({ where: { decisionId: decision.id, text, metAt: null }, data: { metAt, metNote } })
}

type Seal = { number: number; hash: string; sealedAt: Date; sealedById: string; sealedByName: string }

async function close(db: Db, decision: WholeDecision, content: DecisionContent, dossier: object, seal: Seal) {
  // The rows first: a sealed decision lets nobody touch what is below it.
  await replaceRows(db, decision, content)
  const { count } = await db.decision.updateMany({
    where: { id: decision.id, version: decision.version, sealedAt: null },
    data: { ...contentColumns(content), ...seal, dossier, submittedAt: decision.submittedAt, version: { increment: 1 } },
  })
  return count === 1
}

/** What a decision still needs before it may be sealed, on this day. */
export async function missingFor(db: Db, decision: Pick<WholeDecision, 'programmeId' | 'phase'>, content: DecisionContent, now: Date): Promise<FieldMessages> {
  const { startsOn } = await db.programme.findUniqueOrThrow({ where: { id: decision.programmeId }, select: { startsOn: true } })
  return checkDecision(content, { today: formatIsoDay(now), programmeStartsOn: toDay(startsOn), closesPhase: decision.phase !== null })
}

/** Freezes the dossier, gives the decision its number and seal, and moves the phase on; the caller checked that it may. */
export async function sealNow(sealing: Sealing) {
  const { actor, db, now, audit, programme, decision, content, table } = sealing
  const { id: decisionId, programmeId, cycle, phase, correctsId, municipalityId, amountCents } = decision
  const previous = await previousSeal(db, programmeId)
  const dossier = { ...(await loadDossier(db, programme, decision)), ...(table && { table }), ...(amountCents !== null && { amountCents: amountCents.toString() }) }
  const sealed = { number: previous.number + 1, sealedAt: now, sealedById: actor.userId, sealedByName: actor.name }
  const hash = sealHash(
    { ...sealed, municipalityId, programmeId, decisionId, cycle, phase, correctsId, content, dossier, previousHash: previous.hash },
    tableRows(decision),
  )
  if (!(await close(db, decision, content, dossier, { ...sealed, hash }))) return conflict()
  await keepFulfilment(db, decision)
  const moved = await moveOn(sealing)
  await audit({
    type: 'decision.sealed', objectType: 'decision', objectId: decisionId, programmeId,
    after: {
      number: sealed.number, outcome: content.outcome, phase, cycle, hash, corrects: decision.corrects?.number ?? null,
      phaseStatus: moved.phaseStatus,
    },
  })
  return ok({ programmeId, decisionId, number: sealed.number, phase, cycle, next: moved.step })
}
