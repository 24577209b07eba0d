import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { chanceView, loadChances } from './load-chances'

/** The chances, place by place. */
export const listChances = defineQuery({
  permission: 'goal.read',
  input: programmeIdSchema,
  run: async ({ actor, db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const chances = (await loadChances(db, programmeId)).map(chanceView)
    const places = [...new Set(chances.map(({ place }) => place))].toSorted((a, b) => a.localeCompare(b, 'nl'))
    return ok({
      programme: { id: programme.id, name: programme.name },
      places: places.map((place) => ({ place, chances: chances.filter((chance) => chance.place === place) })),
      count: chances.length, single: chances.filter(({ ambitions }) => ambitions <= 1).length, mayEdit: allows('goal.edit', actor, resource),
    })
  },
})
