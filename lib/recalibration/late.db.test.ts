import { describe, expect, it } from 'vitest'
import { listCosts } from '@/lib/finance/list-costs'
import { getExecution } from '@/lib/interventions/get-execution'
import { makeChoice } from '@/lib/interventions/make-choice'
import { saveExecution } from '@/lib/interventions/save-execution'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { startTheory } from '@/lib/theory/start-theory'
import { aMember, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aGoal } from '@/tests/support/goals'
import { aContribution, anIntervention } from '@/tests/support/interventions'
import { anElement } from '@/tests/support/theory'
import { answerQuestions } from './answer-questions'
import { beginRecalibration } from './begin-recalibration'
import { closeRecalibration } from './close-recalibration'
import { getJudging } from './get-judging'
import { getLookBack } from './get-look-back'
import { getOldProgramme } from './get-old-programme'
import { getRecalibration } from './get-recalibration'
import { getRecalibrationOverview } from './get-recalibration-overview'
import { judgeIntervention } from './judge-intervention'
import { startNextExecution } from './start-next-execution'

useDatabase()

const now = new Date('2027-11-21T10:00:00Z')
const answers = { rightProblems: 'Ja.', stillWhy: 'Ja.', rightParties: 'Ja.', doingNeeded: 'Deels.', structuresFit: 'Ja.' }
const next = { title: 'Uitvoeringsprogramma 2028–2031', startsOn: '2028-01-01', endsOn: '2031-12-31' }

/** Two that run, one that serves a goal and has money ahead, and somebody of the bureau. */
async function aRunningProgramme() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const [works, fails] = [await anIntervention(programme, { title: 'Werkt', status: 'running', endsOn: new Date('2027-06-30') }), await anIntervention(programme, { title: 'Faalt', status: 'running' })]
  const goal = await aGoal(programme, { title: 'Meer rust' })
  await aContribution(fails, goal)
  const { id: programmeId, municipalityId } = programme
  await systemTransaction((db) => db.costLine.createMany({ data: [
    { municipalityId, programmeId, year: 2027, interventionId: fails.id, amountCents: 5n }, { municipalityId, programmeId, year: 2028, interventionId: fails.id, amountCents: 1_000_01n },
  ] }))
  return { programme, programmeId, bureau, works, fails, goal }
}
type Given = Awaited<ReturnType<typeof aRunningProgramme>>

const begin = ({ bureau, programmeId }: Given) => beginRecalibration.as(bureau, { programmeId }, now)
const judge = ({ bureau, programmeId }: Given, { id: interventionId }: { id: string }, kind: string, seen = 0) =>
  judgeIntervention.as(bureau, { programmeId, interventionId, seen, kind, reason: 'Zo bleek het.', effectOnGoals: 'Weinig.', effectOnMoney: '' }, now)
const toNextCycle = ({ programmeId }: Given) => systemTransaction((db) => db.programme.update({ where: { id: programmeId }, data: { currentCycle: { increment: 1 } } }))

async function finish(given: Given) {
  expectOk(await answerQuestions.as(given.bureau, { programmeId: given.programmeId, version: 1, ...answers }, now))
  expectOk(await judge(given, given.works, 'continue'))
  expectOk(await judge(given, given.fails, 'stop'))
  expectOk(await closeRecalibration.as(given.bureau, { programmeId: given.programmeId, version: 2 }, now))
}

describe('a new cycle before the look back is closed', () => {
  it('does not lock it: it is begun and finished afterwards, and then the next programme begins', async () => {
    const given = await aRunningProgramme()
    const { bureau, programmeId } = given
    await toNextCycle(given)
    expectOk(await begin(given))
    expect(expectOk(await getRecalibration.as(bureau, { programmeId }))).toMatchObject({ programme: { cycle: 1, currentCycle: 2 }, next: null })
    expect(await startNextExecution.as(bureau, { programmeId, ...next }, now)).toMatchObject({ error: { kind: 'rule-broken' } })
    await finish(given)
    expect(expectOk(await getLookBack.as(bureau, { programmeId }))).toMatchObject({ cycle: 1, isEarlier: true, closedAt: now })
    expect(expectOk(await startNextExecution.as(bureau, { programmeId, ...next }, now))).toEqual({ cycle: 2, carried: 1 })
    expect(expectOk(await getLookBack.as(bureau, { programmeId }))).toMatchObject({ cycle: 2, begun: false })
    expect(expectOk(await getOldProgramme.as(bureau, { programmeId, cycle: 1 }))).toMatchObject({ seal: { intact: true }, snapshot: { cycle: 1 } })
  })

  it('leaves nothing behind when it happens twice', async () => {
    const given = await aRunningProgramme()
    await toNextCycle(given)
    await toNextCycle(given)
    expectOk(await begin(given))
    await finish(given)
    expect(expectOk(await startNextExecution.as(given.bureau, { programmeId: given.programmeId, ...next }, now))).toEqual({ cycle: 3, carried: 1 })
  })

  it('refuses a new programme beside the one that still runs', async () => {
    const given = await aRunningProgramme()
    await toNextCycle(given)
    expect(expectOk(await getExecution.as(given.bureau, { programmeId: given.programmeId }))).toMatchObject({ cycle: 2, execution: null, precededByOpen: true })
    expect(await saveExecution.as(given.bureau, { programmeId: given.programmeId, version: 0, summary: '', termReason: '', ...next })).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('Terugblik') as string } })
  })
})

it('begins once when two begin at the same moment', async () => {
  const given = await aRunningProgramme()
  const both = await Promise.all([begin(given), begin(given)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { kind: 'rule-broken' } })
})

describe('what goes along', () => {
  it('is what runs when the next programme begins, also when the alliance decided otherwise after the closing', async () => {
    const given = await aRunningProgramme()
    const { bureau, programmeId, works, fails } = given
    expectOk(await begin(given))
    await finish(given)
    const version = async ({ id }: { id: string }) => (await systemTransaction((db) => db.intervention.findUniqueOrThrow({ where: { id } }))).version
    const choice = { programmeId, reason: 'Het bestuur wil het anders.', effectOnGoals: '', effectOnMoney: '', chosenOn: '2027-11-21', decisionId: '' }
    expectOk(await makeChoice.as(bureau, { ...choice, interventionId: fails.id, version: await version(fails), kind: 'start' }, now))
    expectOk(await makeChoice.as(bureau, { ...choice, interventionId: works.id, version: await version(works), kind: 'stop' }, now))
    expect(expectOk(await getRecalibrationOverview.as(bureau, { programmeId }))).toMatchObject({ interventions: [{ title: 'Faalt', outcome: 'continue', choice: null }, { title: 'Werkt', outcome: 'stop', choice: null }] })
    await toNextCycle(given)
    expectOk(await startNextExecution.as(bureau, { programmeId, ...next }, now))
    const carried = await systemTransaction((db) => db.intervention.findMany({ where: { carriedFromId: { not: null }, programmeId } }))
    expect(carried).toMatchObject([{ title: 'Faalt', status: 'running' }])
  })

  it('loses a last day that is past, and ties the efforts of a theory that was carried over before', async () => {
    const given = await aRunningProgramme()
    const { bureau, programmeId, works } = given
    const { theoryId } = expectOk(await startTheory.as(bureau, { programmeId, from: 'empty' }))
    await anElement(bureau, { programmeId, theoryId }, 'Inspanning', 'effort', { interventionId: works.id })
    expectOk(await begin(given))
    await finish(given)
    await toNextCycle(given)
    expectOk(await startTheory.as(bureau, { programmeId, from: 'carried' }))
    expectOk(await startNextExecution.as(bureau, { programmeId, ...next }, now))
    const carried = await systemTransaction((db) => db.intervention.findFirstOrThrow({ where: { carriedFromId: works.id } }))
    expect(carried.endsOn).toBeNull()
    expect(await systemTransaction((db) => db.theoryElement.findFirst({ where: { theory: { programmeId, cycle: 2 } } }))).toMatchObject({ title: 'Inspanning', interventionId: carried.id })
    expect(await systemTransaction((db) => db.theoryChange.findFirst({ where: { theory: { programmeId, cycle: 2 } } }))).toMatchObject({ revision: 1, byId: bureau.userId })
  })
})

it('keeps the money of the old programme in the book, named by its cycle, and takes along what is still to come', async () => {
  const given = await aRunningProgramme()
  const { bureau, programmeId, works } = given
  const municipalityId = given.programme.municipalityId
  await systemTransaction((db) => db.costLine.createMany({ data: [2027, 2028].map((year) => ({ municipalityId, programmeId, year, interventionId: works.id, amountCents: 7n })) }))
  expectOk(await begin(given))
  await finish(given)
  await toNextCycle(given)
  expectOk(await startNextExecution.as(bureau, { programmeId, ...next }, now))
  const { years } = expectOk(await listCosts.as(bureau, { programmeId }))
  const told = years.flatMap(({ year, lines }) => lines.map(({ name, amountCents }) => [year, name, amountCents]))
  expect(told).toHaveLength(4)
  expect(told).toEqual(expect.arrayContaining([[2027, 'Werkt (cyclus 1)', 7n], [2028, 'Werkt', 7n], [2027, 'Faalt (cyclus 1)', 5n], [2028, 'Faalt (cyclus 1)', 1_000_01n]]))
})

describe('the choices on one page', () => {
  it('say what ends, why, and what that leaves of goals and money', async () => {
    const given = await aRunningProgramme()
    const { bureau, programmeId, works, fails, goal } = given
    expect(await getRecalibrationOverview.as(bureau, { programmeId })).toEqual(notFound())
    expectOk(await begin(given))
    expectOk(await judge(given, fails, 'stop'))
    const overview = expectOk(await getRecalibrationOverview.as(await aMember(given.programme, 'board'), { programmeId, after: fails.id }))
    expect(overview).toMatchObject({
      closedAt: null, justChosen: { title: 'Faalt', verdict: 'stop' },
      interventions: [{ id: fails.id, outcome: 'stop', goals: ['Meer rust'], choice: { reason: 'Zo bleek het.', effectOnGoals: 'Weinig.' } }, { id: works.id, outcome: 'open', choice: null }],
      goals: [{ id: goal.id, left: true, ending: ['Faalt'] }], money: [{ year: 2028, onCents: 0n, endingCents: 1_000_01n }],
    })
    expect(overview.missing.at(-1)).toBe('Nog niet gekozen: Werkt')
  })

  it('are for the team, and for nobody of another municipality', async () => {
    const given = await aRunningProgramme()
    const { programme, programmeId } = given
    expectOk(await begin(given))
    const stranger = await aStranger()
    expect([await getRecalibrationOverview.as(stranger, { programmeId }), await getLookBack.as(stranger, { programmeId })]).toEqual([notFound(), notFound()])
    const reader = await aMember(programme, 'reader')
    expect([await getRecalibrationOverview.as(reader, { programmeId }), await getLookBack.as(reader, { programmeId })]).toEqual([denied(), denied()])
    expectOk(await getRecalibrationOverview.as(await aMember(programme, 'partner'), { programmeId }))
  })
})

describe('going from one to the next', () => {
  it('tells the place, the neighbours and the money, and takes no notice of nonsense in the address', async () => {
    const given = await aRunningProgramme()
    const { bureau, programmeId, works, fails } = given
    expectOk(await begin(given))
    expect(expectOk(await judge(given, fails, 'adjust'))).toEqual({ chosenId: fails.id, nextId: works.id })
    expect(expectOk(await getJudging.as(bureau, { programmeId, interventionId: fails.id, after: 'onzin' }))).toMatchObject({
      place: 1, of: 2, chosen: 1, previousId: null, nextId: works.id, justChosen: null, intervention: { money: { from: 2028, untilNow: { costs: 5n }, ahead: { costs: 1_000_01n } } },
    })
    expect(expectOk(await getJudging.as(bureau, { programmeId, interventionId: works.id, after: fails.id }))).toMatchObject({ place: 2, previousId: fails.id, nextId: null, justChosen: { verdict: 'adjust' } })
  })
})
