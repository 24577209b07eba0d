import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { chanceDeskSchema } from './chance-schema'
import { chanceView, loadChance } from './load-chances'
import { loadGoals } from './load-goals'

/** What the bureau can choose from while writing a chance, and the chance itself when it is there already. */
export const getChanceDesk = defineQuery({
  permission: 'goal.edit',
  input: chanceDeskSchema,
  run: async ({ db, authorise }, { programmeId, chanceId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const chance = chanceId === null ? null : await loadChance(db, programmeId, chanceId)
    if (chanceId !== null && !chance) return notFound()
    const places = await db.chance.findMany({ where: { programmeId }, distinct: ['place'], orderBy: { place: 'asc' }, select: { place: true } })
    return ok({
      programme: { id: programme.id, name: programme.name }, chance: chance && chanceView(chance), places: places.map(({ place }) => place),
      goals: (await loadGoals(db, programmeId)).map(({ id, title, parentId }) => ({ id, title, ambition: parentId === null })),
      organisations: await db.organisation.findMany({ where: { programmeId }, orderBy: [{ active: 'desc' }, { name: 'asc' }], select: { id: true, name: true } }),
    })
  },
})
