import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { programmeResource } from '@/lib/programmes/load-programme'
import { formChoices } from './form-choices'
import { loadPartners, loadTables } from './load-alliance'
import { loadBody } from './load-body'
import { bodyPageSchema } from './schema'

/** One table with everybody who ever sat there, and for the bureau whom to choose from. */
export const getBody = defineQuery({
  permission: 'alliance.read',
  input: bodyPageSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, bodyId, day }) => {
    const body = await loadBody(db, programmeId, bodyId)
    if (!body) return notFound()
    const resource = programmeResource(body.programme)
    if (!authorise(resource)) return denied()
    const [table] = await loadTables(db, { programmeId, id: bodyId }, await loadPartners(db, programmeId))
    if (!table) return notFound()
    const mayEdit = allows('alliance.edit', actor, resource)
    const today = formatIsoDay(now)
    return ok({ table, today, day: day ?? today, mayEdit, choices: mayEdit ? await formChoices(db, programmeId) : null })
  },
})
