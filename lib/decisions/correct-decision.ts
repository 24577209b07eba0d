import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, ok } from '@/lib/platform/result'
import { askDecision } from './ask-decision'
import { contentOf, loadDraft } from './load-decision'
import { contentColumns, replaceRows } from './save-content'
import { decisionSchema } from './schema'

/** Begins a correction: a new decision, filled with what the sealed one says, that points to it. */
export const correctDecision = defineUseCase({
  permission: 'decision.prepare',
  input: decisionSchema,
  run: async (context, input) => {
    const asked = await askDecision(context, input)
    if (!asked.ok) return asked
    const decision = asked.value
    const { db, now, audit } = context
    const { programmeId } = input
    if (!decision.sealedAt) return broken('Dit besluit is nog niet vastgelegd. U kunt het gewoon aanpassen.')
    const [correction] = decision.corrections
    if (correction) return broken(`Dit besluit is al gecorrigeerd, met besluit ${correction.number}. Corrigeer dat besluit.`)

    const { municipalityId, cycle, phase } = decision
    if (await loadDraft(db, { programmeId, cycle, phase }))
      return broken('Er wordt al een besluit voorbereid voor deze fase. Maak dat eerst af, of gooi het concept weg.')

    const content = contentOf(decision)
    const created = await db.decision.create({
      data: { ...contentColumns(content), municipalityId, programmeId, cycle, phase, correctsId: decision.id, createdAt: now },
      select: { id: true, municipalityId: true, version: true },
    })
    await replaceRows(db, created, content)
    await audit({
      type: 'decision.correction-begun', objectType: 'decision', objectId: created.id, programmeId,
      after: { corrects: decision.number, correctsId: decision.id },
    })
    return ok({ programmeId, decisionId: created.id, version: created.version, phase, cycle })
  },
})
