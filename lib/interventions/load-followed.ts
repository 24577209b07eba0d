import 'server-only'
import { toDay, toDayOrNull } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { phaseByCode } from '@/lib/process/lookup'
import type { ProcessDefinition } from '@/lib/process/types'

type DecisionRow = { id: string; number: number | null; title: string; phase: Parameters<typeof phaseByCode>[1] | null; open: boolean }

const named = (definition: ProcessDefinition, { id, number, title, phase }: DecisionRow) =>
  ({ id, words: `Besluit ${number ?? ''}: ${phase ? phaseByCode(definition, phase).title : title}` })

/** The sealed decisions of a programme, newest first: open ones for everybody, closed ones for the people at the table. */
export async function loadSealedDecisions(db: Db, programmeId: string, definition: ProcessDefinition, mayReadClosed: boolean) {
  const decisions = await db.decision.findMany({
    where: { programmeId, sealedAt: { not: null }, ...(mayReadClosed ? {} : { open: true }) }, orderBy: { number: 'desc' },
    select: { id: true, number: true, title: true, phase: true, open: true },
  })
  return decisions.map((decision) => named(definition, decision))
}

/** What happened to an intervention: reports and choices newest first, milestones in order of day. */
export async function loadFollowed(db: Db, interventionId: string, definition: ProcessDefinition, mayReadClosed: boolean) {
  const byName = { select: { name: true } }
  const reports = await db.interventionReport.findMany({
    where: { interventionId }, orderBy: [{ toldAt: 'desc' }, { id: 'desc' }], include: { toldBy: byName, confirmedBy: byName },
  })
  const choices = await db.interventionChoice.findMany({
    where: { interventionId }, orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { chosenBy: byName, decision: { select: { id: true, number: true, title: true, phase: true, open: true } } },
  })
  const milestones = await db.milestone.findMany({ where: { interventionId }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] })
  return {
    reports: reports.map(({ id, course, text, toldBy, toldAt, confirmedBy, confirmedAt, bureauNote, version }) =>
      ({ id, course, text, toldBy: toldBy.name, toldAt, confirmedBy: confirmedBy?.name ?? null, confirmedAt, bureauNote, version })),
    choices: choices.map(({ id, kind, reason, effectOnGoals, effectOnMoney, chosenOn, chosenBy, decision, recalibrationOf }) => ({
      id, kind, reason, effectOnGoals, effectOnMoney, chosenOn: toDay(chosenOn), chosenBy: chosenBy.name, recalibrationOf,
      decision: decision && (decision.open || mayReadClosed) ? named(definition, decision) : null,
    })),
    milestones: milestones.map(({ id, title, dueOn, reachedOn, note, version }) => ({ id, title, dueOn: toDay(dueOn), reachedOn: toDayOrNull(reachedOn), note, version })),
  }
}
