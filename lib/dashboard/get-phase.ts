import 'server-only'
import * as z from 'zod/mini'
import { loadFacts } from '@/lib/checklists/load-facts'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { findPhase } from '@/lib/process/lookup'
import { nextOpenPoint } from '@/lib/process/next-open-point'
import { pointPath, sectionPath } from '@/lib/process/paths'
import { openBefore, phaseStatus, startNewCycle, type PhaseState } from '@/lib/process/phases'
import { phaseProgress, type PhaseProgress } from '@/lib/process/progress'
import { progressSentence } from '@/lib/process/sentences'
import type { DecisionOutcome, Phase } from '@/lib/process/types'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadPhaseStates } from '@/lib/programmes/phase-state'
import { loadSealed } from './get-overview'
import { loadProgress } from './load-progress'
import { standingDecision, stoppedBefore } from './ribbon-phases'

async function ownersOf(db: Db, programmeId: string, cycle: number) {
  const states = await db.sectionState.findMany({
    where: { programmeId, cycle, ownerId: { not: null } },
    select: { sectionId: true, owner: { select: { name: true } } },
  })
  return new Map(states.map(({ sectionId, owner }) => [sectionId, owner?.name ?? null]))
}

async function sectionsOf(db: Db, programmeId: string, { phase, sections, cycle }: PhaseProgress) {
  const owners = await ownersOf(db, programmeId, cycle)
  return sections.map(({ section, status, counts }) => ({
    id: section.id, title: section.title, purpose: section.purpose, status, counts,
    owner: owners.get(section.id) ?? null, href: sectionPath(programmeId, phase, section),
  }))
}

/** How far the conversation came in the cycle before; null when there was none. */
async function previousOf(db: Db, programmeId: string, phase: Phase, cycle: number) {
  if (cycle <= 1) return null
  const facts = await loadFacts(db, programmeId, cycle - 1)
  // Counting needs neither partners nor a no-go: only agreed answers count, and the no-go belongs to its own cycle.
  const { counts } = phaseProgress(phase, facts, { cycle: cycle - 1, organisationIds: [], noGoConsidered: false })
  return { cycle: cycle - 1, sentence: progressSentence(counts) }
}

/** Whether the next cycle may begin, or what is needed first; null on every other page than that of Herijken once it runs. */
function newCycleOf({ code }: Phase, states: readonly PhaseState[], cycle: number, decided: DecisionOutcome | null) {
  if (code !== 'recalibration' || phaseStatus(states, code, cycle) === 'not_started') return null
  const begun = startNewCycle(states, cycle, decided)
  return { waitsFor: !begun.ok && begun.error.kind === 'rule-broken' ? begun.error.message : null }
}

/** A phase of the running cycle: its question, its sections and how far they are, and what may be done with it. */
export const getPhase = defineQuery({
  permission: 'programme.read',
  input: z.object({ programmeId: z.uuid(), phaseSlug: z.string() }),
  run: async ({ actor, db, authorise }, { programmeId, phaseSlug }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const definition = definitionOf(programme)
    const phase = findPhase(definition, phaseSlug)
    if (!phase) return notFound()
    const { currentCycle: cycle } = programme
    const states = await loadPhaseStates(db, programmeId)
    const { progress, carried } = await loadProgress(db, { programmeId, definition, states, cycle })
    const own = progress.phases.find((entry) => entry.phase.code === phase.code)
    if (!own) return notFound()
    const decisions = await loadSealed(db, actor, definition, programmeId)
    // What stands from an earlier cycle is not gone on with, unless the phase is begun anew.
    const next = carried[phase.code] ? undefined : nextOpenPoint(definition, own)
    const decision = standingDecision(decisions, phase.code, own.cycle)
    const row = await db.phaseState.findFirst({ where: { programmeId, cycle, phase: phase.code } })
    return ok({
      programme, phase,
      status: phaseStatus(states, phase.code, cycle),
      startedAt: row?.startedAt ?? null,
      closedAt: row?.closedAt ?? null,
      // A phase without a row gets one with version 1 the moment somebody steers it.
      version: row?.version ?? 1,
      fromCycle: carried[phase.code] ?? null,
      counts: own.counts,
      sections: await sectionsOf(db, programmeId, own),
      next: next ? { question: next.point.question, href: pointPath(programmeId, next) } : null,
      notices: [...stoppedBefore(decisions, states, phase.code, cycle), ...openBefore(definition, states, progress, phase.code)],
      decision,
      newCycle: newCycleOf(phase, states, cycle, decision?.outcome ?? null),
      earlier: decisions.filter((decision) => decision.phase?.code === phase.code && decision.cycle < own.cycle && !decision.correctedBy),
      previous: carried[phase.code] ? null : await previousOf(db, programmeId, phase, cycle),
      maySteer: allows('phase.steer', actor, resource),
    })
  },
})
