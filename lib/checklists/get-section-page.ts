import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { findSection, neighbours, type LocatedSection } from '@/lib/process/lookup'
import { carriedOver } from '@/lib/process/phases'
import { sectionProgress } from '@/lib/process/progress'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import { loadPhaseStates } from '@/lib/programmes/phase-state'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadAskedOrganisations, waitedFor } from './asked-organisations'
import { closedBecause } from './load-point'
import { noGoConsidered } from './no-go-considered'
import { peopleOf } from './people'
import { factsOf, pointView, type Assembly } from './point-view'
import { sectionPageSchema } from './schema'
import { loadSectionRows, namesIn } from './section-rows'
import type { SectionPageView } from './section-view'

function mayOf(actor: Actor, programme: LoadedProgramme): Assembly['may'] {
  const resource = programmeResource(programme)
  return (permission, about) => allows(permission, actor, { ...resource, ...about })
}

/** The answers of which cycle stand here: of a phase that a new cycle takes over, those of the earlier one. */
async function cycleOf(db: Db, programme: LoadedProgramme, place: LocatedSection) {
  const carried = carriedOver(await loadPhaseStates(db, programme.id), programme.currentCycle)[place.phase.code]
  return { cycle: carried ?? programme.currentCycle, closed: closedBecause(place, carried) }
}

async function assemble(db: Db, actor: Actor, programme: LoadedProgramme, place: LocatedSection, cycle: number, writable: boolean) {
  const may = mayOf(actor, programme)
  const discussion = may('discussion.read')
  const points = place.section.points.map((point) => point.id)
  const scope = { programmeId: programme.id, cycle, points, userId: actor.userId, sectionId: place.section.id, discussion }
  const rows = await loadSectionRows(db, scope)
  const names = await namesIn(db, rows)
  const organisations = await loadAskedOrganisations(db, programme.id, { phase: place.phase.code, cycle })
  return { rows, names, organisations, cycle, actor, writable, discussion, may } satisfies Assembly
}

async function viewOf(db: Db, actor: Actor, programme: LoadedProgramme, place: LocatedSection, now: Date): Promise<SectionPageView> {
  const { cycle, closed } = await cycleOf(db, programme, place)
  const writable = closed === null
  const assembly = await assemble(db, actor, programme, place, cycle, writable)
  const { may, rows, names, organisations } = assembly
  const facts = factsOf(assembly)
  const progress = sectionProgress(place.section, facts, {
    cycle,
    organisationIds: waitedFor(organisations, facts.filter((fact) => fact.cycle === cycle)),
    noGoConsidered: place.section.points.some((point) => point.onlyWhen) && (await noGoConsidered(db, programme.id, cycle)),
  })
  const allowed = {
    agree: writable && may('answer.agree'),
    draft: writable && may('draft.keep'),
    addEvidence: writable && may('evidence.add'),
    comment: writable && may('comment.add'),
    addAction: writable && may('action.add'),
    assign: writable && may('section.assign'),
    steer: may('phase.steer'),
  }
  const ownerId = rows.sectionState?.ownerId
  const { previous, next } = neighbours(definitionOf(programme), place.section.id)
  return {
    programme, phase: place.phase, section: place.section, previous, next, cycle, closed, userId: actor.userId, now, allowed,
    owner: ownerId ? { id: ownerId, name: names.get(ownerId) ?? 'Onbekend' } : null,
    ownerVersion: rows.sectionState?.version ?? 0,
    people: allowed.addAction || allowed.assign ? await peopleOf(db, programme.id) : [],
    progress,
    points: progress.points.map((point) => pointView(assembly, point)),
  }
}

/** A section of the process with everything that was said about its talking points. */
export const getSectionPage = defineQuery({
  permission: 'answer.read',
  input: sectionPageSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, phase, section }) => {
    const programme = await loadProgramme(db, programmeId)
    const place = programme && findSection(definitionOf(programme), section, phase)
    if (!programme || !place) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    return ok(await viewOf(db, actor, programme, place, now))
  },
})
