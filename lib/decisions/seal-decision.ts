import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import type { Db } from '@/lib/platform/db/client'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { belonging } from './decide'
import { contentOf, loadDecision, type WholeDecision } from './load-decision'
import { boardInForce } from './load-table'
import { decisionVersionSchema } from './schema'
import { missingFor, oneAtATime, sealNow } from './seal-now'

/** Where a table has seats with a vote, nobody seals in its place. */
async function belongsToTable(db: Db, decision: WholeDecision, now: Date) {
  if (decision.bodyId) return broken('Over dit besluit stemt een tafel. Voorzitter en secretaris bevestigen het daarna samen.')
  const board = await boardInForce(db, decision.programmeId, formatIsoDay(now))
  return board
    ? broken(`${board.name} heeft nu zetels met stem. Bewaar het concept opnieuw: dan gaat het langs de stemming.`)
    : ok(null)
}

/** Records the decision for good in a programme without a table that votes: the bureau notes who was there. */
export const sealDecision = defineUseCase({
  permission: 'decision.seal',
  input: decisionVersionSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, decisionId, version }) => {
    await oneAtATime(db, programmeId)
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    if (!decision) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (decision.version !== version) return conflict({ version: decision.version })
    if (decision.sealedAt) return broken('Dit besluit is al vastgelegd.')
    const here = await belongsToTable(db, decision, now)
    if (!here.ok) return here
    // The bureau decides when a draft is ready for the board.
    if (!decision.submittedAt && !allows('decision.prepare', actor, programmeResource(programme)))
      return broken('Dit besluit is nog niet voorgelegd. Vraag het programmabureau om het aan het bestuur voor te leggen.')

    const content = belonging(contentOf(decision))
    const fieldErrors = await missingFor(db, decision, content, now)
    const { outcome } = content
    if (outcome === null || Object.keys(fieldErrors).length > 0)
      return { ok: false, error: { kind: 'invalid', fieldErrors, formErrors: [] } }
    return sealNow({ actor, db, now, audit, programme, decision, content: { ...content, outcome } })
  },
})
