import { describe, expect, it } from 'vitest'
import { addChance } from '@/lib/goals/add-chance'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aGoal } from '@/tests/support/goals'
import { aContribution, anExecution, anIntervention } from '@/tests/support/interventions'
import { editIntervention } from './edit-intervention'
import { getIntervention } from './get-intervention'
import { listInterventionChoices } from './list-intervention-choices'
import { lookAgain } from './look-again'
import { proposeIntervention } from './propose-intervention'
import { weighIntervention } from './weigh-intervention'
import { withdrawIntervention } from './withdraw-intervention'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')

async function aTable() {
  const programme = await aProgramme()
  const [dijk, school] = [await anOrganisation(programme), await anOrganisation(programme)]
  return {
    programme, programmeId: programme.id, dijk, school, execution: await anExecution(programme), goal: await aGoal(programme), bureau: await aMember(programme, 'bureau'),
    partner: await aMember(programme, 'partner', dijk.id), colleague: await aMember(programme, 'partner', school.id),
    board: await aMember(programme, 'board'), reader: await aMember(programme, 'reader'),
  }
}
type Table = Awaited<ReturnType<typeof aTable>>

const fields = ({ programmeId, dijk, school, goal }: Table) => ({
  programmeId, title: 'Buurtkamer', what: 'Hulp bij geldzorgen.', ownerId: dijk.id, coalition: [school.id, dijk.id], places: 'Sluisweg\nKolkplein',
  newness: 'intensified', experiment: 'nee', residentsInitiative: 'on', startsOn: '2026-01-01',
  contributions: [{ goalId: goal.id, direct: 'ja', how: 'Wie achterloopt, krijgt hulp voor de schuld groeit.' }],
})

async function aProposal(extra: object = {}) {
  const table = await aTable()
  const made = await proposeIntervention.as(table.partner, { ...fields(table), ...extra }, now)
  if (!made.ok) throw new Error(JSON.stringify(made))
  const id = { programmeId: table.programmeId, interventionId: made.value.interventionId }
  return { ...table, id, edit: { ...fields(table), ...id, version: 1 } }
}

describe('proposing an intervention', () => {
  it('keeps everything, enters as proposed and leaves a trace', async () => {
    const { id, bureau, dijk, school, goal, programme } = await aProposal()
    expect(await getIntervention.as(bureau, id, now)).toMatchObject({
      ok: true,
      value: {
        intervention: {
          status: 'proposed', owner: { id: dijk.id }, partners: [{ id: school.id }], places: ['Sluisweg', 'Kolkplein'], marks: { residentsInitiative: true, pilot: false },
          contributions: [{ goalId: goal.id, direct: true, how: 'Wie achterloopt, krijgt hulp voor de schuld groeit.', lookAgain: false }],
        },
        allowed: { edit: true, weigh: true, tell: false, choose: false },
      },
    })
    expect(await auditTypes(programme.municipalityId)).toEqual(['intervention.proposed'])
  })

  it('is for the bureau and for partners about their own organisation', async () => {
    const table = await aTable()
    for (const member of [table.colleague, table.board, table.reader]) expect(await proposeIntervention.as(member, fields(table))).toEqual(denied())
    expect(await proposeIntervention.as(await aStranger(), fields(table))).toEqual(notFound())
    expect((await proposeIntervention.as(table.bureau, fields(table))).ok).toBe(true)
    expect(await listInterventionChoices.as(table.partner, table)).toMatchObject({ ok: true, value: { owners: [{ id: table.dijk.id }] } })
    expect(await listInterventionChoices.as(table.reader, table)).toEqual(denied())
    expect(await listInterventionChoices.as(await aStranger(), table)).toEqual(notFound())
  })

  it('can begin with what a chance says, of this programme only', async () => {
    const table = await aTable()
    const goal = await aGoal(table.programme)
    const typed = { place: 'Kolkplein', title: 'Kiosk', explanation: 'Koffie en hulp.', goalIds: [goal.id], organisationIds: [table.dijk.id], others: 'Tante Roos' }
    const { chanceId } = expectOk(await addChance.as(table.bureau, { ...typed, programmeId: table.programmeId }))
    const { chance } = expectOk(await listInterventionChoices.as(table.bureau, { programmeId: table.programmeId, chanceId }))
    expect(chance).toEqual({ title: 'Kiosk', what: 'Koffie en hulp.', places: 'Kolkplein', others: 'Tante Roos', coalition: [table.dijk.id], contributions: [{ goalId: goal.id }] })
    const elsewhere = await aTable()
    expect(await listInterventionChoices.as(elsewhere.bureau, { programmeId: elsewhere.programmeId, chanceId })).toMatchObject({ value: { chance: null } })
  })

  it('knows no goal or partner from elsewhere, no retired goal and no title twice', async () => {
    const table = await aTable()
    const elsewhere = await aProgramme()
    const [goal, retired] = [await aGoal(elsewhere), await aGoal(table.programme, { retiredOn: new Date('2025-01-01') })]
    const refused = async (extra: object) => proposeIntervention.as(table.bureau, { ...fields(table), ...extra })
    for (const goalId of [goal.id, retired.id])
      expect(await refused({ contributions: [{ goalId, direct: 'ja', how: 'Zo.' }] })).toMatchObject({ error: { kind: 'rule-broken', field: 'contributions.0.goalId' } })
    expect(await refused({ ownerId: (await anOrganisation(elsewhere)).id })).toMatchObject({ error: { field: 'ownerId' } })
    expect(await refused({ coalition: [(await anOrganisation(elsewhere)).id] })).toMatchObject({ error: { field: 'coalition' } })
    expect(await refused({ pilot: 'on', endsOn: '2031-01-01' })).toMatchObject({ error: { kind: 'rule-broken', field: 'endsOn' } })
    expect(await refused({ endsOn: '2099-01-01' })).toMatchObject({ error: { kind: 'rule-broken', field: 'endsOn' } })
    expect((await refused({})).ok).toBe(true)
    expect(await refused({ title: 'BUURTKAMER' })).toMatchObject({ error: { kind: 'rule-broken', field: 'title' } })
  })

  it('needs an execution programme that is not closed', async () => {
    const programme = await aProgramme()
    const [bureau, owner] = [await aMember(programme, 'bureau'), await anOrganisation(programme)]
    const input = { programmeId: programme.id, title: 'A', what: 'B', ownerId: owner.id, newness: 'new', experiment: 'nee' }
    expect(await proposeIntervention.as(bureau, input)).toMatchObject({ error: { kind: 'rule-broken' } })
    await anExecution(programme, { closedAt: now })
    expect(await proposeIntervention.as(bureau, input)).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('afgesloten') as string } })
  })
})

describe('editing an intervention', () => {
  it('keeps what was not touched, and holds changed words against the goal as it is now', async () => {
    const { id, edit, partner, bureau, goal, programme } = await aProposal()
    const other = await aGoal(programme)
    await systemTransaction((db) => db.goal.updateMany({ where: { id: { in: [goal.id, other.id] } }, data: { meaning: 3 } }))
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { intervention: { contributions: [{ lookAgain: true }] } } })
    const rows = [...edit.contributions, { goalId: other.id, direct: 'nee', how: 'Het maakt ruimte.' }]
    expect((await editIntervention.as(partner, { ...edit, contributions: rows, pilot: 'on', endsOn: '2027-01-01' })).ok).toBe(true)
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { intervention: { endsOn: '2027-01-01', contributions: [{ lookAgain: true }, { goalId: other.id, direct: false, lookAgain: false }] } } })
    expect((await editIntervention.as(partner, { ...edit, version: 2, contributions: [{ ...rows[0], how: 'Anders.' }] })).ok).toBe(true)
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { intervention: { contributions: [{ goalId: goal.id, how: 'Anders.', lookAgain: false }] } } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['intervention.proposed', 'intervention.edited', 'intervention.edited'])
  })

  it('drops what only belongs to an experiment when it is none', async () => {
    const tried = { experiment: 'ja', hypothesis: 'a', obstacle: 'b', obstacleLevel: 'city', learningQuestion: 'c', stopRule: 'd', scaleUpOn: '2027-01-01' }
    const { id, edit, bureau } = await aProposal(tried)
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { intervention: { experiment: { obstacleLevel: 'city', scaleUpOn: '2027-01-01' } } } })
    expect((await editIntervention.as(bureau, { ...edit, ...tried, experiment: 'nee' })).ok).toBe(true)
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { intervention: { experiment: null } } })
  })

  it('is for the bureau and its own organisation; nobody hands it to another behind their back', async () => {
    const { id, edit, partner, colleague, board, reader, school } = await aProposal()
    for (const member of [colleague, board, reader]) expect(await editIntervention.as(member, edit)).toEqual(denied())
    expect(await editIntervention.as(partner, { ...edit, ownerId: school.id })).toEqual(denied())
    const stranger = await aStranger()
    expect(await editIntervention.as(stranger, edit)).toEqual(notFound())
    expect(await getIntervention.as(stranger, id)).toEqual(notFound())
    expect(await getIntervention.as(reader, id)).toMatchObject({ ok: true, value: { allowed: { edit: false, weigh: false, tell: false, confirm: false, choose: false } } })
  })

  it('never overwrites what a colleague saved', async () => {
    const { edit, bureau } = await aProposal()
    expect((await editIntervention.as(bureau, { ...edit, what: 'Nieuw' })).ok).toBe(true)
    expect(await editIntervention.as(bureau, { ...edit, what: 'Oud' })).toMatchObject({ error: { kind: 'conflict', current: { what: 'Nieuw', version: 2, residentsInitiative: 'on' } } })
  })
})

describe('weighing a proposal', () => {
  const weigh = (id: object, extra: object = {}) => ({ ...id, version: 1, outcome: 'accept', weighing: 'Het past.', ...extra })

  it('takes up what contributes, and says why', async () => {
    const { id, bureau, programme } = await aProposal()
    expect((await weighIntervention.as(bureau, weigh(id), now)).ok).toBe(true)
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { intervention: { status: 'planned', weighing: 'Het past.', weighedOn: '2026-11-21' } } })
    expect(await weighIntervention.as(bureau, weigh(id, { version: 2 }))).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['intervention.proposed', 'intervention.accepted'])
  })

  it('does not take up what contributes to nothing, or only to a goal that no longer holds', async () => {
    const { id, bureau } = await aProposal({ contributions: [] })
    expect(await weighIntervention.as(bureau, weigh(id))).toMatchObject({ error: { kind: 'rule-broken', field: 'outcome' } })
    expect((await weighIntervention.as(bureau, weigh(id, { outcome: 'decline', weighing: 'Geen doel.' }))).ok).toBe(true)
    const retired = await aProposal()
    await systemTransaction((db) => db.goal.update({ where: { id: retired.goal.id }, data: { retiredOn: new Date('2026-01-01') } }))
    expect(await weighIntervention.as(retired.bureau, weigh(retired.id))).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('is for the bureau, with a reason, of what was read', async () => {
    const { id, bureau, partner, board, reader } = await aProposal()
    for (const member of [partner, board, reader]) expect(await weighIntervention.as(member, weigh(id))).toEqual(denied())
    expect(await weighIntervention.as(await aStranger(), weigh(id))).toEqual(notFound())
    expect(await weighIntervention.as(bureau, weigh(id, { weighing: ' ' }))).toMatchObject({ error: { kind: 'invalid' } })
    expect(await weighIntervention.as(bureau, weigh(id, { version: 9 }))).toMatchObject({ error: { kind: 'conflict' } })
  })
})

describe('looking again at a contribution', () => {
  async function aChangedGoal(closedAt: Date | null = null) {
    const table = await aTable()
    const intervention = await anIntervention(table.programme, { ownerId: table.dijk.id })
    const contribution = await aContribution(intervention, table.goal)
    await systemTransaction((db) => db.goal.update({ where: { id: table.goal.id }, data: { meaning: 2 } }))
    if (closedAt) await systemTransaction((db) => db.executionProgramme.update({ where: { id: table.execution.id }, data: { closedAt } }))
    return { ...table, look: { programmeId: table.programmeId, contributionId: contribution.id, version: 1, meaning: 2 } }
  }

  it('holds it against the goal as it was read, by bureau or owner', async () => {
    const { look, partner, colleague, reader, programme } = await aChangedGoal()
    for (const member of [colleague, reader]) expect(await lookAgain.as(member, look)).toEqual(denied())
    expect(await lookAgain.as(await aStranger(), look)).toEqual(notFound())
    expect(await lookAgain.as(partner, { ...look, meaning: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expect((await lookAgain.as(partner, look)).ok).toBe(true)
    expect(await lookAgain.as(partner, look)).toMatchObject({ error: { kind: 'conflict' } })
    expect(await systemTransaction((db) => db.contribution.findUniqueOrThrow({ where: { id: look.contributionId } }))).toMatchObject({ seenMeaning: 2, version: 2 })
    expect(await auditTypes(programme.municipalityId)).toEqual(['contribution.looked-at-again'])
  })

  it('is no longer done in a closed programme', async () => {
    const { look, bureau } = await aChangedGoal(now)
    expect(await lookAgain.as(bureau, look)).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

describe('taking a proposal back', () => {
  const reason = 'Wij doen dit toch met eigen geld.'

  it('is done by who proposed it, with a reason that stays to be read', async () => {
    const { id, partner, programme } = await aProposal()
    expect(await getIntervention.as(partner, id)).toMatchObject({ value: { allowed: { withdraw: true } } })
    expect(await withdrawIntervention.as(partner, { ...id, version: 1 })).toMatchObject({ error: { kind: 'invalid' } })
    expect((await withdrawIntervention.as(partner, { ...id, version: 1, reason }, now)).ok).toBe(true)
    expect(await getIntervention.as(partner, id)).toMatchObject({
      value: { intervention: { status: 'declined', weighing: `Ingetrokken door ${partner.name}: ${reason}`, weighedOn: '2026-11-21' }, allowed: { withdraw: false } },
    })
    expect(await auditTypes(programme.municipalityId)).toEqual(['intervention.proposed', 'intervention.withdrawn'])
  })

  it('is not for other partners, readers or another municipality', async () => {
    const { id, colleague, board, reader, bureau } = await aProposal()
    for (const member of [colleague, board, reader]) expect(await withdrawIntervention.as(member, { ...id, version: 1, reason })).toEqual(denied())
    expect(await withdrawIntervention.as(await aStranger(), { ...id, version: 1, reason })).toEqual(notFound())
    expect(await getIntervention.as(bureau, id)).toMatchObject({ value: { allowed: { weigh: true, withdraw: false } } })
  })

  it('is too late once it was weighed, and not done over what another just changed', async () => {
    const { id, edit, partner, bureau } = await aProposal()
    expect((await editIntervention.as(bureau, { ...edit, title: 'Buurtkamer aan de sluis' })).ok).toBe(true)
    expect(await withdrawIntervention.as(partner, { ...id, version: 1, reason })).toMatchObject({ error: { kind: 'conflict', current: { version: 2 } } })
    expect((await weighIntervention.as(bureau, { ...id, version: 2, outcome: 'accept', weighing: 'Het past.' }, now)).ok).toBe(true)
    expect(await withdrawIntervention.as(partner, { ...id, version: 3, reason })).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('al gewogen') } })
    expect(await getIntervention.as(partner, id)).toMatchObject({ value: { intervention: { status: 'planned' }, allowed: { withdraw: false } } })
  })
})
