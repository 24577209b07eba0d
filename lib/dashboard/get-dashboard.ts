import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allPoints } from '@/lib/process/lookup'
import { programmeSentence } from '@/lib/process/sentences'
import type { ProcessDefinition } from '@/lib/process/types'
import { wordingOf } from '@/lib/decisions/wording'
import { definitionOf } from '@/lib/programmes/definition-of'
import { attentionOf, byUrgency, type Attention } from './attention'
import { changeWords } from './change-words'
import { loadAsking, type AskingProgramme } from './load-asking'
import { loadChanges } from './load-changes'
import { loadDiscussed } from './load-discussed'
import { loadFrame } from './load-frame'
import { phaseCounts, type PhaseCount } from './phase-counts'

// More than fits in five minutes. What follows is a list of those that ask most of the others; all stand on their own page.
const mostCards = 8
const mostOthers = 12
const mostUrgent = 6

export type DashboardCard = {
  id: string
  name: string
  cycle: number
  sentence: string
  phases: PhaseCount[]
  changes: string
  latestDecision: { id: string; title: string; outcome: string; decidedOn: Date } | null
  asks: number
  attention: Attention[]
}

type Row = AskingProgramme & { definition: ProcessDefinition }

function latestDecision({ decisions, definition }: Row): DashboardCard['latestDecision'] {
  const latest = decisions.find(({ sealed }) => sealed)
  if (!latest?.decidedOn) return null
  const { title, outcomes } = wordingOf(definition, latest)
  return { id: latest.id, title, outcome: outcomes[latest.outcome].label, decidedOn: new Date(latest.decidedOn) }
}

function cardOf(row: Row, counts: Awaited<ReturnType<typeof loadDiscussed>>, changes: Awaited<ReturnType<typeof loadChanges>>): DashboardCard {
  const { id, name, cycle, definition, phases: states, decisions, asks, urgent } = row
  return {
    id, name, cycle, asks, sentence: programmeSentence(definition, states, cycle),
    phases: phaseCounts({
      definition, cycle, states, counts: counts.filter(({ programmeId }) => programmeId === id),
      noGoCycles: decisions.filter(({ phase, outcome }) => phase === 'orientation' && outcome === 'no_go').map((d) => d.cycle),
    }),
    changes: changeWords(changes.filter(({ programmeId }) => programmeId === id)),
    latestDecision: latestDecision(row),
    attention: urgent.map((asking) => attentionOf(row, asking)),
  }
}

const urgentOf = (rows: readonly Row[]) =>
  rows.flatMap((row) => row.urgent.map((asking) => ({ row, asking })))
    .sort((a, b) => byUrgency(a.asking, b.asking))
    .slice(0, mostUrgent)
    .map(({ row, asking }) => ({ ...attentionOf(row, asking), programme: row.name }))

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)

/**
 * Everything a board member needs in five minutes, for all own programmes, in a number of statements that never grows.
 * Answers and the audit log, by far the most rows, are counted only for the programmes that get a card: those that ask most.
 */
export const getDashboard = defineQuery({
  permission: 'dashboard.read',
  input: z.object({}),
  run: async (context) => {
    const { actor, db, authorise, now } = context
    if (!authorise({ municipalityId: actor.municipalityId })) return denied()
    const found = await loadAsking(db, actor, now)
    const rows = found.map((row): Row => ({ ...row, definition: definitionOf(row) }))
    const shown = rows.slice(0, mostCards)
    const ids = shown.map(({ id }) => id)
    const conditional = [...new Set(shown.map(({ definition }) => definition))].flatMap((definition) =>
      allPoints(definition).filter(({ point }) => point.onlyWhen).map(({ point }) => point.id))
    const discussed = await loadDiscussed(db, ids, conditional)
    const changes = await loadChanges(db, actor, ids, now)
    return ok({
      frame: await loadFrame(context),
      waiting: total(rows.map((row) => row.waiting)),
      mine: total(rows.map((row) => row.mine)),
      late: total(rows.map((row) => row.late)),
      asks: total(rows.map((row) => row.asks)),
      urgent: urgentOf(rows),
      cards: shown.map((row) => cardOf(row, discussed, changes)),
      programmes: rows.length,
      others: rows.slice(mostCards, mostCards + mostOthers).map(({ id, name, cycle, definition, phases, asks }) => ({
        id, name, asks, sentence: programmeSentence(definition, phases, cycle),
      })),
      administrator: actor.administrator,
    })
  },
})
