import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import type { StoredContent } from '@/lib/platform/files/store'
import { currentDefinition } from '@/lib/process/definitions'
import { programmeSnapshot } from '@/lib/programmes/programme-snapshot'
import { addDecisions } from './add-decisions'
import { addPublication, phasesAt } from './add-publication'
import { answerRows } from './answer-rows'
import { actionRows, commentRows, evidenceRows, ownerRows } from './around-rows'
import type { Recorded } from './dossier-then'
import type { Ledger, Person } from './ledger'
import { dayOf } from './moment'
import { finder, type Scene } from './scene'
import type { ProgrammeStory } from './types'

export type Grant = { who: string; role: 'bureau' | 'board' | 'partner' | 'reader'; organisation?: string }
type Town = {
  id: string; name: string; now: Date; people: ReadonlyMap<string, Person>; ledger: Ledger
  files: ReadonlyMap<string, StoredContent>
}

function sceneOf(town: Town, story: ProgrammeStory, grants: Grant[]): Scene {
  const organisations = new Map(story.organisations.map(({ key }) => [key, randomUUID() as string]))
  const person = finder('person', town.people)
  return {
    municipalityId: town.id, programmeId: randomUUID(), story, person, ledger: town.ledger,
    organisation: finder('organisation', organisations),
    spokesman: (key) => {
      const grant = grants.find(({ role, organisation }) => role === 'partner' && organisation === key)
      return grant && person(grant.who)
    },
    at: (moment) => moment(town.now),
  }
}

async function addFrame(db: Db, town: Town, scene: Scene, grants: Grant[]): Promise<void> {
  const { municipalityId, programmeId, story, ledger } = scene
  const { name, slug, motto, areaCodes, inhabitants, dwellings, horizonYears, contactName, contactPhone, contactEmail, sourceNote } = story
  const begunAt = scene.at(story.begun.at)
  const programme = await db.programme.create({
    data: {
      id: programmeId, municipalityId, name, slug, motto, areaCodes, inhabitants, dwellings, horizonYears, contactName,
      contactPhone, contactEmail, sourceNote, startsOn: dayOf(scene.at(story.startsOn)), createdAt: begunAt,
      contentVersion: currentDefinition.version, currentCycle: Math.max(...story.phases.map(({ cycle }) => cycle)),
    },
  })
  await db.organisation.createMany({
    data: story.organisations.map(({ key, name: called, left }) =>
      ({ id: scene.organisation(key), municipalityId, programmeId, name: called, active: !left })),
  })
  await db.membership.createMany({
    data: grants.map(({ who, role, organisation }) => ({
      municipalityId, programmeId, role, userId: scene.person(who).id,
      organisationId: organisation === undefined ? null : scene.organisation(organisation),
    })),
  })
  await db.phaseState.createMany({ data: phasesAt(scene, town.now).map((phase) => ({ municipalityId, programmeId, ...phase })) })
  ledger.note(begunAt, scene.person(story.begun.who), {
    type: 'programme.created', objectType: 'programme', objectId: programmeId, programmeId,
    after: { ...programmeSnapshot(programme), slug, organisations: story.organisations.map((organisation) => organisation.name) },
  })
}

/** The moves between phases and cycles, and the partners that came and went, for the memory of the municipality. */
function noteMoves(scene: Scene): void {
  const { programmeId, story, ledger } = scene
  const who = scene.person(story.begun.who)
  const seen = new Set([1])
  for (const told of story.phases) {
    const { cycle, phase } = told
    if ('undated' in told || (cycle === 1 && phase === 'orientation')) continue
    const isNew = !seen.has(cycle)
    seen.add(cycle)
    ledger.note(scene.at(told.started), who, isNew
      ? { type: 'cycle.started', objectType: 'programme', objectId: programmeId, programmeId, before: { cycle: cycle - 1 }, after: { cycle } }
      : { type: 'phase.started', objectType: 'phase', objectId: `${cycle}:${phase}`, programmeId, before: { status: 'not_started' }, after: { cycle, phase, status: 'active' } })
  }
  for (const { key, name, joined, left } of story.organisations) {
    const event = { objectType: 'organisation', objectId: scene.organisation(key), programmeId }
    if (joined) ledger.note(scene.at(joined), who, { ...event, type: 'organisation.added', after: { name } })
    if (left) ledger.note(scene.at(left), who, { ...event, type: 'organisation.left', before: { active: true }, after: { active: false } })
  }
}

async function addContent(db: Db, scene: Scene, files: Town['files']): Promise<Recorded> {
  const { municipalityId, programmeId, story } = scene
  const rounds = story.rounds.map((round) => answerRows(scene, round))
  const [evidence, actions] = [evidenceRows(scene, files), actionRows(scene)]
  const revisions = rounds.flatMap((round) => round.revisions)
  await db.answer.createMany({ data: rounds.flatMap((round) => round.answers) })
  await db.answerRevision.createMany({
    data: revisions.map(({ by: _, pointId: __, cycle: ___, organisationId: ____, ...revision }) => revision),
  })
  await db.storedFile.createMany({
    data: evidence.flatMap(({ file, addedById, addedAt }) =>
      file ? [{ ...file, municipalityId, programmeId, uploadedById: addedById, uploadedAt: addedAt }] : []),
  })
  await db.evidence.createMany({ data: evidence.map(({ file, ...row }) => ({ ...row, fileId: file?.id ?? null })) })
  await db.actionItem.createMany({ data: actions.map(({ owner, ...row }) => ({ ...row, ownerId: owner.id })) })
  await db.comment.createMany({ data: commentRows(scene) })
  await db.sectionState.createMany({ data: ownerRows(scene) })
  await db.programmeVisit.createMany({
    data: (story.visits ?? []).map(({ who, seen, before }) => ({
      municipalityId, programmeId, userId: scene.person(who).id, seenAt: scene.at(seen), previousAt: before ? scene.at(before) : null,
    })),
  })
  return { revisions, evidence, actions }
}

/** Adds a programme with its people, its whole history and its public page. */
export async function addProgramme(db: Db, town: Town, story: ProgrammeStory, grants: Grant[]): Promise<void> {
  const scene = sceneOf(town, story, grants)
  await addFrame(db, town, scene, grants)
  noteMoves(scene)
  const recorded = await addContent(db, scene, town.files)
  await addPublication(db, scene, town.name, await addDecisions(db, scene, recorded))
}
