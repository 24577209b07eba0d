import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { signingFor } from './ballot-rules'
import { stageOf } from './flow'
import { flowOf, loadDecision } from './load-decision'
import { loadVoting } from './load-voting'
import { decisionVersionSchema } from './schema'
import { missingFor, oneAtATime, sealNow } from './seal-now'
import { dossierTable, hashToConfirm, tableContent, tallyOf } from './table-decision'
import { outcomeCarried } from './tally'

/** The chair's or the secretary's signature below the decision as it stands; the second of the two seals it. */
export const confirmDecision = defineUseCase({
  permission: 'decision.confirm',
  input: decisionVersionSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, decisionId, version }) => {
    await oneAtATime(db, programmeId)
    const loaded = await loadVoting(db, programmeId, decisionId)
    if (!loaded) return notFound()
    const { programme, decision, table } = loaded
    if (!authorise(programmeResource(programme))) return denied()
    if (decision.version !== version) return conflict({ version: decision.version })
    const today = formatIsoDay(now)
    const contentHash = table && hashToConfirm(decision, table)
    if (!table || !contentHash || stageOf(flowOf(decision), today) !== 'voted') return broken('Bevestigen kan als de stemming is gesloten.')
    const content = tableContent(decision, table)
    const counted = tallyOf(decision, table, today)
    const { outcome, decidedOn } = content
    if (!counted.quorum) return broken('Er deden te weinig stemmen mee. Er is niets besloten; stem opnieuw.')
    const fieldErrors = await missingFor(db, decision, content, now)
    if (outcome === null || decidedOn === null || Object.keys(fieldErrors).length > 0)
      return { ok: false, error: { kind: 'invalid', fieldErrors, formErrors: [] } }
    if (!outcomeCarried(outcome, counted, decision.phase !== null)) return broken('De stemmen dragen deze uitkomst niet. Pas de uitkomst aan.')

    // A signature below another text than this one says nothing any more.
    const standing = decision.confirmations.filter((one) => one.contentHash === contentHash)
    const signing = signingFor(table.seats, standing, actor.userId, today)
    if (!signing.ok) return signing
    const { role, seat } = signing.value
    await db.decisionConfirmation.deleteMany({ where: { decisionId, contentHash: { not: contentHash } } })
    await db.decisionConfirmation.create({
      data: {
        municipalityId: decision.municipalityId, decisionId, role, seatId: seat.id, byId: actor.userId, byName: actor.name, contentHash, at: now,
      },
    })
    await audit({ type: 'decision.confirmed', objectType: 'decision', objectId: decisionId, programmeId, after: { role, contentHash } })
    if (standing.length === 0) return ok({ programmeId, decisionId, sealed: false })
    const signed = await loadDecision(db, programmeId, decisionId)
    if (!signed) throw new Error('a decision that was just signed is gone')
    const sealed = await sealNow({
      actor, db, now, audit, programme, decision: signed, content: { ...content, outcome }, table: dossierTable(table, counted, decidedOn),
    })
    return sealed.ok ? ok({ programmeId, decisionId, sealed: true }) : sealed
  },
})
