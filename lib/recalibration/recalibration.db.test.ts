import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aContribution, anIntervention } from '@/tests/support/interventions'
import { answerQuestions } from './answer-questions'
import { beginRecalibration } from './begin-recalibration'
import { closeRecalibration } from './close-recalibration'
import { getJudging } from './get-judging'
import { getOldProgramme } from './get-old-programme'
import { getRecalibration } from './get-recalibration'
import { judgeIntervention } from './judge-intervention'
import { startNextExecution } from './start-next-execution'

useDatabase()

const now = new Date('2027-11-21T10:00:00Z')
const answers = { rightProblems: 'Ja.', stillWhy: 'Ja.', rightParties: 'De huisarts ontbreekt.', doingNeeded: 'Deels.', structuresFit: 'Ja.' }
const choice = { seen: 0, kind: 'continue', reason: 'Het werkt: 40 gezinnen geholpen.' }

async function begun() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const intervention = await anIntervention(programme, { title: 'Taalhuis', status: 'running' })
  expect((await beginRecalibration.as(bureau, { programmeId: programme.id }, now)).ok).toBe(true)
  return { programme, programmeId: programme.id, bureau, interventionId: intervention.id, intervention }
}
type Given = Awaited<ReturnType<typeof begun>>

async function closed(given: Given, kind = 'continue') {
  expect((await answerQuestions.as(given.bureau, { programmeId: given.programmeId, version: 1, ...answers }, now)).ok).toBe(true)
  expect((await judgeIntervention.as(given.bureau, { ...given, ...choice, kind }, now)).ok).toBe(true)
  return closeRecalibration.as(given.bureau, { programmeId: given.programmeId, version: 2 }, now)
}

const toNextCycle = ({ programmeId }: Given) => systemTransaction((db) => db.programme.update({ where: { id: programmeId }, data: { currentCycle: 2 } }))
const next = (programmeId: string, extra: object = {}) => ({ programmeId, title: 'Uitvoeringsprogramma 2028–2031', startsOn: '2028-01-01', endsOn: '2031-12-31', ...extra })

describe('looking back', () => {
  it('begins once in a cycle', async () => {
    const given = await begun()
    expect(await beginRecalibration.as(given.bureau, given)).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await getRecalibration.as(await aMember(given.programme, 'board'), given)).toMatchObject({
      ok: true, value: { mayEdit: false, recalibration: { closedAt: null }, interventions: [{ title: 'Taalhuis', asks: true, verdict: null }] },
    })
  })

  it('keeps the answers, and shows both when two people wrote', async () => {
    const given = await begun()
    const input = { programmeId: given.programmeId, version: 1, ...answers }
    expect((await answerQuestions.as(given.bureau, input)).ok).toBe(true)
    expect(await answerQuestions.as(given.bureau, { ...input, stillWhy: 'Nee.' })).toMatchObject({ error: { kind: 'conflict', current: { stillWhy: 'Ja.', version: 2 } } })
    expect(await auditTypes(given.programme.municipalityId)).toEqual(['recalibration.begun', 'recalibration.answered'])
  })

  it('chooses per intervention; a later choice counts, and none goes unread', async () => {
    const given = await begun()
    expect(await judgeIntervention.as(given.bureau, { ...given, ...choice })).toMatchObject({ ok: true, value: { nextId: null } })
    expect(await judgeIntervention.as(given.bureau, { ...given, ...choice, kind: 'stop' })).toMatchObject({ error: { kind: 'conflict', current: { kind: 'Doorgaan', seen: 1 } } })
    expect((await judgeIntervention.as(given.bureau, { ...given, ...choice, kind: 'stop', seen: 1 })).ok).toBe(true)
    expect(await getJudging.as(given.bureau, given)).toMatchObject({ value: { intervention: { choice: { kind: 'stop' }, choices: 2, status: 'running' }, of: 1, place: 1 } })
  })

  it('asks a reason', async () => {
    const given = await begun()
    expect(await judgeIntervention.as(given.bureau, { ...given, ...choice, reason: ' ' })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { reason: [expect.stringContaining('waarom')] } } })
  })

  it('is written by the bureau and read by the team', async () => {
    const given = await begun()
    const changes = (member: Given['bureau']) => [
      beginRecalibration.as(member, given), answerQuestions.as(member, { programmeId: given.programmeId, version: 1, ...answers }),
      judgeIntervention.as(member, { ...given, ...choice }), closeRecalibration.as(member, { programmeId: given.programmeId, version: 1 }),
    ]
    for (const role of ['board', 'partner', 'reader'] as const) {
      const member = await aMember(given.programme, role)
      expect(await Promise.all(changes(member))).toEqual([denied(), denied(), denied(), denied()])
      expect(await getRecalibration.as(member, given)).toMatchObject(role === 'reader' ? denied() : { ok: true })
      expect(await getJudging.as(member, given)).toMatchObject(role === 'reader' ? denied() : { ok: true })
    }
    const stranger = await aStranger()
    expect(await Promise.all(changes(stranger))).toEqual([notFound(), notFound(), notFound(), notFound()])
    expect([await getRecalibration.as(stranger, given), await getJudging.as(stranger, given)]).toEqual([notFound(), notFound()])
  })
})

describe('closing', () => {
  it('tells what is still open', async () => {
    const given = await begun()
    expect(await closeRecalibration.as(given.bureau, { programmeId: given.programmeId, version: 1 })).toMatchObject({
      error: { kind: 'rule-broken', message: expect.stringContaining('Nog niet gekozen: Taalhuis') as string },
    })
  })

  it('ends what stops, and after that changes no more', async () => {
    const given = await begun()
    expect((await closed(given, 'stop')).ok).toBe(true)
    expect(await systemTransaction((db) => db.intervention.findUniqueOrThrow({ where: { id: given.interventionId } }))).toMatchObject({ status: 'stopped' })
    expect(await answerQuestions.as(given.bureau, { programmeId: given.programmeId, version: 3, ...answers })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await judgeIntervention.as(given.bureau, { ...given, ...choice, seen: 1 })).toMatchObject({ error: { kind: 'rule-broken' } })
    await expect(systemTransaction((db) => db.recalibration.updateMany({ where: { programmeId: given.programmeId }, data: { stillWhy: 'Anders' } }))).rejects.toThrow(/closed/)
  })

  it('refuses when somebody wrote meanwhile', async () => {
    const given = await begun()
    expect((await closed(given)).ok).toBe(true)
    const other = await begun()
    await answerQuestions.as(other.bureau, { programmeId: other.programmeId, version: 1, ...answers })
    await judgeIntervention.as(other.bureau, { ...other, ...choice })
    expect(await closeRecalibration.as(other.bureau, { programmeId: other.programmeId, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
  })
})

describe('the next execution programme', () => {
  async function withGoal(given: Given) {
    const { municipalityId } = given.programme
    const goal = await systemTransaction((db) => db.goal.create({ data: { municipalityId, programmeId: given.programmeId, position: 0, title: 'Meer kinderen lezen', createdAt: now } }))
    await aContribution(given.intervention, goal)
    await systemTransaction(async (db) => {
      await db.milestone.createMany({ data: [
        { municipalityId, interventionId: given.interventionId, title: 'Open', dueOn: new Date('2028-06-01') },
        { municipalityId, interventionId: given.interventionId, title: 'Gehaald', dueOn: new Date('2026-06-01'), reachedOn: new Date('2026-05-01') },
      ] })
      await db.costLine.createMany({ data: [2027, 2028].map((year) => ({ municipalityId, programmeId: given.programmeId, year, interventionId: given.interventionId, amountCents: 125_000_00n })) })
    })
  }

  it('takes along what continues, and keeps the old one with its hash', async () => {
    const given = await begun()
    await withGoal(given)
    await anIntervention(given.programme, { title: 'Gestopt', status: 'stopped' })
    expect((await closed(given)).ok).toBe(true)
    await toNextCycle(given)
    expect(await getRecalibration.as(given.bureau, given)).toMatchObject({ value: { programme: { cycle: 1, currentCycle: 2 }, next: { last: { cycle: 1 }, along: [{ title: 'Taalhuis' }] } } })
    expect(await startNextExecution.as(given.bureau, next(given.programmeId), now)).toEqual({ ok: true, value: { cycle: 2, carried: 1 } })

    const carried = await systemTransaction((db) => db.intervention.findFirstOrThrow({
      where: { carriedFromId: given.interventionId }, include: { contributions: true, milestones: true, costs: true },
    }))
    expect(carried).toMatchObject({ title: 'Taalhuis', status: 'running', contributions: [{ how: 'Gezinnen vinden eerder hulp.' }], milestones: [{ title: 'Open' }], costs: [{ year: 2028 }] })
    const old = await getOldProgramme.as(await aMember(given.programme, 'reader'), { programmeId: given.programmeId, cycle: 1 })
    expect(old).toMatchObject({ ok: true, value: { seal: { intact: true }, snapshot: {
      interventions: [{ title: 'Gestopt' }, { title: 'Taalhuis', contributions: [{ goal: 'Meer kinderen lezen' }], costs: [{ year: 2027, cents: '12500000' }, { year: 2028 }] }],
      recalibration: answers,
    } } })
  })

  it('cannot be changed below a closed one, and a forged copy shows', async () => {
    const given = await begun()
    await closed(given)
    await toNextCycle(given)
    await startNextExecution.as(given.bureau, next(given.programmeId), now)
    await expect(systemTransaction((db) => db.intervention.update({ where: { id: given.interventionId }, data: { title: 'Anders' } }))).rejects.toThrow(/closed/)
    await systemTransaction(async (db) => {
      await db.$executeRaw`ALTER TABLE "ExecutionProgramme" DISABLE TRIGGER "ExecutionProgramme_closed"`
      await db.$executeRaw`UPDATE "ExecutionProgramme" SET "snapshot" = jsonb_set("snapshot", '{title}', '"Mooier"') WHERE "programmeId" = ${given.programmeId}::uuid AND "cycle" = 1`
      await db.$executeRaw`ALTER TABLE "ExecutionProgramme" ENABLE TRIGGER "ExecutionProgramme_closed"`
    })
    expect(await getOldProgramme.as(given.bureau, { programmeId: given.programmeId, cycle: 1 })).toMatchObject({ value: { seal: { intact: false } } })
  })

  it('needs a closed recalibration, a sound term, the bureau, and comes once', async () => {
    const given = await begun()
    await toNextCycle(given)
    expect(await startNextExecution.as(given.bureau, next(given.programmeId))).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('herijken') as string } })
    const ready = await begun()
    await closed(ready)
    await toNextCycle(ready)
    expect(await startNextExecution.as(ready.bureau, next(ready.programmeId, { endsOn: '2058-01-01' }))).toMatchObject({ error: { kind: 'rule-broken', field: 'endsOn' } })
    expect(await startNextExecution.as(ready.bureau, next(ready.programmeId, { startsOn: '2023-01-01', endsOn: '2026-12-31' }))).toMatchObject({ error: { field: 'startsOn' } })
    expect(await startNextExecution.as(await aMember(ready.programme, 'partner'), next(ready.programmeId))).toEqual(denied())
    const stranger = await aStranger()
    expect(await startNextExecution.as(stranger, next(ready.programmeId))).toEqual(notFound())
    expect(await getOldProgramme.as(stranger, { programmeId: ready.programmeId, cycle: 1 })).toEqual(notFound())
    expect((await startNextExecution.as(ready.bureau, next(ready.programmeId))).ok).toBe(true)
    expect(await startNextExecution.as(ready.bureau, next(ready.programmeId))).toMatchObject({ error: { kind: 'rule-broken' } })
    expect((await auditTypes(ready.programme.municipalityId)).slice(-3)).toEqual(['recalibration.closed', 'execution.closed', 'execution.carried-over'])
  })
})
