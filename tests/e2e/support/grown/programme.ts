import { randomUUID } from 'node:crypto'
import { currentDefinition } from '@/lib/process/definitions'
import { people } from '../test'
import { goals, interventions, partners, type GrownIntervention } from './content'
import { inDatabase, type Find, type Insert } from './rows'

const year = new Date().getUTCFullYear()
/** The first and last year of the execution programme that comes to its end. */
export const term = { from: year - 3, until: year } as const
const at = (in_: number, month = 1) => new Date(Date.UTC(in_, month - 1, 15, 9))
const day = (in_: number, monthAndDay: string) => `${in_}-${monthAndDay}`

type Frame = { insert: Insert; municipalityId: string; programmeId: string; organisations: string[]; users: Record<string, string> }

async function personIds(find: Find): Promise<{ municipalityId: string; users: Record<string, string>; names: Record<string, string> }> {
  const rows = await find(`SELECT "id", "email", "name", "municipalityId" FROM "User" WHERE "email" = ANY ($1)`, [Object.values(people)])
  const byRole = (column: 'id' | 'name') => Object.fromEntries(Object.entries(people).map(([role, email]) => [role, rows.find((row) => row.email === email)?.[column] ?? '']))
  return { municipalityId: rows.find((row) => row.email === people.bureau)?.municipalityId ?? '', users: byRole('id'), names: byRole('name') }
}

async function theProgramme(insert: Insert, find: Find, name: string): Promise<Frame & { names: Record<string, string> }> {
  const { municipalityId, users, names } = await personIds(find)
  const programmeId = randomUUID()
  await insert('Programme', [{
    id: programmeId, municipalityId, name, slug: name.toLowerCase().replaceAll(' ', '-'), startsOn: day(year - 4, '01-01'), horizonYears: 20, contentVersion: currentDefinition.version, areaCodes: [],
  }])
  const organisations = await insert('Organisation', partners.map((partner) => ({ municipalityId, programmeId, name: partner })))
  await insert('Membership', ([['bureau', 'bureau', null], ['colleague', 'bureau', null], ['board', 'board', null], ['partner', 'partner', organisations[1]], ['reader', 'reader', null]] as const)
    .map(([who, role, organisationId]) => ({ municipalityId, programmeId, userId: users[who], role, organisationId })))
  const closed = { municipalityId, programmeId, cycle: 1, status: 'closed' }
  await insert('PhaseState', [
    ...(['orientation', 'startup', 'design'] as const).map((phase, index) => ({ ...closed, phase, startedAt: at(year - 4, 1 + index * 3), closedAt: at(year - 4, 4 + index * 3) })),
    { ...closed, phase: 'execution', status: 'active', startedAt: at(term.from), closedAt: null }, { ...closed, phase: 'recalibration', status: 'active', startedAt: at(year, 1), closedAt: null },
  ])
  return { insert, municipalityId, programmeId, organisations, users, names }
}

async function theTable({ insert, municipalityId, programmeId, users, names }: Frame & { names: Record<string, string> }, table: string) {
  const [bodyId] = await insert('Body', [{ municipalityId, programmeId, name: table, kind: 'board', level: 'administrative', startsOn: day(year - 4, '01-01') }])
  const seat = (who: string, role: string, votes: boolean) =>
    ({ municipalityId, programmeId, bodyId, role, votes, personName: names[who], userId: users[who], startsOn: day(year - 4, '01-01') })
  await insert('Seat', [seat('board', 'chair', true), seat('colleague', 'member', true), seat('bureau', 'secretary', false)])
}

async function theCourse({ insert, municipalityId, programmeId, organisations }: Frame): Promise<string[]> {
  await insert('VisionVersion', [{
    municipalityId, programmeId, number: 1, motto: 'Samen hoger', text: 'Over twintig jaar groeien kinderen hier op zonder geldzorgen.', horizonYear: year + 16,
    establishedOn: day(year - 4, '06-01'), closedAt: at(year - 4, 6), createdAt: at(year - 4, 5), hash: 'a'.repeat(64),
  }])
  const own = { municipalityId, programmeId, ownerId: organisations[0], fields: ['income'], createdAt: at(year - 4, 7), seenVision: 1 }
  const below: string[] = []
  for (const [position, ambition] of goals.entries()) {
    const [parentId] = await insert('Goal', [{ ...own, position, title: ambition.title }])
    below.push(...(await insert('Goal', ambition.below.map((title, index) => ({
      ...own, parentId, position: index, title, indicator: 'Het aantal per jaar', baseline: '400 bij het begin', target: '280', dueYear: year + 4,
    })))))
  }
  return below
}

async function oneIntervention({ insert, municipalityId, programmeId, organisations, users }: Frame, { executionId, sourceId, goalIds }: { executionId: string; sourceId: string; goalIds: string[] }, told: GrownIntervention) {
  const [interventionId = ''] = await insert('Intervention', [{
    municipalityId, programmeId, executionId, title: told.title, what: `Wat er sinds ${term.from} gebeurt: ${told.title.toLowerCase()}.`, ownerId: organisations[told.owner], places: ['De hele wijk'],
    status: 'running', startsOn: day(term.from, '03-01'), createdAt: at(term.from), weighing: 'Past bij de doelen.', weighedOn: day(term.from, '01-10'),
  }])
  const key = { municipalityId, interventionId }
  await insert('Contribution', told.goals.map((goal) => ({ ...key, goalId: goalIds[goal], direct: goal !== 1, how: 'Gezinnen merken het binnen een jaar.', seenMeaning: 1 })))
  await insert('Milestone', [
    { ...key, title: 'De eerste zijn bereikt', dueOn: day(term.from + 1, '06-01'), reachedOn: day(term.from + 1, '07-10') },
    ...(told.course === 'on_course' ? [] : [{ ...key, title: 'De helft is bereikt', dueOn: day(year, '12-01') }]),
  ])
  if (told.course) await insert('InterventionReport', [{ ...key, course: told.course, text: told.reason, toldById: users.partner, toldAt: at(year, 2) }])
  if (told.euros === 0) return interventionId
  const years = Array.from({ length: 6 }, (_, index) => term.from + index)
  await insert('CostLine', years.map((in_) => ({ municipalityId, programmeId, interventionId, year: in_, amountCents: told.euros * 100 })))
  await insert('Coverage', years.filter((in_) => in_ <= year + 1).map((in_) => ({ municipalityId, sourceId, interventionId, year: in_, amountCents: told.euros * 80 })))
  return interventionId
}

async function theTheory({ insert, municipalityId, programmeId }: Frame, goalIds: string[], interventionIds: string[]) {
  const [theoryId] = await insert('TheoryOfChange', [{ municipalityId, programmeId, cycle: 1, createdAt: at(year - 4, 9) }])
  const element = (kind: string, position: number, more: object) => ({ municipalityId, theoryId, kind, position, ...more })
  const outcomes = await insert('TheoryElement', goals.flatMap(({ below }) => below).map((title, index) => element('outcome', index, { title, goalId: goalIds[index] })))
  const efforts = await insert('TheoryElement', interventions.map(({ title }, index) => element('effort', index, { title, interventionId: interventionIds[index] })))
  await insert('TheoryArrow', interventions.flatMap(({ goals: to }, index) => to.map((goal) =>
    ({ municipalityId, theoryId, fromId: efforts[index], toId: outcomes[goal], assumption: 'Wie dit krijgt, redt zich daarna beter.', confidence: 'medium' }))))
}

/** A programme four years on, with Herijken begun: thirty interventions, goals, a theory of change, money and a board. */
export function growProgramme(name: string, dataDir = '.data/e2e'): Promise<{ address: string; table: string }> {
  return inDatabase(dataDir, async (insert, find) => {
    const frame = await theProgramme(insert, find, name)
    const { municipalityId, programmeId } = frame
    const table = `Bestuur ${name}`
    await theTable(frame, table)
    const goalIds = await theCourse(frame)
    const [executionId = ''] = await insert('ExecutionProgramme', [{
      municipalityId, programmeId, cycle: 1, title: `Uitvoeringsprogramma ${term.from}–${term.until}`, startsOn: day(term.from, '01-01'), endsOn: day(term.until, '12-31'), createdAt: at(term.from),
    }])
    const [sourceId = ''] = await insert('FundingSource', [{ municipalityId, programmeId, name: 'Wijkfonds', kind: 'additional', payer: 'Rijk', createdAt: at(term.from) }])
    await insert('FundingYear', Array.from({ length: 5 }, (_, index) => ({
      municipalityId, sourceId, year: term.from + index, appliedCents: 600_000_000, committedCents: 500_000_000, receivedCents: index < 4 ? 500_000_000 : 0,
    })))
    const ids: string[] = []
    for (const told of interventions) ids.push(await oneIntervention(frame, { executionId, sourceId, goalIds }, told))
    await theTheory(frame, goalIds, ids)
    return { address: `/programmas/${programmeId}`, table }
  })
}
