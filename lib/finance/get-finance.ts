import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { alarmInWords } from './alarm-words'
import { alarms } from './alarms'
import { readBook, type BookYear } from './book'
import type { CoverOf } from './book-types'
import { headline, yearThatMatters } from './headline'
import { hoursPerGoal } from './hours'
import { loadBook, type LoadedBook } from './load-book'
import { payerInWords } from './payer-words'
import { financeYearSchema } from './schema'
import { sumOf } from './share'

/** Covers added up; null for nothing. */
function together(covers: readonly CoverOf[]): CoverOf | null {
  const sum = (of: keyof CoverOf) => sumOf(covers, (cover) => cover[of])
  const all = { needCents: sum('needCents'), certainCents: sum('certainCents'), hopedCents: sum('hopedCents'), gapCents: sum('gapCents'), surplusCents: sum('surplusCents') }
  return all.needCents + all.surplusCents === 0n ? null : all
}

/** The goals that hold, and those that money still rests on, with what each needs and has in a year; an ambition with all that is below it. */
function goalRows({ book, goals, names }: LoadedBook, year: BookYear | undefined, yearNumber: number) {
  const served = hoursPerGoal(book, yearNumber)
  const hoursOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (served.get(id) ?? 0), 0)
  const found = new Map(year?.goals.map((goal) => [goal.goalId, goal]))
  const depth = (id: string | null): number => {
    const above = goals.find((goal) => goal.id === id)
    return above ? 1 + depth(above.parentId) : 0
  }
  const below = (id: string): string[] => goals.filter(({ parentId }) => parentId === id).flatMap((goal) => [goal.id, ...below(goal.id)])
  const held = goals.map(({ id, title, parentId }) => {
    const all = [id, ...below(id)]
    return { id, title, depth: depth(parentId), hours: hoursOf(all), cover: together(all.flatMap((one) => found.get(one) ?? [])) }
  })
  const others = [...found.values()].filter(({ goalId }) => goals.every(({ id }) => id !== goalId))
    .map((cover) => ({ id: cover.goalId, title: names.get(cover.goalId) ?? '', depth: 0, hours: hoursOf([cover.goalId]), cover }))
  const loose = (year?.interventions ?? []).filter(({ goalIds }) => goalIds.length === 0)
    .map((cover) => ({ id: cover.interventionId, title: `${names.get(cover.interventionId) ?? ''} (draagt aan geen doel bij)`, depth: 0, hours: 0, cover }))
  return [...held, ...others, ...loose]
}

/** Money that residents decide about themselves, per year. */
function residents({ sources }: LoadedBook) {
  const years = sources.filter(({ kind }) => kind === 'residents_budget').flatMap((source) => source.years)
  return [...new Set(years.map(({ year }) => year))].toSorted((a, b) => a - b).map((year) => {
    const all = years.filter((one) => one.year === year)
    const sum = (of: 'committedCents' | 'receivedCents' | 'spentCents') => all.reduce((total, one) => total + one[of], 0n)
    return { year, committedCents: sum('committedCents'), spentCents: sum('spentCents') }
  })
}

/** What people bring in hours instead of euros, per source. */
const inKind = ({ sources }: LoadedBook, year: number) => sources.filter(({ kind }) => kind === 'in_kind').map(({ id, name, years, ...source }) =>
  ({ id, name, payer: payerInWords(source), hours: years.find((one) => one.year === year)?.hours ?? 0 }))

/** The money of a programme on one page: what is not covered, per year and per goal, and what needs attention (handbook §5.5). */
export const getFinance = defineQuery({
  permission: 'finance.read',
  input: financeYearSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, year: asked }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const loaded = await loadBook(db, programmeId)
    const [today, years] = [formatIsoDay(now), readBook(loaded.book)]
    const thisYear = Number(today.slice(0, 4))
    const shown = years.find(({ year }) => String(year) === asked) ?? yearThatMatters(years, thisYear)
    const year = shown?.year ?? thisYear
    return ok({
      programme: { id: programme.id, name: programme.name }, today, years, headline: headline(years, thisYear), year,
      alarms: alarms(loaded.book, years, loaded.goals, today).map((alarm) => alarmInWords(programmeId, alarm, loaded.names)),
      goals: goalRows(loaded, shown, year), residents: residents(loaded), hours: inKind(loaded, year), returns: await db.socialReturn.count({ where: { programmeId } }),
      allowed: { manage: allows('finance.manage', actor, resource) },
    })
  },
})
export type FinancePage = Extract<Awaited<ReturnType<typeof getFinance>>, { ok: true }>['value']
