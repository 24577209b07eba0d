import 'server-only'
import { allows } from '@/lib/policy/permissions'
import { defineQuery } from '@/lib/policy/define'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { nextStep, phaseStatus, type NextStep } from '@/lib/process/phases'
import type { DecisionOutcome } from '@/lib/process/types'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import { loadPhaseStates } from '@/lib/programmes/phase-state'
import { voteTotals } from './decide'
import type { Dossier } from './dossier'
import { contentOf, loadDecision, type WholeDecision } from './load-decision'
import { loadReactions } from './load-reactions'
import { decisionSchema } from './schema'
import { wordingOf } from './wording'

/** The conditions, with who sees to one now when that is not whom it named, and whether the person who looks may say that it is met. */
async function conditionsOf(db: Db, { conditions }: WholeDecision, mayMeet: (ownerUserId: string | null) => boolean) {
  const users = await db.user.findMany({
    where: { id: { in: conditions.flatMap(({ ownerUserId }) => ownerUserId ?? []) } }, select: { id: true, name: true },
  })
  return conditions.map(({ id, version, text, owner, ownerUserId, dueOn, metAt, metNote }) => {
    const now = users.find((user) => user.id === ownerUserId)?.name ?? owner
    return { id, version, text, owner, dueOn, metAt, metNote, mayMeet: mayMeet(ownerUserId), keeper: now === owner ? null : now }
  })
}

function sealOf({ number, sealedAt, sealedByName, hash, outcome, decidedOn, dossier }: WholeDecision) {
  if (number === null || sealedAt === null || hash === null || outcome === null || decidedOn === null) return null
  // The database refuses every change of what we wrote there ourselves when it was sealed.
  return { number, sealedAt, sealedByName, hash, outcome, decidedOn, dossier: dossier as unknown as Dossier }
}

/** Who declared an interest of their own, and which. */
async function interestsOf(db: Db, decisionId: string) {
  const conflicts = await db.conflictOfInterest.findMany({
    where: { decisionId }, orderBy: { declaredAt: 'asc' }, select: { reason: true, seat: { select: { personName: true } } },
  })
  return conflicts.map(({ reason, seat }) => ({ name: seat.personName, reason }))
}

/** What is wise to do now; null once it was done, or when a later decision took its place. */
async function nextFor(db: Db, programme: LoadedProgramme, decision: WholeDecision, outcome: DecisionOutcome): Promise<NextStep | null> {
  const { programmeId, cycle, phase, number } = decision
  if (phase === null || cycle !== programme.currentCycle) return null
  const later = await db.decision.count({ where: { programmeId, cycle, phase, number: { gt: number ?? 0 } } })
  if (later > 0) return null
  const step = nextStep(definitionOf(programme), phase, outcome)
  const begun = step.suggestedPhase && phaseStatus(await loadPhaseStates(db, programmeId), step.suggestedPhase, cycle) !== 'not_started'
  return begun ? null : step
}

/** A sealed decision with the dossier as it was then; a draft is not found here. */
export const getDecision = defineQuery({
  permission: 'decision.read',
  input: decisionSchema,
  run: async ({ actor, db, authorise }, { programmeId, decisionId }) => {
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    const seal = decision && sealOf(decision)
    if (!seal) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    if (!decision.open && !allows('decision.read-closed', actor, resource)) return notFound()

    const { phase, outcomes } = wordingOf(definitionOf(programme), decision)
    const [correctedBy] = decision.corrections
    const drafts = await db.decision.count({
      where: {
        programmeId, sealedAt: null,
        ...(decision.phase === null ? { correctsId: decision.id } : { cycle: decision.cycle, phase: decision.phase }),
      },
    })
    return ok({
      programme: { id: programme.id, name: programme.name, currentCycle: programme.currentCycle },
      id: decision.id, cycle: decision.cycle, phase, ...seal,
      outcomeLabel: outcomes[seal.outcome].label,
      content: contentOf(decision), totals: voteTotals(decision.attendees), 
      conditions: await conditionsOf(db, decision, (ownerId) => !correctedBy && allows('condition.meet', actor, { ...resource, ownerId })),
      amountCents: decision.amountCents, open: decision.open, closedGround: decision.closedGround,
      votes: decision.votes.flatMap(({ voterName, vote, reason }) => (reason === '' ? [] : [{ voterName, vote, reason }])),
      interests: await interestsOf(db, decision.id), confirmations: decision.confirmations.map(({ role, byName, at }) => ({ role, byName, at })),
      reactions: allows('proposal.read', actor, resource) ? await loadReactions(db, decision.id) : [],
      corrects: decision.corrects && { id: decision.corrects.id, number: decision.corrects.number },
      correctedBy: correctedBy ?? null,
      next: await nextFor(db, programme, decision, seal.outcome),
      allowed: {
        correct: allows('decision.prepare', actor, resource) && !correctedBy && drafts === 0,
      },
    })
  },
})
