import { toDay } from '@/lib/decisions/content'
import { assembleDossier, type Dossier } from '@/lib/decisions/dossier'
import { currentDefinition } from '@/lib/process/definitions'
import type { AnswerFact } from '@/lib/process/facts'
import { phaseByCode } from '@/lib/process/lookup'
import { phaseProgress } from '@/lib/process/progress'
import type { RevisionRow } from './answer-rows'
import type { ActionRow, EvidenceRow } from './around-rows'
import type { Scene } from './scene'
import type { DecisionStory } from './types'

export type Recorded = { revisions: RevisionRow[]; evidence: EvidenceRow[]; actions: ActionRow[] }

/** The answers as they stood at a moment. */
function factsAt(revisions: RevisionRow[], moment: Date): AnswerFact[] {
  const standing = new Map<string, AnswerFact>()
  for (const { answerId, pointId, cycle, organisationId, at, by, state, judgement, explanation, reason } of revisions) {
    if (at > moment) continue
    standing.set(answerId, {
      pointId, cycle, organisationId, at, by: by.name, state: state ?? null, judgement, explanation, reason,
    })
  }
  return [...standing.values()]
}

const alphabet = <T>(text: (value: T) => string) => (a: T, b: T) => (text(a) < text(b) ? -1 : 1)

/** The dossier as the board had it then: what was said, shown and agreed to do at the moment of sealing. */
export function dossierThen(scene: Scene, decision: DecisionStory, recorded: Recorded, moment: Date): Dossier {
  const { cycle, phase } = decision
  const organisations = scene.story.organisations
    .filter(({ joined }) => !joined || scene.at(joined) <= moment)
    .toSorted(alphabet(({ name }) => name))
  const progress = phaseProgress(phaseByCode(currentDefinition, phase), factsAt(recorded.revisions, moment), {
    cycle, noGoConsidered: decision.outcome === 'no_go',
    organisationIds: organisations.filter(({ left }) => !left || scene.at(left) > moment).map(({ key }) => scene.organisation(key)),
  })
  return assembleDossier({
    programme: scene.story.name, contentVersion: currentDefinition.version, progress,
    organisationNames: new Map(organisations.map(({ key, name }) => [scene.organisation(key), name])),
    evidence: recorded.evidence
      .filter((piece) => piece.cycle === cycle && piece.addedAt <= moment)
      .map(({ id, pointId, title, url, file }) => ({ id, pointId, title, url, file })),
    actions: recorded.actions
      .filter((action) => action.cycle === cycle && action.createdAt <= moment && action.pointId !== null)
      .toSorted((a, b) => a.dueOn.getTime() - b.dueOn.getTime())
      .map(({ id, pointId, title, dueOn, doneAt, owner }) =>
        ({ id, pointId, title, owner: owner.name, dueOn: toDay(dueOn), done: doneAt !== null && doneAt <= moment })),
  })
}
