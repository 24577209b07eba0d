import 'server-only'
import { typedAmount } from '@/lib/platform/form/numbers'
import type { Db } from '@/lib/platform/db/client'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok, type Result } from '@/lib/platform/result'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import { toDate, toDay } from './content'
import { loadDecision, type WholeDecision } from './load-decision'
import { decides, loadTable } from './load-table'
import { proposalSchema, type ProposalInput as Input } from './table-schema'


/** What can be said of a proposal before anything is asked of a table. */
async function check(db: Db, input: Input, decision: WholeDecision | null, today: string): Promise<Result<null>> {
  const { programmeId, bodyId, title, open, closedGround, consultationUntil } = input
  if (decision?.sealedAt) return broken('Dit besluit is al vastgelegd. U kunt het wel corrigeren.')
  if (decision?.submittedAt) return broken('Dit voorstel is al voorgelegd. Neem het eerst terug als u het wilt wijzigen.')
  if (!decision?.phase && title === '') return broken('Geef het voorstel een titel.', 'title')
  if (open === 'nee' && closedGround === '') return broken('Schrijf op waarom dit besluit besloten is.', 'closedGround')
  if (consultationUntil !== null && consultationUntil < today) return broken('Kies een dag die nog komt.', 'consultationUntil')
  const table = await loadTable(db, programmeId, bodyId)
  if (!table || !decides(table, today)) return broken('Deze tafel heeft nu geen zetels met een stem. Kies een andere tafel.', 'bodyId')
  return ok(null)
}

const begin = (db: Db, { id: programmeId, municipalityId, currentCycle: cycle }: LoadedProgramme, now: Date) =>
  db.decision.create({ data: { programmeId, municipalityId, cycle, phase: null, createdAt: now, version: 0 }, select: { id: true, version: true, phase: true } })

const told = ({ title, advice, amountCents, bodyId, open, closedGround, consultationUntil }: WholeDecision) =>
  ({ title, advice, amount: typedAmount(amountCents), bodyId, open, closedGround, consultationUntil: consultationUntil && toDay(consultationUntil) })

/** Begins or changes a proposal: what it says, which table decides, and until when partners can react. */
export const saveProposal = defineUseCase({
  permission: 'decision.prepare',
  input: proposalSchema,
  run: async ({ db, now, authorise, audit }, input) => {
    const { programmeId, decisionId, version, title, advice, amount, bodyId, closedGround, consultationUntil } = input
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && decisionId ? await loadDecision(db, programmeId, decisionId) : null
    if (!programme || (decisionId && !decision)) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (decision && decision.version !== version) return conflict({ ...told(decision), version: decision.version })
    const may = await check(db, input, decision, formatIsoDay(now))
    if (!may.ok) return may

    const open = input.open === 'ja'
    const saved = decision ?? (await begin(db, programme, now))
    const data = {
      title: saved.phase === null ? title : '', advice, bodyId, open, closedGround: open ? '' : closedGround,
      consultationUntil: consultationUntil === null ? null : toDate(consultationUntil),
    }
    const { count } = await db.decision.updateMany({
      where: { id: saved.id, version: saved.version, submittedAt: null, sealedAt: null }, data: { ...data, amountCents: amount, version: { increment: 1 } },
    })
    if (count === 0) return conflict()
    await audit({
      type: 'proposal.saved', objectType: 'decision', objectId: saved.id, programmeId,
      before: decision ? told(decision) : undefined, after: { ...data, amount: typedAmount(amount), consultationUntil },
    })
    return ok({ programmeId, decisionId: saved.id, version: saved.version + 1 })
  },
})
