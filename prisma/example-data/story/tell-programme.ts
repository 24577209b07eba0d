import { randomUUID } from 'node:crypto'
import type { StoredContent } from '@/lib/platform/files/store'
import { currentDefinition } from '@/lib/process/definitions'
import { programmeSnapshot } from '@/lib/programmes/programme-snapshot'
import { tellAlliance } from './alliance-rows'
import { answerRows } from './answer-rows'
import { actionRows, commentRows, evidenceRows, ownerRows } from './around-rows'
import { tellAgreements } from './contract-rows'
import { tellDecisions } from './decision-rows'
import type { Recorded } from './dossier-then'
import { tellFinance } from './finance-rows'
import { tellGoals } from './goal-rows'
import { handoverRows } from './handover-rows'
import { tellInterventions } from './intervention-rows'
import { tellFirstProgramme } from './recalibration-rows'
import { tellTheories } from './theory-rows'
import type { Ledger, Person } from './ledger'
import { tellMeetings } from './meeting-rows'
import { dayOf } from './moment'
import { phasesAt, tellPublication } from './publication-rows'
import { tellProposals } from './proposal-rows'
import type { Rows } from './rows'
import { finder, type Scene } from './scene'
import type { ProgrammeStory } from './types'
import { tellVisions } from './vision-rows'

type Grant = { who: string; role: 'bureau' | 'board' | 'partner' | 'reader'; organisation?: string }
type Town = {
  id: string; name: string; now: Date; people: ReadonlyMap<string, Person>; ledger: Ledger
  files: ReadonlyMap<string, StoredContent>
  rows: Rows
}

function sceneOf(town: Town, story: ProgrammeStory, grants: Grant[]): Scene {
  const organisations = new Map(story.organisations.map(({ key }) => [key, randomUUID() as string]))
  const goals = new Map(story.goals?.list.map(({ key }) => [key, randomUUID()]))
  const interventions = new Map(story.executions?.flatMap(({ list }) => list.map(({ key }) => [key, randomUUID()] as const)))
  const person = finder('person', town.people)
  return {
    municipalityId: town.id, programmeId: randomUUID(), story, person, ledger: town.ledger, rows: town.rows,
    organisation: finder('organisation', organisations),
    goal: finder('goal', goals), intervention: finder('intervention', interventions),
    spokesman: (key) => {
      const grant = grants.find(({ role, organisation }) => role === 'partner' && organisation === key)
      return grant && person(grant.who)
    },
    at: (moment) => moment(town.now),
  }
}

function tellFrame(town: Town, scene: Scene, grants: Grant[]): void {
  const { municipalityId, programmeId, story, ledger, rows } = scene
  const { name, slug, motto, areaCodes, inhabitants, dwellings, horizonYears, contactName, contactPhone, contactEmail, sourceNote } = story
  const begunAt = scene.at(story.begun.at)
  const programme = {
    id: programmeId, municipalityId, name, slug, motto, areaCodes, inhabitants, dwellings, horizonYears, contactName,
    contactPhone, contactEmail, sourceNote, startsOn: dayOf(scene.at(story.startsOn)), createdAt: begunAt,
    contentVersion: currentDefinition.version, currentCycle: Math.max(...story.phases.map(({ cycle }) => cycle)),
  }
  rows.programmes.push(programme)
  rows.organisations.push(...story.organisations.map(({ key, name: called, left }) =>
    ({ id: scene.organisation(key), municipalityId, programmeId, name: called, active: !left })))
  rows.memberships.push(...grants.map(({ who, role, organisation }) => ({
    municipalityId, programmeId, role, userId: scene.person(who).id,
    organisationId: organisation === undefined ? null : scene.organisation(organisation),
  })))
  rows.phases.push(...phasesAt(scene, town.now).map((phase) => ({ municipalityId, programmeId, ...phase })))
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

function tellContent(scene: Scene, files: Town['files']): Recorded {
  const { municipalityId, programmeId, story, rows } = scene
  const rounds = story.rounds.map((round) => answerRows(scene, round))
  const [evidence, actions] = [evidenceRows(scene, files), actionRows(scene)]
  const revisions = rounds.flatMap((round) => round.revisions)
  rows.answers.push(...rounds.flatMap((round) => round.answers))
  rows.revisions.push(...revisions.map(({ by: _, pointId: __, cycle: ___, organisationId: ____, ...revision }) => revision))
  rows.files.push(...evidence.flatMap(({ file, addedById, addedAt }) =>
    file ? [{ ...file, municipalityId, programmeId, uploadedById: addedById, uploadedAt: addedAt }] : []))
  rows.evidence.push(...evidence.map(({ file, ...row }) => ({ ...row, fileId: file?.id ?? null })))
  rows.actions.push(...actions.map(({ owner, ...row }) => ({ ...row, ownerId: owner.id })))
  rows.comments.push(...commentRows(scene))
  rows.sections.push(...ownerRows(scene))
  rows.visits.push(...(story.visits ?? []).map(({ who, seen, before }) => ({
    municipalityId, programmeId, userId: scene.person(who).id, seenAt: scene.at(seen), previousAt: before ? scene.at(before) : null,
  })))
  return { revisions, evidence, actions }
}

/** The seal that the next decision hangs on. */
function lastSeal({ decisions }: Rows, programmeId: string): { number: number; hash: string } {
  const sealed = decisions.flatMap(({ decision, seal }) => (decision.programmeId === programmeId && seal ? [seal] : []))
  const last = sealed.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0)).at(-1)
  return { number: last?.number ?? 0, hash: last?.hash ?? '' }
}

/** Tells a programme with its people, its whole history and its public page. */
export function tellProgramme(town: Town, story: ProgrammeStory, grants: Grant[]): void {
  const scene = sceneOf(town, story, grants)
  tellFrame(town, scene, grants)
  noteMoves(scene)
  tellAlliance(scene)
  tellVisions(scene)
  tellGoals(scene)
  tellFirstProgramme(scene)
  tellInterventions(scene)
  tellTheories(scene)
  tellFinance(scene)
  tellAgreements(scene)
  const decisions = tellDecisions(scene, tellContent(scene, town.files))
  town.rows.proposals.push(...tellProposals(scene, lastSeal(town.rows, scene.programmeId)))
  tellMeetings(scene)
  town.rows.handovers.push(...handoverRows(scene))
  tellPublication(scene, town.name, decisions)
}
