import { randomUUID } from 'node:crypto'
import { formatDate, formatIsoDay } from '@/lib/platform/format'
import { currentDefinition } from '@/lib/process/definitions'
import type { PhaseState } from '@/lib/process/phases'
import { composeSnapshot, type PublicSnapshot } from '@/lib/publication/snapshot'
import type { WrittenDecision } from './decision-rows'
import type { Scene } from './scene'
import type { PublicationStory } from './types'

/** How the phases stood at a moment. */
export function phasesAt(scene: Scene, moment: Date): (PhaseState & { startedAt: Date | null; closedAt: Date | null })[] {
  return scene.story.phases.map((told) => {
    const { cycle, phase } = told
    if ('undated' in told) return { cycle, phase, startedAt: null, closedAt: null, status: told.undated }
    const { started, closed } = told
    const startedAt = scene.at(started) <= moment ? scene.at(started) : null
    const closedAt = closed && scene.at(closed) <= moment ? scene.at(closed) : null
    return { cycle, phase, startedAt, closedAt, status: closedAt ? 'closed' : startedAt ? 'active' : 'not_started' }
  })
}

/** Decisions that stood at a moment: sealed by then and not corrected by then. */
const standing = (decisions: WrittenDecision[], moment: Date) => {
  const sealed = decisions.filter(({ sealedAt }) => sealedAt !== null && sealedAt <= moment)
  return sealed.filter(({ story: { key } }) => !sealed.some(({ story }) => story.corrects === key))
}

/** Where it goes and what is being done, as far as it has words for residents; undefined where nothing was told yet. */
function courseNow({ programmeId, rows }: Scene): PublicSnapshot['course'] {
  const own = <Row extends { programmeId: string }>(all: readonly Row[]) => all.filter((row) => row.programmeId === programmeId)
  const vision = own(rows.goals.visions.flatMap((planned) => (planned.closedAt ? [planned.vision] : []))).at(-1)?.residentText ?? ''
  const goals = own(rows.goals.goals).flatMap(({ title, publicText = '', retiredOn, parentId }) =>
    (publicText !== '' && !retiredOn ? [{ title, text: publicText, ambition: parentId === null }] : []))
  const names = new Map(rows.organisations.map(({ id, name }) => [id, name]))
  const work = own(rows.interventions.interventions).filter(({ open, status }) => open && (status === 'running' || status === 'planned'))
    .map(({ title, publicText = '', places, ownerId, status }) =>
      ({ title, text: publicText, places: Array.isArray(places) ? places : [], who: names.get(ownerId) ?? '', begun: status === 'running' }))
    .toSorted((a, b) => a.title.localeCompare(b.title))
  return vision === '' && goals.length + work.length === 0 ? undefined : { vision, goals, work }
}

/** What leads to what in the newest theory, as lib/publication/load-tellable-theory.ts tells it; undefined where residents do not read it. */
function theoryNow({ programmeId, rows, story }: Scene): PublicSnapshot['theory'] {
  const newest = rows.theories.theories.filter((theory) => theory.programmeId === programmeId).at(-1)
  if (!newest || !story.publicPage?.tellTheory) return undefined
  const elements = rows.theories.elements.filter(({ theoryId }) => theoryId === newest.id)
  const ids = new Map(elements.map(({ id }, index) => [id, `e${index + 1}`]))
  return {
    elements: elements.map(({ id, kind, title }) => ({ id: ids.get(id) ?? '', kind, title })),
    arrows: rows.theories.arrows.filter(({ theoryId }) => theoryId === newest.id).toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)).map(({ fromId, toId, confidence = null, evidence = '' }, index) =>
      ({ id: `p${index + 1}`, fromId: ids.get(fromId) ?? '', toId: ids.get(toId) ?? '', confidence, evidence: evidence !== '' })),
  }
}

/** `8 december 2026`, or only the month. */
function whenWords(day: Date, monthOnly: boolean): string {
  const words = formatDate(day)
  return monthOnly ? words.slice(words.indexOf(' ') + 1) : words
}

const written = (scene: Scene, { next, ...text }: PublicationStory['text']) =>
  ({ ...text, next: next.map(({ what, on, monthOnly = false }) => ({ what, when: whenWords(scene.at(on), monthOnly) })) })

/** The newest contract that everybody signed by then; told when it has words for residents, as the app does (handbook §5.3). */
function contractThen({ story, organisation, at, rows }: Scene, moment: Date): PublicSnapshot['contract'] {
  const names = new Map(rows.organisations.map(({ id, name }) => [id, name]))
  const signed = (story.agreements?.versions ?? []).flatMap(({ kindName, title, publicText, signatories }) => {
    const days = signatories.flatMap((signatory) => (signatory.signed ? [at(signatory.signed)] : [])).filter((day) => day <= moment)
    if (publicText === '' || days.length < signatories.length) return []
    const signedOn = formatIsoDay(new Date(Math.max(...days.map(Number))))
    return [{ kindName, title, signedOn, text: publicText, parties: [...new Set(signatories.map((signatory) => names.get(organisation(signatory.organisation)) ?? ''))] }]
  })
  return signed.at(-1)
}

function snapshotThen(scene: Scene, municipality: string, decisions: WrittenDecision[], { at, text }: PublicationStory, { course, theory }: Pick<PublicSnapshot, 'course' | 'theory'>): PublicSnapshot {
  const { story } = scene
  const moment = scene.at(at)
  const phases = phasesAt(scene, moment)
  const cycle = Math.max(...phases.filter(({ status }) => status !== 'not_started').map((state) => state.cycle))
  return composeSnapshot(currentDefinition, {
    municipality, phases: phases.filter((state) => state.cycle <= cycle), text: written(scene, text),
    programme: {
      name: story.name, motto: story.motto, startYear: scene.at(story.startsOn).getUTCFullYear(), horizonYears: story.horizonYears, cycle,
    },
    decisions: standing(decisions, moment).flatMap(({ story: { phase, outcome, decided, publicText = '' } }) =>
      outcome && decided ? [{ phase, title: '', outcome, decidedOn: scene.at(decided).toISOString().slice(0, 10), text: publicText }] : []),
    contract: contractThen(scene, moment), course, theory, updatedOn: moment.toISOString().slice(0, 10),
  })
}

/** The page for residents: the text as it is now, and what was published before. */
export function tellPublication(scene: Scene, municipality: string, decisions: WrittenDecision[]): void {
  const { municipalityId, programmeId, ledger, rows, story } = scene
  if (!story.publicPage) return
  const { text, publications } = story.publicPage
  const told = standing(decisions, scene.at((now) => now)).filter(({ story: { publicText } }) => publicText)
  const [pageId, course, theory] = [randomUUID(), courseNow(scene), theoryNow(scene)]
  rows.publicPages.push({ id: pageId, municipalityId, programmeId, ...written(scene, text), tellContract: story.agreements !== undefined, tellCourse: course !== undefined, tellTheory: theory !== undefined, version: publications.length })
  rows.publicDecisions.push(...told.map(({ id, story: { publicText = '' } }) =>
    ({ municipalityId, publicPageId: pageId, decisionId: id, text: publicText })))
  publications.forEach((publication, index) => {
    const [id, number, who, publishedAt] = [randomUUID(), index + 1, scene.person(publication.who), scene.at(publication.at)]
    const { now, promised, joinIn } = publication.text
    const before = new Date(publishedAt.getTime() - 25 * 60_000)
    ledger.note(before, who, {
      type: 'public-page.edited', objectType: 'publicPage', objectId: pageId, programmeId, after: { now, promised, joinIn },
    })
    ledger.note(publishedAt, who, {
      type: 'public-page.published', objectType: 'publication', objectId: id, programmeId, after: { number },
    })
    // What was told years ago is not known any more; only the last page tells the course and the theory.
    const snapshot = snapshotThen(scene, municipality, decisions, publication, number === publications.length ? { course, theory } : {})
    rows.publications.push({ id, municipalityId, programmeId, number, snapshot, publishedAt, publishedById: who.id })
  })
}
