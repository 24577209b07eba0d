import 'server-only'
import * as z from 'zod/mini'
import type { QueryContext } from '@/lib/platform/use-case'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { definitionFor } from '@/lib/process/definitions'
import { allPoints } from '@/lib/process/lookup'
import { programmeSentence } from '@/lib/process/sentences'
import type { ProcessDefinition } from '@/lib/process/types'
import { loadOpenConditions, loadWaitingDecisions } from '@/lib/decisions/load-waiting'
import { dossierPath, proposalPath } from '@/lib/decisions/paths'
import { wordingOf } from '@/lib/decisions/wording'
import { changeWords } from './change-words'
import { loadChanges } from './load-changes'
import { loadDiscussed } from './load-discussed'
import { phaseCounts, type PhaseCount } from './phase-counts'

const soonDays = 14

/** One thing that asks for somebody's attention, with the place where it can be done. */
export type Attention = {
  key: string
  kind: 'decision' | 'condition' | 'action'
  programmeId: string
  words: string
  owner: string
  dueOn: Date | null
  late: boolean
  href: string
}

export type DashboardProgramme = {
  id: string
  name: string
  motto: string
  role: string
  cycle: number
  sentence: string
  phases: PhaseCount[]
  changes: string
  latestDecision: { id: string; title: string; outcome: string; decidedOn: Date } | null
  attention: Attention[]
}

const known = (version: string): ProcessDefinition => {
  const definition = definitionFor(version)
  if (!definition) throw new Error(`unknown process content ${version}`)
  return definition
}

function loadProgrammes(db: QueryContext['db'], ids: string[]) {
  return db.programme.findMany({
    where: { id: { in: ids } }, orderBy: { name: 'asc' },
    select: {
      id: true, name: true, motto: true, currentCycle: true, contentVersion: true,
      phases: { select: { phase: true, cycle: true, status: true } },
      decisions: {
        where: { OR: [{ sealedAt: { not: null } }, { outcome: 'no_go' }] }, orderBy: { number: 'desc' },
        select: { id: true, phase: true, title: true, cycle: true, outcome: true, decidedOn: true, sealedAt: true },
      },
    },
  })
}
type Row = Awaited<ReturnType<typeof loadProgrammes>>[number]

/** Own open actions, and for the bureau and board everything that is late: nobody should have to ask around. */
function loadActions({ db, actor, now }: QueryContext, ids: string[]) {
  const soon = new Date(now.getTime() + soonDays * 86_400_000)
  return db.actionItem.findMany({
    where: { programmeId: { in: ids }, doneAt: null, OR: [{ ownerId: actor.userId, dueOn: { lte: soon } }, { dueOn: { lt: now } }] },
    orderBy: { dueOn: 'asc' }, take: 200,
    select: { id: true, programmeId: true, title: true, dueOn: true, pointId: true, owner: { select: { name: true } } },
  })
}

async function loadAttention(context: QueryContext, rows: Row[]): Promise<Attention[]> {
  const ids = rows.map(({ id }) => id)
  const { db, now } = context
  const waiting = await loadWaitingDecisions(db, ids)
  const conditions = await loadOpenConditions(db, ids)
  const actions = await loadActions(context, ids)
  const late = (dueOn: Date) => dueOn.getTime() < now.getTime() - 86_400_000
  const soon = (dueOn: Date) => dueOn.getTime() < now.getTime() + soonDays * 86_400_000
  return [
    ...waiting.map((decision) => decisionAttention(rows, decision)),
    ...conditions.flatMap(({ id, text, owner, dueOn, decision }) => {
      if (dueOn === null || !soon(dueOn)) return []
      const { programmeId } = decision
      const href = `/programmas/${programmeId}/besluiten/${decision.id}`
      return [{ key: id, kind: 'condition' as const, programmeId, words: text, owner, dueOn, late: late(dueOn), href }]
    }),
    ...actions.map(({ id, programmeId, title, dueOn, pointId, owner }) => ({
      key: id, kind: 'action' as const, programmeId, words: title, owner: owner.name, dueOn, late: late(dueOn),
      href: pointId ? pointHref(rows, programmeId, pointId) : `/programmas/${programmeId}`,
    })),
  ]
}

function definitionOf(rows: Row[], programmeId: string): ProcessDefinition {
  const row = rows.find(({ id }) => id === programmeId)
  if (!row) throw new Error('a row of a programme that was not asked for')
  return known(row.contentVersion)
}

function pointHref(rows: Row[], programmeId: string, pointId: string): string {
  const place = allPoints(definitionOf(rows, programmeId)).find(({ point }) => point.id === pointId)
  if (!place) return `/programmas/${programmeId}`
  return `/programmas/${programmeId}/fase/${place.phase.slug}/${place.section.slug}#punt-${pointId.replaceAll('.', '-')}`
}

function decisionAttention(rows: Row[], decision: Awaited<ReturnType<typeof loadWaitingDecisions>>[number]): Attention {
  const { id, programmeId, cycle } = decision
  const { phase, title } = wordingOf(definitionOf(rows, programmeId), decision)
  const currentCycle = rows.find((row) => row.id === programmeId)?.currentCycle ?? cycle
  return {
    key: id, kind: 'decision', programmeId, words: decision.correctsId ? `${title} (correctie)` : title,
    owner: 'Alliantiebestuur', dueOn: null, late: false,
    href: phase ? dossierPath({ programmeId, phase, cycle, currentCycle }) : proposalPath(programmeId, id),
  }
}

function latestDecision(row: Row): DashboardProgramme['latestDecision'] {
  const latest = row.decisions.find(({ sealedAt }) => sealedAt !== null)
  if (!latest?.outcome || !latest.decidedOn) return null
  const { title, outcomes } = wordingOf(known(row.contentVersion), latest)
  return { id: latest.id, title, outcome: outcomes[latest.outcome].label, decidedOn: latest.decidedOn }
}

/** Decisions first, then what is late, then what is nearest. */
export const byUrgency = (a: Attention, b: Attention): number =>
  Number(b.kind === 'decision') - Number(a.kind === 'decision') || (a.dueOn?.getTime() ?? 0) - (b.dueOn?.getTime() ?? 0)

/** Everything a board member needs in five minutes, for all own programmes, in a number of statements that never grows. */
export const getDashboard = defineQuery({
  permission: 'dashboard.read',
  input: z.object({}),
  run: async (context) => {
    const { actor, db, authorise, now } = context
    if (!authorise({ municipalityId: actor.municipalityId })) return denied()
    const rows = await loadProgrammes(db, actor.grants.map(({ programmeId }) => programmeId))
    const ids = rows.map(({ id }) => id)
    const conditional = [...new Set(rows.map(({ contentVersion }) => contentVersion))].flatMap((version) =>
      allPoints(known(version)).filter(({ point }) => point.onlyWhen).map(({ point }) => point.id))
    const discussed = await loadDiscussed(db, ids, conditional)
    const changes = await loadChanges(db, actor.userId, ids, now)
    const attention = (await loadAttention(context, rows)).toSorted(byUrgency)
    const programmes = rows.map((row): DashboardProgramme => {
      const { id, name, motto, currentCycle: cycle, phases: states } = row
      const definition = known(row.contentVersion)
      return {
        id, name, motto, cycle, role: actor.grants.find((grant) => grant.programmeId === id)?.role ?? '',
        sentence: programmeSentence(definition, states, cycle),
        phases: phaseCounts({
          definition, cycle, states, counts: discussed.filter((count) => count.programmeId === id),
          noGoCycles: row.decisions.filter(({ phase, outcome }) => phase === 'orientation' && outcome === 'no_go').map((d) => d.cycle),
        }),
        changes: changeWords(changes.filter(({ programmeId }) => programmeId === id)),
        latestDecision: latestDecision(row),
        attention: attention.filter(({ programmeId }) => programmeId === id),
      }
    })
    const onBoard = actor.grants.some(({ role }) => role === 'board')
    return ok({ attention, programmes, onBoard, administrator: actor.administrator })
  },
})
