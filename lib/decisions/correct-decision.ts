import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, ok } from '@/lib/platform/result'
import { askDecision } from './ask-decision'
import { contentOf, loadDraft } from './load-decision'
import { boardInForce } from './load-table'
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

    const { municipalityId, cycle, phase, title } = decision
    const underWay = phase === null ? { programmeId, correctsId: decision.id } : { programmeId, cycle, phase }
    if (await loadDraft(db, underWay))
      return broken(`Er wordt al een ${phase === null ? 'correctie' : 'besluit'} voorbereid. Maak dat eerst af, of gooi het concept weg.`)

    const content = contentOf(decision)
    const board = phase === null ? null : await boardInForce(db, programmeId, formatIsoDay(now))
    const bodyId = board?.id ?? decision.bodyId
    // A table votes on the correction too: who took part, and when, follows from that.
    const begun = bodyId === null ? content : { ...content, attendees: [], decidedOn: null }
    const created = await db.decision.create({
      data: {
        ...contentColumns(begun), municipalityId, programmeId, cycle, phase, title, bodyId, open: decision.open, amountCents: decision.amountCents,
        closedGround: decision.closedGround, correctsId: decision.id, createdAt: now,
      },
      select: { id: true, municipalityId: true, version: true },
    })
    await replaceRows(db, created, begun)
    await audit({
      type: 'decision.correction-begun', objectType: 'decision', objectId: created.id, programmeId,
      after: { corrects: decision.number, correctsId: decision.id },
    })
    return ok({ programmeId, decisionId: created.id, version: created.version, phase, cycle })
  },
})
