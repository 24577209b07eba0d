import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok, type Result } from '@/lib/platform/result'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import type { PhaseCode } from '@/lib/process/types'
import { emptyContent, toDay, type DecisionContent } from './content'
import { decisionKey } from './draft-key'
import { contentOf, loadDraft, type WholeDecision } from './load-decision'
import { boardInForce } from './load-table'
import { nameOwners } from './name-owners'
import { phaseInCycle } from './phase-cycle'
import { contentColumns, replaceRows } from './save-content'
import { prepareDecisionSchema } from './schema'

type Place = { programmeId: string; cycle: number; phase: PhaseCode }

const begin = (db: Db, programme: LoadedProgramme, place: Place, now: Date) =>
  db.decision.create({
    data: { ...place, municipalityId: programme.municipalityId, createdAt: now, version: 0 },
    select: { id: true, municipalityId: true, version: true },
  })

/** Where a table decides, the day and who took part follow from the vote; and it votes on the advice it was given. */
function asTheTableDecides(draft: WholeDecision | null, content: DecisionContent): Result<DecisionContent> {
  if (draft?.submittedAt && draft.bodyId && draft.advice !== content.advice)
    return broken('Het advies is al voorgelegd. Neem het voorstel eerst terug als u het wilt wijzigen.', 'advice')
  return ok({ ...content, attendees: [], decidedOn: draft?.votingClosedAt && draft.decidedOn ? toDay(draft.decidedOn) : null })
}

async function save(db: Db, draft: { id: string; municipalityId: string }, version: number, content: DecisionContent, bodyId: string | null) {
  const { count } = await db.decision.updateMany({
    where: { id: draft.id, version, sealedAt: null },
    data: { ...contentColumns(content), bodyId, version: { increment: 1 } },
  })
  if (count === 1) {
    await replaceRows(db, draft, content)
    // Who signed did not sign this.
    await db.decisionConfirmation.deleteMany({ where: { decisionId: draft.id } })
  }
  return count === 1
}

/** Begins or saves the decision that is being prepared for a phase, as a whole. */
export const prepareDecision = defineUseCase({
  permission: 'decision.prepare',
  input: prepareDecisionSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, phase, cycle, version, ...written }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const place = await phaseInCycle(db, programme, phase, cycle)
    if (!place) return notFound()

    const at = { programmeId, cycle: place.cycle, phase }
    const draft = await loadDraft(db, at)
    if (draft && draft.version !== version) return conflict({ ...contentOf(draft), version: draft.version })
    if (!draft && version > 0) return conflict()
    if (!draft && place.status === 'closed')
      return broken('Deze fase is afgerond. Heropen de fase voor een nieuw besluit, of corrigeer het besluit dat er ligt.')

    const bodyId = draft?.bodyId ?? (await boardInForce(db, programmeId, formatIsoDay(now)))?.id ?? null
    const asked = bodyId ? asTheTableDecides(draft, written) : ok(written)
    if (!asked.ok) return asked
    const owned = await nameOwners(db, programmeId, asked.value.conditions)
    if (!owned.ok) return owned
    const content = { ...asked.value, conditions: owned.value }
    const saved = draft ?? (await begin(db, programme, at, now))
    if (!(await save(db, saved, saved.version, content, bodyId))) return conflict()
    await db.draft.deleteMany({ where: { userId: actor.userId, programmeId, key: decisionKey(place.cycle, phase) } })
    await audit({
      type: draft ? 'decision.saved' : 'decision.begun', objectType: 'decision', objectId: saved.id, programmeId,
      before: draft ? contentOf(draft) : undefined, after: { phase, cycle: place.cycle, ...emptyContent, ...content },
    })
    return ok({ decisionId: saved.id, version: saved.version + 1 })
  },
})
