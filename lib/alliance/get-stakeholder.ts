import 'server-only'
import * as z from 'zod/mini'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { programmeResource } from '@/lib/programmes/load-programme'
import { formChoices } from './form-choices'
import { loadStakeholder } from './load-stakeholders'

/** One party of the map, to change it. */
export const getStakeholder = defineQuery({
  permission: 'stakeholder.edit',
  input: z.object({ programmeId: z.uuid(), stakeholderId: z.uuid() }),
  run: async ({ actor, db, authorise, now }, { programmeId, stakeholderId }) => {
    const party = await loadStakeholder(db, programmeId, stakeholderId)
    if (!party) return notFound()
    const resource = programmeResource({ id: programmeId, municipalityId: party.municipalityId })
    if (!authorise(resource)) return denied()
    const { municipalityId: _, programmeId: __, removedAt: ___, ...fields } = party
    return ok({ party: fields, today: formatIsoDay(now), mayMakePartner: allows('programme.edit', actor, resource), choices: await formChoices(db, programmeId) })
  },
})
