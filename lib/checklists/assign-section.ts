import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { closedForWriting, loadSection } from './load-point'
import { worksInProgramme } from './people'
import { assignSectionSchema } from './schema'

/** Says who looks after a section in this cycle, or that nobody does. */
export const assignSection = defineUseCase({
  permission: 'section.assign',
  input: assignSectionSchema,
  run: async ({ actor, db, authorise, audit }, { programmeId, sectionId, cycle, ownerId, version }) => {
    const found = await loadSection(db, programmeId, sectionId)
    if (!found) return notFound()
    if (!authorise(programmeResource(found.programme))) return denied()
    const closed = await closedForWriting(db, found.programme, found.place, cycle)
    if (closed) return broken(closed)
    if (ownerId !== null && !(await worksInProgramme(db, programmeId, ownerId))) {
      return broken('Kies iemand die in dit programma werkt.', 'ownerId')
    }
    const where = { programmeId, cycle, sectionId }
    const before = await db.sectionState.findFirst({ where, select: { ownerId: true } })
    const { municipalityId } = actor
    const changed = version === 0
      ? await db.sectionState.createMany({ data: { ...where, municipalityId, ownerId }, skipDuplicates: true })
      : await db.sectionState.updateMany({ where: { ...where, version }, data: { ownerId, version: { increment: 1 } } })
    if (changed.count === 0) return conflict(before ?? undefined)
    await audit({
      type: checklistEvents.sectionAssigned, objectType: 'SectionState', objectId: sectionId, programmeId,
      before: { ownerId: before?.ownerId ?? null }, after: { sectionId, cycle, ownerId },
    })
    return ok(null)
  },
})
