import type { AnswerFact, FactState, Judgement, PointState } from '@/lib/process/facts'
import type { PointProgress } from '@/lib/process/point-progress'
import type { PhaseProgress, SectionProgress } from '@/lib/process/progress'
import type { AnsweredBy, PhaseCode, PhaseSlug, PointId } from '@/lib/process/types'
import type { Tally, VotingRule } from './tally'

/** An answer as people read it, with the name that was on it then. */
export type DossierAnswer = {
  readonly state: FactState
  readonly judgement: Judgement | null
  readonly explanation: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** What one organisation said for itself; null when it did not answer. */
export type DossierConsideration = {
  readonly organisation: string
  readonly inAlliance: boolean
  readonly answer: DossierAnswer | null
}

export type DossierEvidence = {
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly file: { readonly id: string; readonly name: string; readonly size: number; readonly sha256: string } | null
}

export type DossierPoint = {
  readonly id: PointId
  readonly question: string
  readonly answeredBy: AnsweredBy
  /** False for a question that is only asked with a no-go while none is considered. */
  readonly asked: boolean
  readonly state: PointState
  readonly agreed: DossierAnswer | null
  readonly considerations: readonly DossierConsideration[]
  readonly evidence: readonly DossierEvidence[]
}

export type DossierSection = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly points: readonly DossierPoint[]
}

export type DossierAction = {
  readonly id: string
  readonly pointId: string | null
  readonly title: string
  readonly owner: string
  readonly dueOn: string
  readonly done: boolean
}

/** Who could vote, by which rule, and what came of it. */
export type DossierTable = {
  readonly name: string
  readonly votingRule: VotingRule
  readonly quorumPercent: number
  readonly seats: readonly { readonly id: string; readonly name: string; readonly onBehalfOf: string }[]
  readonly tally: Tally
}

/** All that was on the table: plain data, readable without the programme it came from, and frozen with the decision. */
export type Dossier = {
  readonly version: 1
  /** The table that decided, with its rules and seats as they were; absent when the bureau noted who was there. */
  readonly table?: DossierTable
  /** What it costs, in euro cents as text; absent when it is not about money. */
  readonly amountCents?: string
  readonly programme: string
  /** Null for a decision that closes no phase. */
  readonly phase: { readonly code: PhaseCode; readonly slug: PhaseSlug; readonly title: string } | null
  readonly cycle: number
  readonly contentVersion: string
  readonly title: string
  readonly question: string
  readonly consider: readonly string[]
  readonly sections: readonly DossierSection[]
  readonly actions: readonly DossierAction[]
}

export type DossierSources = {
  readonly programme: string
  readonly contentVersion: string
  readonly progress: PhaseProgress
  readonly organisationNames: ReadonlyMap<string, string>
  readonly evidence: readonly (DossierEvidence & { readonly pointId: string })[]
  readonly actions: readonly DossierAction[]
}

const answer = (fact: AnswerFact | null): DossierAnswer | null =>
  fact?.state
    ? {
        state: fact.state, judgement: fact.judgement ?? null, explanation: fact.explanation ?? '',
        reason: fact.reason ?? '', by: fact.by, at: fact.at.toISOString(),
      }
    : null

function pointOf(progress: PointProgress, sources: DossierSources): DossierPoint {
  const { point } = progress
  return {
    id: point.id,
    question: point.question,
    answeredBy: point.answeredBy,
    asked: progress.applies,
    state: progress.state,
    agreed: answer(progress.agreed),
    considerations: progress.spread.map(({ organisationId, inAlliance, fact }) => ({
      organisation: sources.organisationNames.get(organisationId) ?? 'Onbekende organisatie',
      inAlliance,
      answer: answer(fact),
    })),
    evidence: sources.evidence
      .filter((piece) => piece.pointId === point.id)
      .map(({ id, title, url, file }) => ({ id, title, url, file })),
  }
}

const sectionOf = ({ section, points }: SectionProgress, sources: DossierSources): DossierSection => ({
  id: section.id,
  slug: section.slug,
  title: section.title,
  points: points.map((progress) => pointOf(progress, sources)),
})

/** The dossier of a decision that closes no phase: its proposal says it all. */
export const proposalDossier = (sources: Pick<DossierSources, 'programme' | 'contentVersion'> & { cycle: number; title: string }): Dossier => ({
  version: 1, ...sources, phase: null, question: sources.title, consider: [], sections: [], actions: [],
})

/** Puts together what the board decides on: every point of the phase, also those that were left open or skipped. */
export function assembleDossier(sources: DossierSources): Dossier {
  const { phase, cycle, sections } = sources.progress
  const pointIds = new Set(sections.flatMap((section) => section.points.map((progress) => progress.point.id as string)))
  return {
    version: 1,
    programme: sources.programme,
    phase: { code: phase.code, slug: phase.slug, title: phase.title },
    cycle,
    contentVersion: sources.contentVersion,
    title: phase.decision.title,
    question: phase.decision.question,
    consider: [...phase.decision.consider],
    sections: sections.map((section) => sectionOf(section, sources)),
    actions: sources.actions.filter(({ pointId }) => pointId !== null && pointIds.has(pointId)),
  }
}
