import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { nextStep, phaseStatus } from '@/lib/process/phases'
import type { DecisionOutcome } from '@/lib/process/types'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import { loadPhaseStates, setPhaseStatus } from '@/lib/programmes/phase-state'
import { toDay, type DecisionContent } from './content'
import { belonging, checkDecision } from './decide'
import { contentOf, loadDecision, type WholeDecision } from './load-decision'
import { loadDossier } from './load-dossier'
import { phaseAfterSealing } from './phase-effect'
import { contentColumns, replaceRows } from './save-content'
import { decisionVersionSchema } from './schema'
import { sealHash } from './seal'

/** Numbers follow each other without a gap, so one decision of a programme is sealed at a time. */
async function previousSeal(db: Db, programmeId: string): Promise<{ number: number; hash: string }> {
  const last = await db.decision.findFirst({
    where: { programmeId, sealedAt: { not: null } }, orderBy: { number: 'desc' }, select: { number: true, hash: true },
  })
  return { number: last?.number ?? 0, hash: last?.hash ?? '' }
}

async function moveOn(db: Db, programme: LoadedProgramme, decision: WholeDecision, outcome: DecisionOutcome, now: Date) {
  const definition = definitionOf(programme)
  const { cycle, phase, corrects } = decision
  // Only the decision of a phase moves the process on.
  if (phase === null) return { step: null, phaseStatus: null }
  const step = nextStep(definition, phase, outcome)
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

/** Records the decision for good: freezes the dossier, gives it a number and a seal, and moves the phase on. */
export const sealDecision = defineUseCase({
  permission: 'decision.seal',
  input: decisionVersionSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, decisionId, version }) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${'decision:' + programmeId}, 0))`
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    if (!decision) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (decision.version !== version) return conflict({ version: decision.version })
    if (decision.sealedAt) return broken('Dit besluit is al vastgelegd.')
    // The bureau decides when a draft is ready for the board.
    if (!decision.submittedAt && !allows('decision.prepare', actor, programmeResource(programme)))
      return broken('Dit besluit is nog niet voorgelegd. Vraag het programmabureau om het aan het bestuur voor te leggen.')

    const content = belonging(contentOf(decision))
    const start = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { startsOn: true } })
    const fieldErrors = checkDecision(content, { today: formatIsoDay(now), programmeStartsOn: toDay(start.startsOn) })
    const { outcome } = content
    if (outcome === null || Object.keys(fieldErrors).length > 0)
      return { ok: false, error: { kind: 'invalid', fieldErrors, formErrors: [] } }

    const previous = await previousSeal(db, programmeId)
    const dossier = await loadDossier(db, programme, decision)
    const sealed = { number: previous.number + 1, sealedAt: now, sealedById: actor.userId, sealedByName: actor.name }
    const { cycle, phase, correctsId, municipalityId } = decision
    const hash = sealHash({
      ...sealed, municipalityId, programmeId, decisionId, cycle, phase, correctsId, content, dossier,
      previousHash: previous.hash,
    })
    if (!(await close(db, decision, content, dossier, { ...sealed, hash }))) return conflict()
    await keepFulfilment(db, decision)
    const moved = await moveOn(db, programme, decision, outcome, now)
    await audit({
      type: 'decision.sealed', objectType: 'decision', objectId: decisionId, programmeId,
      after: { number: sealed.number, outcome, phase, cycle, hash, corrects: decision.corrects?.number ?? null, phaseStatus: moved.phaseStatus },
    })
    return ok({ programmeId, decisionId, number: sealed.number, phase, cycle, next: moved.step })
  },
})
