import { randomUUID } from 'node:crypto'
import { checklistEvents } from '@/lib/checklists/audit-types'
import { toDay } from '@/lib/decisions/content'
import type { StoredContent } from '@/lib/platform/files/store'
import type { Person } from './ledger'
import { dayOf } from './moment'
import type { Scene } from './scene'

export type EvidenceRow = {
  id: string; municipalityId: string; programmeId: string; cycle: number; pointId: string; title: string
  url: string | null; file: StoredContent | null; addedById: string; addedAt: Date
}
export type ActionRow = {
  id: string; municipalityId: string; programmeId: string; cycle: number; pointId: string | null; title: string
  owner: Person; createdById: string; createdAt: Date; dueOn: Date; doneAt: Date | null; version: number
}

const byTime = (a: { addedAt: Date }, b: { addedAt: Date }) => a.addedAt.getTime() - b.addedAt.getTime()

/** Links and files under the answers. */
export function evidenceRows(scene: Scene, files: ReadonlyMap<string, StoredContent>): EvidenceRow[] {
  const { municipalityId, programmeId, ledger } = scene
  const rows = (scene.story.evidence ?? []).map((piece): EvidenceRow => {
    const { cycle, point, title, url = null } = piece
    const file = piece.file === undefined ? null : (files.get(piece.file) ?? null)
    if (url === null && file === null) throw new Error(`example data: evidence "${title}" has no link and no file`)
    const [who, addedAt, id] = [scene.person(piece.who), scene.at(piece.at), randomUUID()]
    const about = file ? { fileId: file.id, file: file.name, size: file.size, sha256: file.sha256 } : { url }
    ledger.note(addedAt, who, {
      type: checklistEvents.evidenceAdded, objectType: 'Evidence', objectId: id, programmeId,
      after: { pointId: point, cycle, title, ...about },
    })
    return { id, municipalityId, programmeId, cycle, pointId: point, title, url, file, addedById: who.id, addedAt }
  })
  return rows.toSorted(byTime)
}

/** What people promised to do, done or not. */
export function actionRows(scene: Scene): ActionRow[] {
  const { municipalityId, programmeId, ledger } = scene
  return (scene.story.actions ?? []).map((action) => {
    const { cycle, point: pointId, title } = action
    const [id, owner, by] = [randomUUID(), scene.person(action.who), scene.person(action.by)]
    const [createdAt, dueOn] = [scene.at(action.at), dayOf(scene.at(action.due))]
    const doneAt = action.done ? scene.at(action.done) : null
    const event = { objectType: 'ActionItem', objectId: id, programmeId }
    ledger.note(createdAt, by, {
      ...event, type: checklistEvents.actionAdded, after: { pointId, cycle, title, ownerId: owner.id, dueOn: toDay(dueOn) },
    })
    if (doneAt)
      ledger.note(doneAt, owner, { ...event, type: checklistEvents.actionFinished, before: { done: false }, after: { done: true } })
    return {
      id, municipalityId, programmeId, cycle, pointId, title, owner, createdById: by.id, createdAt, dueOn, doneAt,
      version: doneAt ? 2 : 1,
    }
  })
}

/** The discussion at the points. */
export function commentRows(scene: Scene) {
  const { municipalityId, programmeId, ledger } = scene
  return (scene.story.comments ?? []).map(({ cycle, point: pointId, who, at, text }) => {
    const [id, author, moment] = [randomUUID(), scene.person(who), scene.at(at)]
    ledger.note(moment, author, {
      type: checklistEvents.commentAdded, objectType: 'Comment', objectId: id, programmeId, after: { pointId, cycle },
    })
    return { id, municipalityId, programmeId, cycle, pointId, text, authorId: author.id, at: moment }
  })
}

/** Who looks after which section. */
export function ownerRows(scene: Scene) {
  const { municipalityId, programmeId, ledger, story } = scene
  return (story.owners ?? []).map(({ cycle, section: sectionId, who, at }) => {
    const owner = scene.person(who)
    ledger.note(scene.at(at), scene.person(story.begun.who), {
      type: checklistEvents.sectionAssigned, objectType: 'SectionState', objectId: sectionId, programmeId,
      before: { ownerId: null }, after: { sectionId, cycle, ownerId: owner.id },
    })
    return { municipalityId, programmeId, cycle, sectionId, ownerId: owner.id }
  })
}
