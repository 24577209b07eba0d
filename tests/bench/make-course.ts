// Two programmes that differ in how large their theory of change and their book of money are (handbook §5.2, §5.5).
import type { Db } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { currentDefinition } from '@/lib/process/definitions'
import { lifeFields } from '@/lib/process/life-fields'

type Size = { elements: number; payers: number; years: number }
const few: Size = { elements: 150, payers: 6, years: 4 }
const many: Size = { elements: 1_500, payers: 60, years: 20 }

/** Each payer pays in so many fields of life. */
const fields = lifeFields.slice(0, 8)
const firstYear = 2024
const ambitions = 6

type Ids = { municipalityId: string; userId: string }
const at = new Date('2024-01-01')

const goalsOf = (db: Db, municipalityId: string, programmeId: string) => db.goal.createManyAndReturn({
  data: Array.from({ length: ambitions * 5 }, (_, position) => ({ municipalityId, programmeId, position, title: `Meer rust en kansen in de wijk ${position}`, createdAt: at })),
  select: { id: true },
})

/** A third efforts, a third outputs, nearly a third outcomes, the rest ambitions; two arrows from each that is no ambition. */
async function addTheory(db: Db, municipalityId: string, programmeId: string, count: number) {
  const { id: theoryId } = await db.theoryOfChange.create({ data: { municipalityId, programmeId, cycle: 1, createdAt: at } })
  const third = Math.floor((count - ambitions) / 3)
  const sizes = { effort: third, output: third, outcome: count - ambitions - 2 * third, ambition: ambitions }
  const data = Object.entries(sizes).flatMap(([kind, size]) => Array.from({ length: size }, (_, position) =>
    ({ municipalityId, theoryId, kind: kind as keyof typeof sizes, position, title: `Meer gezinnen met rust in huis, groep ${kind} ${position}` })))
  const elements = await db.theoryElement.createManyAndReturn({ data, select: { id: true, kind: true, position: true } })
  const of = (kind: keyof typeof sizes) => elements.filter((element) => element.kind === kind).toSorted((a, b) => a.position - b.position)
  const pair = (from: { id: string }[], to: { id: string }[]) => from.flatMap(({ id: fromId }, index) => [0, 1].map((step) => {
    const toId = to[Math.floor((index * to.length) / from.length + step) % to.length]?.id ?? ''
    return { municipalityId, theoryId, fromId, toId, assumption: 'Wie minder zorgen heeft, kan meer aan.', confidence: (['low', 'medium', 'high'] as const)[(index + step) % 3] }
  }))
  await db.theoryArrow.createMany({ data: [...pair(of('effort'), of('output')), ...pair(of('output'), of('outcome')), ...pair(of('outcome'), of('ambition'))] })
}

/** Every payer has a source for each field, with money in every year that is meant for a goal. */
async function addBook(db: Db, municipalityId: string, programmeId: string, goalIds: string[], { payers, years }: Size) {
  const sources = await db.fundingSource.createManyAndReturn({
    data: Array.from({ length: payers }, (_, payer) => fields.map((field, index) => ({
      municipalityId, programmeId, name: `Geldgever ${payer + 1}, ${field}`, kind: payer % 3 === 0 ? 'additional' as const : 'regular' as const, field, payer: `Geldgever ${payer + 1}`,
      structural: payer % 3 !== 0, createdAt: new Date(at.getTime() + payer * fields.length + index),
    }))).flat(),
    select: { id: true },
  })
  const each = sources.flatMap(({ id: sourceId }, index) => Array.from({ length: years }, (_, year) => ({ municipalityId, sourceId, year: firstYear + year, goalId: goalIds[index % goalIds.length] })))
  await db.fundingYear.createMany({ data: each.map(({ goalId: _, ...key }, index) => ({ ...key, appliedCents: 12_345_67n, committedCents: 10_000_01n + BigInt(index), spentCents: 500n })) })
  await db.coverage.createMany({ data: each.map((key) => ({ ...key, amountCents: 9_999_99n })) })
  await db.costLine.createMany({ data: goalIds.flatMap((goalId) => Array.from({ length: years }, (_, year) => ({ municipalityId, programmeId, year: firstYear + year, goalId, amountCents: 1_000_000_00n }))) })
  await db.coFinancing.createMany({ data: sources.slice(1, payers).map(({ id }, index) => ({ municipalityId, sourceId: id, otherId: sources[index]?.id ?? '', percentage: 50 })) })
}

async function addProgramme({ municipalityId, userId }: Ids, name: string, size: Size) {
  return systemTransaction(async (db) => {
    const { id } = await db.programme.create({
      data: { municipalityId, name, slug: name, startsOn: at, horizonYears: 20, contentVersion: currentDefinition.version, memberships: { create: [{ userId, role: 'bureau' }] } },
    })
    const goals = await goalsOf(db, municipalityId, id)
    await addTheory(db, municipalityId, id, size.elements)
    await addBook(db, municipalityId, id, goals.map((goal) => goal.id), size)
    return id
  })
}

/** The two programmes: 150 or 1,500 elements with twice as many arrows; 8 fields of 6 payers in 4 years or of 60 in 20. */
export const addCourse = async (ids: Ids) => ({ few: await addProgramme(ids, 'koers-klein', few), many: await addProgramme(ids, 'koers-groot', many) })
