import { randomUUID } from 'node:crypto'
import { alliancePath, bodyPath } from '@/lib/alliance/paths'
import type { HandoverEvent } from '@/lib/handover/audit-types'
import type { Sheet, SheetLine } from '@/lib/handover/sheet'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { currentDefinition } from '@/lib/process/definitions'
import { findSectionById } from '@/lib/process/lookup'
import { programmePath, sectionPath } from '@/lib/process/paths'
import type { HandoverStory, ToldLine } from './handover-types'
import { dayOf } from './moment'
import { tableOf } from './proposal-table'
import type { Scene } from './scene'

function hrefOf(scene: Scene, { at }: ToldLine): string | null {
  if (at === undefined) return null
  if ('table' in at) return bodyPath(scene.programmeId, tableOf(scene, at.table).body)
  if ('section' in at) {
    const place = findSectionById(currentDefinition, at.section)
    if (!place) throw new Error(`example data: no section ${at.section}`)
    return sectionPath(scene.programmeId, place.phase, place.section)
  }
  return at.page === 'alliance' ? alliancePath(scene.programmeId) : programmePath(scene.programmeId)
}

const lines = (scene: Scene, told: readonly ToldLine[] = []): SheetLine[] =>
  told.map((one) => ({ words: one.words, detail: one.detail ?? '', href: hrefOf(scene, one) }))

function sheetOf(scene: Scene, story: HandoverStory): Sheet {
  const { from, to, moved, stayed, agreements, promises, contacts } = story
  return {
    from: scene.person(from).name, to: scene.person(to).name,
    moved: moved.map((one) => ({ kind: one.kind, words: one.words, detail: one.detail ?? '', href: hrefOf(scene, one) })),
    stayed: lines(scene, stayed), votes: [], agreements: lines(scene, agreements), promises: lines(scene, promises), decisions: [], conditions: [],
    contacts: lines(scene, contacts),
  }
}

/** Who handed work over to whom, with the sheet as it was told on that day. */
export function handoverRows(scene: Scene): Prisma.HandoverCreateManyInput[] {
  const { municipalityId, programmeId, person, at, ledger } = scene
  return (scene.story.handovers ?? []).map((story) => {
    const [id, from, to, by, recordedAt] = [randomUUID(), person(story.from), person(story.to), person(story.who), at(story.recorded)]
    const [sheet, handedOverOn] = [sheetOf(scene, story), dayOf(at(story.day))]
    ledger.note(recordedAt, by, {
      type: 'handover.recorded' satisfies HandoverEvent, objectType: 'Handover', objectId: id, programmeId,
      after: { fromUserId: from.id, toUserId: to.id, handedOverOn: handedOverOn.toISOString().slice(0, 10), moved: sheet.moved.map(({ words }) => words) },
    })
    return {
      id, municipalityId, programmeId, fromUserId: from.id, toUserId: to.id, handedOverOn, lessons: story.lessons, contacts: story.people,
      sheet, recordedById: by.id, recordedAt,
    }
  })
}
