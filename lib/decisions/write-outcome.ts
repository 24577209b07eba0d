import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checkConditions } from './decide'
import { stageOf } from './flow'
import { contentOf, flowOf } from './load-decision'
import { loadVoting } from './load-voting'
import { nameOwners } from './name-owners'
import { contentColumns, replaceRows } from './save-content'
import { outcomeCarried, type Tally } from './tally'
import { tallyOf } from './table-decision'
import { outcomeSchema } from './table-schema'

/** Why an outcome does not fit the votes, and which ones do. */
const misfit = ({ passes }: Tally): string => passes
  ? 'Het voorstel is aangenomen. Kies aangenomen, of aangenomen met voorwaarden.'
  : 'De stemmen dragen deze uitkomst niet. Kies aangehouden of verworpen.'

/** Writes down what came of the vote on a proposal: outcome, why, and conditions. Earlier signatures fall away. */
export const writeOutcome = defineUseCase({
  permission: 'decision.prepare',
  input: outcomeSchema,
  run: async ({ db, now, authorise, audit }, { programmeId, decisionId, version, ...written }) => {
    const loaded = await loadVoting(db, programmeId, decisionId)
    if (!loaded) return notFound()
    const { programme, decision, table } = loaded
    if (!authorise(programmeResource(programme))) return denied()
    if (decision.phase !== null) return broken('Schrijf de uitkomst op bij het besluit van de fase.')
    const today = formatIsoDay(now)
    if (!table || stageOf(flowOf(decision), today) !== 'voted') return broken('Schrijf de uitkomst op als de stemming is gesloten.')
    const counted = tallyOf(decision, table, today)
    if (!counted.quorum) return broken('Er deden te weinig stemmen mee. Er is niets besloten; stem opnieuw.')
    if (written.outcome && !outcomeCarried(written.outcome, counted, false)) return broken(misfit(counted), 'outcome')

    const owned = await nameOwners(db, programmeId, written.conditions)
    if (!owned.ok) return owned
    const before = contentOf(decision)
    const content = { ...before, ...written, conditions: owned.value }
    // Said while it is written, not only when somebody is asked to sign it.
    const fieldErrors = checkConditions(content)
    if (Object.keys(fieldErrors).length > 0) return { ok: false, error: { kind: 'invalid', fieldErrors, formErrors: [] } }
    const { count } = await db.decision.updateMany({
      where: { id: decisionId, version, sealedAt: null }, data: { ...contentColumns(content), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...before, version: decision.version })
    await replaceRows(db, decision, content)
    await db.decisionConfirmation.deleteMany({ where: { decisionId } })
    await audit({ type: 'decision.outcome-written', objectType: 'decision', objectId: decisionId, programmeId, before, after: content })
    return ok({ programmeId, decisionId, version: version + 1 })
  },
})
