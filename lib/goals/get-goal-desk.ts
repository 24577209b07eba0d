import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { loadYears } from './load-years'

/** What the bureau can choose from while writing a goal: the ambitions, and who can own it. */
export const getGoalDesk = defineQuery({
  permission: 'goal.edit',
  input: programmeIdSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    return ok({
      programme: { id: programme.id, name: programme.name }, ...(await loadYears(db, programmeId)),
      ambitions: await db.goal.findMany({
        where: { programmeId, parentId: null, retiredOn: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, title: true },
      }),
      organisations: await db.organisation.findMany({ where: { programmeId }, orderBy: [{ active: 'desc' }, { name: 'asc' }], select: { id: true, name: true, active: true } }),
    })
  },
})
