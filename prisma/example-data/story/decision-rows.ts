import { randomUUID } from 'node:crypto'
import type { DecisionEvent } from '@/lib/decisions/audit-types'
import { toDate, toDay, type DecisionContent } from '@/lib/decisions/content'
import { contentColumns } from '@/lib/decisions/save-content'
import { sealHash } from '@/lib/decisions/seal'
import { dossierThen, type Recorded } from './dossier-then'
import type { Person } from './ledger'
import { tableOf } from './proposal-table'
import type { Scene } from './scene'
import type { DecisionStory } from './types'

/** What later parts of the story need to know about a decision. */
export type WrittenDecision = { id: string; story: DecisionStory; content: DecisionContent; sealedAt: Date | null; number: number | null }

function contentOf(scene: Scene, story: DecisionStory): DecisionContent {
  const day = (moment: DecisionStory['decided']) => (moment ? toDay(scene.at(moment)) : null)
  return {
    outcome: story.outcome, advice: story.advice, motivation: story.motivation, decidedOn: day(story.decided),
    attendees: story.attendees.map(([name, onBehalfOf, vote]) => ({ name, onBehalfOf, vote })),
    conditions: (story.conditions ?? []).map(({ text, owner, due }) => ({ text, owner, dueOn: day(due) })),
    alternativeEfforts: story.alternative?.efforts ?? [], alternativeEffort: story.alternative?.text ?? '',
    pulseIndicators: story.alternative?.indicators ?? '', pulseOwner: story.alternative?.owner ?? '',
    reviewOn: day(story.review),
  }
}

/** Every decision gets its id and its number before anything is written, so that corrections can point back. */
function numbered(scene: Scene): WrittenDecision[] {
  let number = 0
  return (scene.story.decisions ?? []).map((story) => {
    if (story.sealed) number += 1
    return {
      id: randomUUID(), story, content: contentOf(scene, story),
      sealedAt: story.sealed ? scene.at(story.sealed.at) : null, number: story.sealed ? number : null,
    }
  })
}

const correctedBy = (all: WrittenDecision[], { story }: WrittenDecision) =>
  all.find(({ story: { key } }) => key === story.corrects) ?? null

function conditionRows(scene: Scene, { id: decisionId, content, story }: WrittenDecision, who: Person) {
  const { municipalityId, programmeId, ledger } = scene
  return content.conditions.map(({ text, owner, dueOn }, position) => {
    const { met, account, note: metNote = '' } = story.conditions?.[position] ?? {}
    const id = randomUUID()
    const metAt = met ? scene.at(met) : null
    if (metAt)
      ledger.note(metAt, who, {
        type: 'condition.met' satisfies DecisionEvent, objectType: 'condition', objectId: id, programmeId,
        before: { met: false, note: '' }, after: { met: true, note: metNote },
      })
    const due = dueOn === null ? null : toDate(dueOn)
    const ownerUserId = account ? scene.person(account).id : null
    return { id, municipalityId, decisionId, position, text, owner, ownerUserId, dueOn: due, metAt, metNote, version: metAt ? 2 : 1 }
  })
}

function decisionRow(scene: Scene, decision: WrittenDecision, all: WrittenDecision[]) {
  const { municipalityId, programmeId, ledger } = scene
  const { id, content, story } = decision
  const { cycle, phase } = story
  const corrected = correctedBy(all, decision)
  const [createdAt, submittedAt] = [scene.at(story.prepared), story.submitted ? scene.at(story.submitted) : null]
  const [who, event] = [scene.person(story.who), { objectType: 'decision', objectId: id, programmeId }]
  ledger.note(createdAt, who, corrected
    ? { ...event, type: 'decision.correction-begun', after: { corrects: corrected.number, correctsId: corrected.id } }
    : { ...event, type: 'decision.begun', after: { phase, cycle } })
  if (submittedAt)
    ledger.note(submittedAt, who, { ...event, type: 'decision.submitted', after: { submittedAt: submittedAt.toISOString() } })
  return {
    id, municipalityId, programmeId, cycle, phase, bodyId: story.table ? tableOf(scene, story.table).body : null,
    correctsId: corrected?.id ?? null, createdAt, submittedAt, ...contentColumns(content),
  }
}

type Sealing = { sealedAt: Date; number: number; previousHash: string }

function sealOf(scene: Scene, decision: WrittenDecision, all: WrittenDecision[], recorded: Recorded, sealing: Sealing) {
  const { municipalityId, programmeId, ledger } = scene
  const { id, story, content } = decision
  const { cycle, phase, outcome } = story
  const { sealedAt, number, previousHash } = sealing
  const corrected = correctedBy(all, decision)
  const who = scene.person(story.sealed?.who ?? story.who)
  const dossier = dossierThen(scene, story, recorded, sealedAt)
  const sealed = { number, sealedAt, sealedById: who.id, sealedByName: who.name }
  const hash = sealHash({
    ...sealed, municipalityId, programmeId, decisionId: id, cycle, phase, correctsId: corrected?.id ?? null, content, dossier, previousHash,
  })
  const before = corrected ? 'closed' : 'active'
  ledger.note(sealedAt, who, {
    type: 'decision.sealed' satisfies DecisionEvent, objectType: 'decision', objectId: id, programmeId,
    after: {
      number, outcome, phase, cycle, hash, corrects: corrected?.number ?? null,
      phaseStatus: { before, after: outcome === 'not_yet' ? before : 'closed' },
    },
  })
  return { ...sealed, hash, dossier }
}

/** Plans the decisions one after the other, as each seal hangs on the one before. */
export function tellDecisions(scene: Scene, recorded: Recorded): WrittenDecision[] {
  const { municipalityId, rows } = scene
  const all = numbered(scene)
  let previousHash = ''
  for (const decision of all) {
    const { id: decisionId, content, sealedAt, number } = decision
    const seal = sealedAt !== null && number !== null
      ? sealOf(scene, decision, all, recorded, { sealedAt, number, previousHash })
      : null
    previousHash = seal?.hash ?? previousHash
    rows.decisions.push({
      decision: decisionRow(scene, decision, all), seal,
      attendees: content.attendees.map((attendee, position) => ({ municipalityId, decisionId, position, ...attendee })),
      conditions: conditionRows(scene, decision, scene.person(decision.story.who)),
    })
  }
  return all
}
