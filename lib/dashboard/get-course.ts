import 'server-only'
import { alarmInWords } from '@/lib/finance/alarm-words'
import { alarms } from '@/lib/finance/alarms'
import { readBook } from '@/lib/finance/book'
import { headline, yearThatMatters } from '@/lib/finance/headline'
import { loadBook } from '@/lib/finance/load-book'
import { moneyLeftInWords } from '@/lib/finance/money-left-words'
import { loadEstablished } from '@/lib/goals/load-vision'
import { loadInterventions } from '@/lib/interventions/load-interventions'
import { loadMoneyLeft } from '@/lib/interventions/load-money-left'
import type { Db } from '@/lib/platform/db/client'
import { toDate, toDayOrNull } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { courseCounts, courseTree } from './course'

/** The last thing told about each intervention. */
async function lastReports(db: Db, interventionIds: string[]) {
  const reports = await db.interventionReport.findMany({
    where: { interventionId: { in: interventionIds } }, distinct: ['interventionId'], orderBy: [{ interventionId: 'asc' }, { toldAt: 'desc' }, { id: 'desc' }],
    select: { interventionId: true, course: true },
  })
  return new Map(reports.map(({ interventionId, course }) => [interventionId, { course }]))
}

/** Milestones of work that runs whose day is over. */
const lateMilestones = (db: Db, interventionIds: string[], today: string) =>
  db.milestone.count({ where: { interventionId: { in: interventionIds }, intervention: { status: 'running' }, reachedOn: null, dueOn: { lt: toDate(today) } } })

/** Vision, goals, what is done for them and the money of the year that asks for attention on one page, with what asks for attention above (handbook §5.2, §5.5, §6.3). */
export const getCourse = defineQuery({
  permission: 'goal.read',
  input: programmeIdSchema,
  run: async ({ db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const today = formatIsoDay(now)
    const { book, goals: loaded, names } = await loadBook(db, programmeId)
    const read = readBook(book)
    const thisYear = Number(today.slice(0, 4))
    const matters = yearThatMatters(read, thisYear)
    const goals = loaded.map((goal) => ({ ...goal, ownerName: goal.owner?.name ?? goal.ownerName, retiredOn: toDayOrNull(goal.retiredOn) }))
    const rows = await loadInterventions(db, programmeId, programme.currentCycle)
    const reports = await lastReports(db, rows.map(({ id }) => id))
    const interventions = rows.map((row) => ({ ...row, owner: row.owner.name, ownerLeft: !row.owner.active, report: reports.get(row.id) ?? null }))
    const left = await loadMoneyLeft(db, programmeId, today)
    const vision = await loadEstablished(db, programmeId)
    return ok({
      programme: { id: programme.id, name: programme.name, cycle: programme.currentCycle }, year: matters?.year ?? thisYear,
      vision: vision && { number: vision.number, motto: vision.motto },
      money: headline(read, thisYear),
      ...courseTree({ goals, interventions, money: new Map(matters?.goals.map((cover) => [cover.goalId, cover])) }),
      counts: { ...courseCounts(goals, interventions), lateMilestones: await lateMilestones(db, rows.map(({ id }) => id), today) },
      alarms: [...left.map((one) => moneyLeftInWords(programmeId, one)), ...alarms(book, read, goals, today).map((alarm) => alarmInWords(programmeId, alarm, names))],
    })
  },
})
export type Course = Extract<Awaited<ReturnType<typeof getCourse>>, { ok: true }>['value']
