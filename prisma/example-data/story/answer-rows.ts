import { randomUUID } from 'node:crypto'
import { checklistEvents } from '@/lib/checklists/audit-types'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { currentDefinition } from '@/lib/process/definitions'
import { allPoints } from '@/lib/process/lookup'
import type { Person } from './ledger'
import { spread } from './moment'
import { asTold, type Said, type Told } from './said'
import type { Scene } from './scene'
import type { AnswerRound } from './types'

type AnswerRow = Prisma.AnswerCreateManyInput & { id: string; answeredAt: Date }
export type RevisionRow = Prisma.AnswerRevisionCreateManyInput & { at: Date; by: Person; pointId: string; cycle: number; organisationId: string | null }
type AnswerRows = { answers: AnswerRow[]; revisions: RevisionRow[] }

const hourMs = 3_600_000
type Version = { said: Said; who: Person; at: Date }
type Place = { pointId: string; cycle: number; organisationId: string | null }

function record(scene: Scene, place: Place, versions: Version[], rows: AnswerRows): void {
  const last = versions.at(-1)
  if (!last) return
  const { municipalityId, programmeId, ledger } = scene
  const id = randomUUID()
  rows.answers.push({
    id, municipalityId, programmeId, ...place, ...last.said, answeredById: last.who.id, answeredAt: last.at, version: versions.length,
  })
  versions.forEach(({ said, who, at }, index) => {
    const version = index + 1
    const before = versions[index - 1]?.said
    rows.revisions.push({ municipalityId, answerId: id, version, ...said, byId: who.id, by: who, at, ...place })
    ledger.note(at, who, {
      type: place.organisationId === null ? checklistEvents.answerAgreed : checklistEvents.answerGiven,
      objectType: 'Answer', objectId: id, programmeId,
      ...(before ? { before: { state: before.state, judgement: before.judgement, version: index } } : {}),
      after: { ...place, state: said.state, judgement: said.judgement, version },
    })
  })
}

function recordPoint(scene: Scene, place: Omit<Place, 'organisationId'>, told: Told, when: Date, who: Person, rows: AnswerRows) {
  const partners = Object.entries(told.per ?? {})
  partners.forEach(([key, said], index) => {
    // Partners speak first; what is agreed comes after that, in the same conversation.
    const at = new Date(when.getTime() - (partners.length - index) * hourMs)
    record(scene, { ...place, organisationId: scene.organisation(key) }, [{ said, who: scene.spokesman(key) ?? who, at }], rows)
  })
  const { agreed, earlier = [] } = told
  if (!agreed) return
  const versions = [...earlier, agreed].map((said, index, all) =>
    ({ said, who, at: new Date(when.getTime() - (all.length - 1 - index) * 60 * hourMs) }))
  record(scene, { ...place, organisationId: null }, versions, rows)
}

/** The answers of one round with every version they had, points in the order of the handbook. */
export function answerRows(scene: Scene, round: AnswerRound): AnswerRows {
  const rows: AnswerRows = { answers: [], revisions: [] }
  const points = allPoints(currentDefinition).flatMap(({ point }) => {
    const told = round.answers[point.id]
    return told ? [{ pointId: point.id, told: asTold(told) }] : []
  })
  const moments = spread(scene.at(round.from), scene.at(round.to), points.length)
  points.forEach(({ pointId, told }, index) => {
    const when = moments[index] ?? scene.at(round.to)
    const who = scene.person(round.who[index % round.who.length] ?? '')
    recordPoint(scene, { pointId, cycle: round.cycle }, told, when, who, rows)
  })
  return rows
}
