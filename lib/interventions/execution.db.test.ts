import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aGoal } from '@/tests/support/goals'
import { aContribution, anExecution, anIntervention } from '@/tests/support/interventions'
import { loadInterventionFacts } from './facts'
import { getExecution } from './get-execution'
import { getTimeline } from './get-timeline'
import { saveExecution } from './save-execution'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')
const term = (programmeId: string, extra: object = {}) =>
  ({ programmeId, version: 0, title: 'Uitvoering 2025–2028', summary: 'Rust eerst.', startsOn: '2025-01-01', endsOn: '2028-12-31', ...extra })

describe('the execution programme', () => {
  it('is begun and changed by the bureau', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    expect((await saveExecution.as(bureau, term(programme.id))).ok).toBe(true)
    expect((await saveExecution.as(bureau, term(programme.id, { version: 1, summary: 'Anders.' }))).ok).toBe(true)
    expect(await saveExecution.as(bureau, term(programme.id, { version: 1 }))).toMatchObject({ error: { kind: 'conflict', current: { summary: 'Anders.', version: 2 } } })
    expect(await saveExecution.as(bureau, term(programme.id))).toMatchObject({ error: { kind: 'conflict' } })
    expect(await getExecution.as(bureau, { programmeId: programme.id })).toMatchObject({
      ok: true, value: { execution: { summary: 'Anders.', startsOn: '2025-01-01', closedAt: null }, allowed: { edit: true } },
    })
    expect(await auditTypes(programme.municipalityId)).toEqual(['execution.begun', 'execution.edited'])
  })

  it('refuses thirty years, and what lies outside the horizon', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    expect(await saveExecution.as(bureau, term(programme.id, { endsOn: '2054-12-31' }))).toMatchObject({ error: { kind: 'rule-broken', field: 'endsOn', message: expect.stringContaining('30 jaar') as string } })
    expect(await saveExecution.as(bureau, term(programme.id, { startsOn: '2023-12-31', endsOn: '2026-12-31' }))).toMatchObject({ error: { field: 'startsOn' } })
    expect(await saveExecution.as(bureau, term(programme.id, { startsOn: '2036-01-01', endsOn: '2039-12-31' }))).toMatchObject({ error: { field: 'endsOn' } })
    expect(await saveExecution.as(bureau, term(programme.id, { endsOn: '2025-12-31' }))).toMatchObject({ error: { field: 'termReason' } })
    expect((await saveExecution.as(bureau, term(programme.id, { endsOn: '2025-12-31', termReason: 'Een jaar om te beginnen.' }))).ok).toBe(true)
  })

  it('names the work that runs past a term that becomes shorter, and drops a reason that is not needed any more', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const { id: executionId } = await anExecution(programme, { startsOn: new Date('2025-01-01'), endsOn: new Date('2028-12-31'), termReason: 'test' })
    const until = (title: string, day: string, status: 'running' | 'stopped' = 'running') => anIntervention(programme, { executionId, title, endsOn: new Date(day), status })
    await Promise.all([until('Lang', '2028-06-01'), until('Kort', '2027-06-01'), until('Gestopt', '2028-06-01', 'stopped')])
    const shorter = term(programme.id, { version: 1, endsOn: '2027-12-31' })
    const refused = await saveExecution.as(bureau, shorter)
    expect(refused).toMatchObject({ error: { kind: 'rule-broken', field: 'known', message: expect.stringContaining('later: “Lang”. Pas') as string } })
    expect((await saveExecution.as(bureau, { ...shorter, known: 'on', termReason: 'test' })).ok).toBe(true)
    expect(await getExecution.as(bureau, { programmeId: programme.id })).toMatchObject({ value: { execution: { endsOn: '2027-12-31', termReason: '' } } })
  })

  it('is not for others, and not once it is closed', async () => {
    const programme = await aProgramme()
    const [partner, stranger] = [await aMember(programme, 'partner', (await anOrganisation(programme)).id), await aStranger()]
    for (const member of [partner, await aMember(programme, 'board'), await aMember(programme, 'reader')]) {
      expect(await saveExecution.as(member, term(programme.id))).toEqual(denied())
      expect(await getExecution.as(member, { programmeId: programme.id })).toMatchObject({ ok: true, value: { execution: null, allowed: { edit: false, propose: false } } })
    }
    expect([await saveExecution.as(stranger, term(programme.id)), await getExecution.as(stranger, { programmeId: programme.id }), await getTimeline.as(stranger, { programmeId: programme.id })])
      .toEqual([notFound(), notFound(), notFound()])
    await anExecution(programme, { closedAt: now })
    expect(await saveExecution.as(await aMember(programme, 'bureau'), term(programme.id, { version: 1 }))).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('of an earlier cycle stays readable, with the newest word on each intervention', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const intervention = await anIntervention(programme, { status: 'running', startsOn: new Date('2024-03-01') })
    const goal = await aGoal(programme, { retiredOn: new Date('2025-01-01') })
    await aContribution(intervention, goal)
    await systemTransaction(async (db) => {
      for (const [course, hour] of [['stuck', 8], ['on_course', 9]] as const) {
        await db.interventionReport.create({
          data: { municipalityId: programme.municipalityId, interventionId: intervention.id, course, text: 'Zo.', toldById: bureau.userId, toldAt: new Date(Date.UTC(2026, 1, 1, hour)) },
        })
      }
      await db.programme.update({ where: { id: programme.id }, data: { currentCycle: 2 } })
    })
    await anExecution(programme, { cycle: 2, title: 'Het tweede' })
    expect(await getExecution.as(bureau, { programmeId: programme.id, cycle: 1 })).toMatchObject({
      value: {
        others: [{ cycle: 2, title: 'Het tweede' }], goals: [{ id: goal.id, retiredOn: '2025-01-01' }],
        interventions: [{ id: intervention.id, report: { course: 'on_course' }, contributions: [{ goalId: goal.id }] }], allowed: { edit: false, propose: false },
      },
    })
    expect(await getExecution.as(bureau, { programmeId: programme.id })).toMatchObject({ value: { cycle: 2, interventions: [], allowed: { edit: true, propose: true } } })
    expect(await getTimeline.as(bureau, { programmeId: programme.id, cycle: 1 }, now)).toMatchObject({ value: { today: '2026-11-21', interventions: [{ id: intervention.id, startsOn: '2024-03-01', milestones: [] }] } })
  })
})

describe('facts beside the talking points', () => {
  it('say that there is nothing, and later what is missing', async () => {
    const programme = await aProgramme()
    const facts = async () => systemTransaction(async (db) => (await loadInterventionFacts(db, programme.id, '2026-11-21')).map(({ sectionId, words }) => `${sectionId} ${words}`))
    expect(await facts()).toEqual(['6.3 Er is nog geen uitvoeringsprogramma.'])
    await anExecution(programme)
    const [goal] = [await aGoal(programme), await aGoal(programme), await anIntervention(programme), await anIntervention(programme, { status: 'proposed' })]
    await aContribution(await anIntervention(programme), { ...goal, meaning: 1 })
    await systemTransaction((db) => db.goal.update({ where: { id: goal.id }, data: { meaning: 2 } }))
    expect(await facts()).toEqual([
      '6.3 Het uitvoeringsprogramma loopt van 1 januari 2024 tot en met 31 december 2027.',
      '6.3 2 interventies zeggen niet waaraan zij bijdragen.', '6.3 Bij 1 van de 2 doelen hoort nog geen interventie.',
      '6.3 1 bijdrage moet opnieuw bekeken worden: het doel is veranderd.', '6.3 1 voorstel wacht op een weging.',
      '8.2 In dit uitvoeringsprogramma is nog geen keuze vastgelegd om door te gaan, bij te stellen of te stoppen.',
      '8.2 2 interventies zeggen niet waaraan zij bijdragen.', '8.2 Bij 1 van de 2 doelen hoort nog geen interventie.',
    ])
  })
})
