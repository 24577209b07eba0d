import { randomUUID } from 'node:crypto'
import { toDay, type DecisionContent } from '@/lib/decisions/content'
import { contentColumns, replaceRows } from '@/lib/decisions/save-content'
import { sealHash } from '@/lib/decisions/seal'
import type { Db } from '@/lib/platform/db/client'
import type { DecisionEvent } from '@/lib/decisions/audit-types'
import { dossierThen, type Recorded } from './dossier-then'
import type { Scene } from './scene'
import type { ConditionStory, DecisionStory } from './types'

/** What later parts of the story need to know about a decision. */
export type WrittenDecision = { id: string; story: DecisionStory; sealedAt: Date | null; number: number | null }
type Chain = { number: number; hash: string }

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

async function meetConditions(db: Db, scene: Scene, decisionId: string, conditions: ConditionStory[], who: string) {
  const rows = await db.decisionCondition.findMany({ where: { decisionId }, select: { id: true, position: true } })
  for (const { id, position } of rows) {
    const { met, note: metNote = '' } = conditions[position] ?? {}
    if (!met) continue
    const metAt = scene.at(met)
    await db.decisionCondition.update({ where: { id }, data: { metAt, metNote, version: 2 } })
    scene.ledger.note(metAt, scene.person(who), {
      type: 'condition.met' satisfies DecisionEvent, objectType: 'condition', objectId: id, programmeId: scene.programmeId,
      before: { met: false, note: '' }, after: { met: true, note: metNote },
    })
  }
}

async function begin(db: Db, scene: Scene, story: DecisionStory, correctsId: string | null) {
  const { municipalityId, programmeId, ledger } = scene
  const { cycle, phase } = story
  const content = contentOf(scene, story)
  const id = randomUUID()
  const createdAt = scene.at(story.prepared)
  const submittedAt = story.submitted ? scene.at(story.submitted) : null
  await db.decision.create({
    data: { id, municipalityId, programmeId, cycle, phase, correctsId, createdAt, submittedAt, ...contentColumns(content) },
  })
  await replaceRows(db, { id, municipalityId }, content)
  const event = { objectType: 'decision', objectId: id, programmeId }
  const type: DecisionEvent = correctsId ? 'decision.correction-begun' : 'decision.begun'
  ledger.note(createdAt, scene.person(story.who), { ...event, type, after: { phase, cycle, correctsId } })
  if (submittedAt)
    ledger.note(submittedAt, scene.person(story.who), {
      ...event, type: 'decision.submitted' satisfies DecisionEvent, after: { submittedAt: submittedAt.toISOString() },
    })
  return { id, content }
}

type Begun = { id: string; content: DecisionContent; correctsId: string | null; correctsNumber: number | null }

async function seal(db: Db, scene: Scene, story: DecisionStory, begun: Begun, recorded: Recorded, previous: Chain): Promise<Chain> {
  const { id, content, correctsId } = begun
  const { municipalityId, programmeId, ledger } = scene
  const { cycle, phase, outcome } = story
  const who = scene.person(story.sealed?.who ?? story.who)
  const sealedAt = scene.at(story.sealed?.at ?? story.prepared)
  const number = previous.number + 1
  const dossier = dossierThen(scene, story, recorded, sealedAt)
  const sealed = { number, sealedAt, sealedById: who.id, sealedByName: who.name }
  const hash = sealHash({
    ...sealed, municipalityId, programmeId, decisionId: id, cycle, phase, correctsId, content, dossier, previousHash: previous.hash,
  })
  await db.decision.update({ where: { id }, data: { ...sealed, hash, dossier, version: 2 } })
  const after = correctsId ? 'closed' : outcome === 'not_yet' ? 'active' : 'closed'
  ledger.note(sealedAt, who, {
    type: 'decision.sealed' satisfies DecisionEvent, objectType: 'decision', objectId: id, programmeId,
    after: {
      number, outcome, phase, cycle, hash, corrects: begun.correctsNumber,
      phaseStatus: { before: correctsId ? 'closed' : 'active', after },
    },
  })
  await meetConditions(db, scene, id, story.conditions ?? [], story.who)
  return { number, hash }
}

/** Writes the decisions one after the other, as each seal hangs on the one before. */
export async function addDecisions(db: Db, scene: Scene, recorded: Recorded): Promise<WrittenDecision[]> {
  const written: WrittenDecision[] = []
  let chain: Chain = { number: 0, hash: '' }
  for (const story of scene.story.decisions ?? []) {
    const corrected = written.find(({ story: { key } }) => key === story.corrects)
    const correctsId = corrected?.id ?? null
    const begun = { ...(await begin(db, scene, story, correctsId)), correctsId, correctsNumber: corrected?.number ?? null }
    if (story.sealed) chain = await seal(db, scene, story, begun, recorded, chain)
    const { sealed } = story
    written.push({ id: begun.id, story, sealedAt: sealed ? scene.at(sealed.at) : null, number: sealed ? chain.number : null })
  }
  return written
}
