import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aSealedDecision } from '@/tests/support/decisions'
import { aGoal } from '@/tests/support/goals'
import { aContribution, anExecution, anIntervention } from '@/tests/support/interventions'
import { addMilestone } from './add-milestone'
import { confirmReport } from './confirm-report'
import { editMilestone } from './edit-milestone'
import { getIntervention } from './get-intervention'
import { makeChoice } from './make-choice'
import { removeMilestone } from './remove-milestone'
import { tellProgress } from './tell-progress'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')

async function something(given: Parameters<typeof anIntervention>[1] = {}) {
  const programme = await aProgramme()
  const dijk = await anOrganisation(programme)
  const intervention = await anIntervention(programme, { ownerId: dijk.id, status: 'running', ...given })
  return {
    programme, bureau: await aMember(programme, 'bureau'), partner: await aMember(programme, 'partner', dijk.id),
    colleague: await aMember(programme, 'partner', (await anOrganisation(programme)).id), board: await aMember(programme, 'board'), reader: await aMember(programme, 'reader'),
    id: { programmeId: programme.id, interventionId: intervention.id }, intervention,
  }
}
type Something = Awaited<ReturnType<typeof something>>
const close = ({ intervention }: Something) =>
  systemTransaction((db) => db.executionProgramme.update({ where: { id: intervention.executionId }, data: { closedAt: now } }))

describe('telling how it goes', () => {
  const told = (id: object, extra: object = {}) => ({ ...id, course: 'attention', text: 'Er is te weinig plek.', ...extra })

  it('is done by the owner, confirmed by the bureau, and both stay', async () => {
    const { id, partner, bureau, programme } = await something()
    const report = await tellProgress.as(partner, told(id), now)
    if (!report.ok) throw new Error('not told')
    const confirm = { ...id, reportId: report.value.reportId, version: 1, bureauNote: 'Wij zien het ernstiger.' }
    expect((await confirmReport.as(bureau, confirm, now)).ok).toBe(true)
    expect(await confirmReport.as(bureau, { ...confirm, version: 2 }, now)).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await confirmReport.as(bureau, confirm, now)).toMatchObject({ error: { kind: 'conflict' } })
    expect(await getIntervention.as(bureau, id)).toMatchObject({
      value: { reports: [{ course: 'attention', text: 'Er is te weinig plek.', toldBy: partner.name, confirmedBy: bureau.name, bureauNote: 'Wij zien het ernstiger.' }] },
    })
    expect(await auditTypes(programme.municipalityId)).toEqual(['intervention.told', 'intervention.report-confirmed'])
    await expect(systemTransaction((db) => db.interventionReport.updateMany({ where: { id: confirm.reportId }, data: { text: 'Anders' } }))).rejects.toThrow()
  })

  it('needs no second word when the bureau tells it', async () => {
    const { id, bureau } = await something()
    await tellProgress.as(bureau, told(id), now)
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { reports: [{ confirmedBy: bureau.name }] } })
  })

  it('is not for others, and confirming not for the owner', async () => {
    const all = await something()
    for (const member of [all.colleague, all.board, all.reader]) expect(await tellProgress.as(member, told(all.id))).toEqual(denied())
    const stranger = await aStranger()
    expect(await tellProgress.as(stranger, told(all.id))).toEqual(notFound())
    const report = await tellProgress.as(all.partner, told(all.id))
    if (!report.ok) throw new Error('not told')
    const confirm = { ...all.id, reportId: report.value.reportId, version: 1 }
    expect(await confirmReport.as(all.partner, confirm)).toEqual(denied())
    expect(await confirmReport.as(stranger, confirm)).toEqual(notFound())
    expect(await confirmReport.as(all.bureau, { ...confirm, reportId: crypto.randomUUID() })).toEqual(notFound())
  })

  it('is of what is planned or runs, and of an open programme', async () => {
    const proposed = await something({ status: 'proposed' })
    expect(await tellProgress.as(proposed.partner, told(proposed.id))).toMatchObject({ error: { kind: 'rule-broken' } })
    const closed = await something()
    await close(closed)
    expect(await tellProgress.as(closed.partner, told(closed.id))).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('afgesloten') as string } })
  })
})

describe('choosing what becomes of it', () => {
  const choice = (id: object, extra: object = {}) => ({ ...id, version: 1, kind: 'stop', reason: 'Niemand kwam.', chosenOn: '2026-11-20', ...extra })

  it('moves the status, rests on a sealed decision and is never rewritten', async () => {
    const { id, bureau, reader, programme } = await something({ status: 'planned' })
    const { decisionId } = await aSealedDecision(programme, {}, bureau)
    expect((await makeChoice.as(bureau, choice(id, { kind: 'start', decisionId, effectOnGoals: 'Eerder hulp.', effectOnMoney: '€ 40.000' }), now)).ok).toBe(true)
    expect((await makeChoice.as(bureau, choice(id, { kind: 'continue', version: 2 }), now)).ok).toBe(true)
    expect((await makeChoice.as(bureau, choice(id, { version: 3 }), now)).ok).toBe(true)
    expect(await getIntervention.as(reader, id)).toMatchObject({
      value: {
        intervention: { status: 'stopped' },
        choices: [{ kind: 'stop', reason: 'Niemand kwam.' }, { kind: 'continue' }, { kind: 'start', effectOnGoals: 'Eerder hulp.', decision: { id: decisionId, words: expect.stringContaining('Besluit 1') as string } }],
      },
    })
    expect((await auditTypes(programme.municipalityId)).filter((type) => type.startsWith('intervention.'))).toEqual(['intervention.chosen', 'intervention.chosen', 'intervention.chosen'])
    await expect(systemTransaction((db) => db.interventionChoice.updateMany({ where: { interventionId: id.interventionId }, data: { reason: 'Anders' } }))).rejects.toThrow()
  })

  it('tells readers nothing of a closed decision', async () => {
    const { id, bureau, reader, programme } = await something()
    const { decisionId } = await aSealedDecision(programme, {}, bureau)
    await makeChoice.as(bureau, choice(id, { kind: 'adjust', decisionId }), now)
    // Whether a decision is open is fixed when it is sealed; here only how it is shown matters.
    await systemTransaction(async (db) => {
      await db.$executeRawUnsafe('ALTER TABLE "Decision" DISABLE TRIGGER USER')
      await db.decision.update({ where: { id: decisionId }, data: { open: false, closedGround: 'Persoonsgegevens' } })
      await db.$executeRawUnsafe('ALTER TABLE "Decision" ENABLE TRIGGER USER')
    })
    expect(await getIntervention.as(reader, id)).toMatchObject({ value: { choices: [{ decision: null }] } })
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { choices: [{ decision: { id: decisionId } }], decisions: [{ id: decisionId }] } })
  })

  it('is only what can be chosen now, not in the future, and on a decision of this programme', async () => {
    const { id, bureau } = await something()
    expect(await makeChoice.as(bureau, choice(id, { kind: 'start' }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'kind' } })
    await systemTransaction((db) => db.intervention.update({ where: { id: id.interventionId }, data: { status: 'planned' } }))
    expect(await makeChoice.as(bureau, choice(id, { kind: 'start', chosenOn: '2023-12-31' }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'chosenOn' } })
    expect(await makeChoice.as(bureau, choice(id, { chosenOn: '2026-11-22' }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'chosenOn' } })
    const elsewhere = await aSealedDecision(await aProgramme())
    expect(await makeChoice.as(bureau, choice(id, { decisionId: elsewhere.decisionId }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'decisionId' } })
    expect(await makeChoice.as(bureau, choice(id, { version: 7 }), now)).toMatchObject({ error: { kind: 'conflict' } })
    const proposed = await something({ status: 'proposed' })
    expect(await makeChoice.as(proposed.bureau, choice(proposed.id), now)).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('is for the bureau, and not in a closed programme', async () => {
    const all = await something()
    for (const member of [all.partner, all.board, all.reader]) expect(await makeChoice.as(member, choice(all.id), now)).toEqual(denied())
    expect(await makeChoice.as(await aStranger(), choice(all.id), now)).toEqual(notFound())
    await close(all)
    expect(await makeChoice.as(all.bureau, choice(all.id), now)).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

describe('milestones', () => {
  const added = (id: object) => ({ ...id, title: 'Twintig gezinnen geholpen', dueOn: '2026-06-01' })

  it('are added, reached and taken away by the owner', async () => {
    const { id, partner, bureau, programme } = await something()
    const made = await addMilestone.as(partner, added(id))
    if (!made.ok) throw new Error('not added')
    const edit = { ...added(id), milestoneId: made.value.milestoneId, version: 1, reachedOn: '2026-11-20', note: 'Later door ziekte.' }
    expect(await editMilestone.as(partner, { ...edit, reachedOn: '2026-11-22' }, now)).toMatchObject({ error: { kind: 'rule-broken', field: 'reachedOn' } })
    expect((await editMilestone.as(partner, edit, now)).ok).toBe(true)
    expect(await editMilestone.as(partner, edit, now)).toMatchObject({ error: { kind: 'conflict', current: { reachedOn: '2026-11-20', version: 2 } } })
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { milestones: [{ dueOn: '2026-06-01', reachedOn: '2026-11-20', note: 'Later door ziekte.' }] } })
    const remove = { ...id, milestoneId: made.value.milestoneId }
    expect(await removeMilestone.as(bureau, { ...remove, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expect((await removeMilestone.as(bureau, { ...remove, version: 2 })).ok).toBe(true)
    expect(await removeMilestone.as(bureau, { ...remove, version: 2 })).toEqual(notFound())
    expect(await editMilestone.as(bureau, { ...edit, version: 2 })).toEqual(notFound())
    expect(await auditTypes(programme.municipalityId)).toEqual(['milestone.added', 'milestone.edited', 'milestone.removed'])
  })

  it('fall within the dates of their work; a day from before may stay', async () => {
    const { id, partner, intervention: { municipalityId } } = await something({ startsOn: new Date('2026-01-01'), endsOn: new Date('2026-12-31') })
    expect(await addMilestone.as(partner, { ...added(id), dueOn: '2027-01-01' })).toMatchObject({ error: { kind: 'rule-broken', field: 'dueOn' } })
    const old = await systemTransaction((db) => db.milestone.create({ data: { municipalityId, interventionId: id.interventionId, title: 'Oud', dueOn: new Date('2020-01-01') } }))
    const edit = { ...added(id), milestoneId: old.id, version: 1 }
    expect(await editMilestone.as(partner, { ...edit, dueOn: '2045-01-01' })).toMatchObject({ error: { kind: 'rule-broken', field: 'dueOn' } })
    expect((await editMilestone.as(partner, { ...edit, dueOn: '2020-01-01', reachedOn: '2026-11-01' }, now)).ok).toBe(true)
  })

  it('are not for others, and not of a closed programme', async () => {
    const all = await something()
    const made = await addMilestone.as(all.partner, added(all.id))
    if (!made.ok) throw new Error('not added')
    const [edit, remove] = [{ ...added(all.id), milestoneId: made.value.milestoneId, version: 1 }, { ...all.id, milestoneId: made.value.milestoneId, version: 1 }]
    for (const member of [all.colleague, all.board, all.reader]) {
      expect(await addMilestone.as(member, added(all.id))).toEqual(denied())
      expect(await editMilestone.as(member, edit)).toEqual(denied())
      expect(await removeMilestone.as(member, remove)).toEqual(denied())
    }
    const stranger = await aStranger()
    expect([await addMilestone.as(stranger, added(all.id)), await editMilestone.as(stranger, edit), await removeMilestone.as(stranger, remove)]).toEqual([notFound(), notFound(), notFound()])
    await close(all)
    expect(await removeMilestone.as(all.bureau, remove)).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

it('a closed execution programme stays in the database as it was', async () => {
  const all = await something()
  await aContribution(all.intervention, await aGoal(all.programme))
  await close(all)
  await expect(systemTransaction((db) => db.intervention.update({ where: { id: all.id.interventionId }, data: { title: 'Anders' } }))).rejects.toThrow()
  expect((await anExecution(all.programme)).closedAt).toEqual(now)
})
