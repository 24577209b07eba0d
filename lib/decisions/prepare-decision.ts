import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import type { Db } from '@/lib/platform/db/client'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import type { PhaseCode } from '@/lib/process/types'
import { emptyContent, type DecisionContent } from './content'
import { decisionKey } from './draft-key'
import { contentOf, loadDraft } from './load-decision'
import { phaseInCycle } from './phase-cycle'
import { contentColumns, replaceRows } from './save-content'
import { prepareDecisionSchema } from './schema'

type Place = { programmeId: string; cycle: number; phase: PhaseCode }

const begin = (db: Db, programme: LoadedProgramme, place: Place, now: Date) =>
  db.decision.create({
    data: { ...place, municipalityId: programme.municipalityId, createdAt: now, version: 0 },
    select: { id: true, municipalityId: true, version: true },
  })

async function save(db: Db, draft: { id: string; municipalityId: string }, version: number, content: DecisionContent) {
  const { count } = await db.decision.updateMany({
    where: { id: draft.id, version, sealedAt: null },
    data: { ...contentColumns(content), version: { increment: 1 } },
  })
  if (count === 1) await replaceRows(db, draft, content)
  return count === 1
}

/** Begins or saves the decision that is being prepared for a phase, as a whole. */
export const prepareDecision = defineUseCase({
  permission: 'decision.prepare',
  input: prepareDecisionSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, phase, cycle, version, ...content }) => {
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

    const saved = draft ?? (await begin(db, programme, at, now))
    if (!(await save(db, saved, saved.version, content))) return conflict()
    await db.draft.deleteMany({ where: { userId: actor.userId, programmeId, key: decisionKey(place.cycle, phase) } })
    await audit({
      type: draft ? 'decision.saved' : 'decision.begun', objectType: 'decision', objectId: saved.id, programmeId,
      before: draft ? contentOf(draft) : undefined, after: { phase, cycle: place.cycle, ...emptyContent, ...content },
    })
    return ok({ decisionId: saved.id, version: saved.version + 1 })
  },
})
