import 'server-only'
import * as z from 'zod/mini'
import { closesPhase, summaryOf, summarySelect } from '@/lib/decisions/summary'
import { readableDecisions } from '@/lib/decisions/readable'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { phaseStatus } from '@/lib/process/phases'
import { programmeSentence } from '@/lib/process/sentences'
import type { ProcessDefinition } from '@/lib/process/types'
import { definitionOf } from '@/lib/programmes/definition-of'
import { programmeResource } from '@/lib/programmes/load-programme'
import { loadPhaseStates } from '@/lib/programmes/phase-state'
import { loadNeeded } from './load-needed'
import { loadNews } from './load-news'
import { loadProgress } from './load-progress'
import { ribbonPhases, standingDecision } from './ribbon-phases'

const overviewSelect = {
  id: true, municipalityId: true, name: true, motto: true, currentCycle: true, contentVersion: true, version: true,
  contactName: true, contactPhone: true, contactEmail: true, sourceNote: true, startsOn: true, horizonYears: true,
} as const

/** Sealed decisions of a programme that somebody may read, newest first. */
export async function loadSealed(db: Db, actor: Actor, definition: ProcessDefinition, programmeId: string) {
  const rows = await db.decision.findMany({
    where: { programmeId, sealedAt: { not: null }, AND: [readableDecisions(actor)] }, orderBy: { number: 'desc' }, select: summarySelect,
  })
  return rows.flatMap((row) => summaryOf(definition, row))
}

/** Where a programme stands, what is needed now, what was decided last and what is new since `since`. */
export const getOverview = defineQuery({
  permission: 'programme.read',
  input: z.object({ programmeId: z.uuid(), since: z.nullable(z.date()) }),
  run: async ({ actor, db, authorise, now }, { programmeId, since }) => {
    const programme = await db.programme.findUnique({ where: { id: programmeId }, select: overviewSelect })
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const { currentCycle: cycle } = programme
    const definition = definitionOf(programme)
    const states = await loadPhaseStates(db, programmeId)
    const { progress, carried } = await loadProgress(db, { programmeId, definition, states, cycle })
    const decisions = await loadSealed(db, actor, definition, programmeId)
    const holding = decisions.filter(({ correctedBy }) => correctedBy === null)
    const standing = definition.phases.flatMap(({ code }) => standingDecision(decisions, code, cycle) ?? [])
    const active = progress.phases.filter(({ phase }) => phaseStatus(states, phase.code, cycle) === 'active')
    const withRemarks = allows('discussion.read', actor, resource)
    return ok({
      programme,
      sentence: programmeSentence(definition, states, cycle),
      phases: ribbonPhases({ programmeId, states, progress, carried, decisions }),
      needed: await loadNeeded(db, { programme, definition, active, states, latest: holding.find(closesPhase), standing, now, actor }),
      decisions: holding.slice(0, 3),
      news: await loadNews(db, { programmeId, definition, userId: actor.userId, since, atTable: withRemarks }),
      people: await db.membership.count({ where: { programmeId, user: { active: true } } }),
      partners: await db.organisation.count({ where: { programmeId, active: true } }),
      mayEdit: allows('programme.edit', actor, resource),
      now,
    })
  },
})
