import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { findSectionById } from '@/lib/process/lookup'
import { sectionPath } from '@/lib/process/paths'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { isReplaced, loadPromise, promiseView } from './load-promises'
import { seesDrafts } from './readable'
import { promiseSchema } from './schema'

/** A promise with its whole history, and what this person may do with it. */
export const getPromise = defineQuery({
  permission: 'contract.read',
  input: promiseSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, promiseId }) => {
    const programme = await loadProgramme(db, programmeId)
    const promise = programme && (await loadPromise(db, programmeId, promiseId))
    if (!promise) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    if (promise.contract?.closedAt === null && !seesDrafts(actor, resource)) return notFound()
    const place = promise.sectionId === null ? undefined : findSectionById(definitionOf(programme), promise.sectionId)
    const mayEdit = allows('promise.edit', actor, resource)
    return ok({
      programme: { id: programme.id, name: programme.name }, today: formatIsoDay(now), promise: promiseView(promise),
      section: place ? { title: place.section.title, href: sectionPath(programmeId, place.phase, place.section) } : null,
      allowed: {
        edit: mayEdit && !promise.contract?.closedAt, withdraw: mayEdit && (promise.status !== 'lapsed' || !(await isReplaced(db, programmeId, promise.contract))), readTalks: allows('partner-talk.read', actor, resource),
        deliver: promise.status !== 'lapsed' && allows('promise.deliver', actor, { ...resource, organisationId: promise.organisationId }),
      },
    })
  },
})
export type PromisePage = Extract<Awaited<ReturnType<typeof getPromise>>, { ok: true }>['value']
