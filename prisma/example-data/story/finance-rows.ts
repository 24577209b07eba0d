import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { FinanceStory, PurposeStory, SourceStory } from './finance-types'
import { daysAgo } from './moment'
import { finder, type Scene } from './scene'

/** The rows of the money, per table. */
export type FinanceRows = {
  sources: Prisma.FundingSourceCreateManyInput[]
  years: Prisma.FundingYearCreateManyInput[]
  coverages: Prisma.CoverageCreateManyInput[]
  conditions: Prisma.CoFinancingCreateManyInput[]
  costs: Prisma.CostLineCreateManyInput[]
  returns: Prisma.SocialReturnCreateManyInput[]
}

export const noFinanceRows = (): FinanceRows => ({ sources: [], years: [], coverages: [], conditions: [], costs: [], returns: [] })

/** Writes them, sources before what tells of them. */
export async function writeFinance(db: Db, rows: FinanceRows): Promise<void> {
  await db.fundingSource.createMany({ data: rows.sources })
  await db.fundingYear.createMany({ data: rows.years })
  await db.coverage.createMany({ data: rows.coverages })
  await db.coFinancing.createMany({ data: rows.conditions })
  await db.costLine.createMany({ data: rows.costs })
  await db.socialReturn.createMany({ data: rows.returns })
}

const cents = (euros: number) => BigInt(Math.round(euros * 100))
const byYear = <T>(told: Record<number, T> | undefined, thisYear: number): [number, T][] =>
  Object.entries(told ?? {}).map(([from, value]) => [thisYear + Number(from), value])

function amounts({ applied, committed, received = 0, spent = 0, hours = 0 }: SourceStory['years'][number]) {
  const sure = committed ?? received
  return { appliedCents: cents(applied ?? sure), committedCents: cents(sure), receivedCents: cents(received), spentCents: cents(spent), hours }
}

const purposeOf = (scene: Scene, { goal, work }: PurposeStory) =>
  ({ goalId: goal === undefined ? null : scene.goal(goal), interventionId: work === undefined ? null : scene.intervention(work) })

function tellSource(scene: Scene, source: SourceStory, id: string, told: { thisYear: number; createdAt: Date; idOf: (key: string) => string }): void {
  const { municipalityId, programmeId, rows: { finance: rows } } = scene
  const { key: _, organisation, years, meant, needs = [], spendBy, reportBy, reported, ...words } = source
  const { thisYear, createdAt, idOf } = told
  const dayOf = (date: typeof spendBy) => (date ? new Date(`${thisYear + date.year}-${date.day}T00:00:00Z`) : null)
  rows.sources.push({
    ...words, id, municipalityId, programmeId, createdAt, organisationId: organisation === undefined ? null : scene.organisation(organisation),
    spendBy: dayOf(spendBy), reportBy: dayOf(reportBy), reportedOn: dayOf(reported), reportedBy: reported?.by ?? '',
  })
  rows.years.push(...byYear(years, thisYear).map(([year, row]) => ({ municipalityId, sourceId: id, year, ...amounts(row) })))
  rows.coverages.push(...byYear(meant, thisYear).flatMap(([year, all]) => all.map(({ euros = 0, hours = 0, ...purpose }) =>
    ({ municipalityId, sourceId: id, year, ...purposeOf(scene, purpose), amountCents: cents(euros), hours }))))
  rows.conditions.push(...needs.map(({ other, ...rest }) => ({ ...rest, municipalityId, sourceId: id, otherId: idOf(other) })))
}

/** Tells where the money comes from, what it is meant for and what things cost. */
export function tellFinance(scene: Scene): void {
  const story: FinanceStory | undefined = scene.story.finance
  if (!story) return
  const { municipalityId, programmeId, ledger, rows: { finance: rows } } = scene
  const [createdAt, person] = [scene.at(daysAgo(55)), scene.person(story.who)]
  const thisYear = story.thisYear ?? scene.at((now) => now).getUTCFullYear()
  const ids = new Map(story.sources.map(({ key }) => [key, randomUUID() as string]))
  const idOf = finder('source of money', ids)
  for (const source of story.sources) {
    tellSource(scene, source, idOf(source.key), { thisYear, createdAt, idOf })
    ledger.note(createdAt, person, { type: 'funding.added', objectType: 'fundingSource', objectId: idOf(source.key), programmeId, after: { name: source.name } })
  }
  rows.costs.push(...story.costs.flatMap(({ label, years, ...purpose }) => byYear(years, thisYear).map(([year, euros]) =>
    ({ municipalityId, programmeId, year, label, ...purposeOf(scene, purpose), amountCents: cents(euros) }))))
  rows.returns.push(...story.returns.map(({ invested, returned, ...words }) =>
    ({ ...words, municipalityId, programmeId, createdAt, investedCents: cents(invested), returnCents: cents(returned) })))
}
