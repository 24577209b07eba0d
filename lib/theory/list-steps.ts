import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { findTheory } from './load-theory'
import { stepsSchema } from './schema'

const perPage = 50

/** Who did what in the picture, newest first. */
export const listSteps = defineQuery({
  permission: 'theory.read',
  input: stepsSchema,
  run: async ({ db, authorise }, { programmeId, theoryId, page }) => {
    const theory = await findTheory(db, programmeId, theoryId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const count = await db.theoryChange.count({ where: { theoryId } })
    const changes = await db.theoryChange.findMany({
      where: { theoryId }, orderBy: { revision: 'desc' }, skip: (page - 1) * perPage, take: perPage,
      select: { id: true, words: true, at: true, undoneAt: true, by: { select: { name: true } } },
    })
    return ok({
      page, pages: Math.max(1, Math.ceil(count / perPage)), cycle: theory.cycle,
      steps: changes.map(({ id, words, at, undoneAt, by }) => ({ id, words, at, undoneAt, by: by.name })),
    })
  },
})
