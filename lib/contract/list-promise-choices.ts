import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allSections } from '@/lib/process/lookup'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'

/** What the bureau can choose from when it records a promise. */
export const listPromiseChoices = defineQuery({
  permission: 'promise.edit',
  input: programmeIdSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const organisations = await db.organisation.findMany({
      where: { programmeId, active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true },
    })
    const contract = await db.contractVersion.findFirst({
      where: { programmeId, closedAt: null, signatories: { none: { signedOn: { not: null } } } },
      select: { id: true, number: true, kindName: true },
    })
    return ok({
      programme: { id: programme.id, name: programme.name }, organisations, contract,
      sections: allSections(definitionOf(programme)).map(({ section: { id, title } }) => ({ id, title })),
    })
  },
})
export type PromiseChoices = Extract<Awaited<ReturnType<typeof listPromiseChoices>>, { ok: true }>['value']
