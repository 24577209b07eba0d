import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { ProgrammeEvent } from './audit-types'
import { programmeResource } from './load-programme'
import { programmeSnapshot } from './programme-snapshot'
import { editProgrammeSchema } from './schema'

/** Changes what a programme is called, covers and promises; its public address stays as it was. */
export const editProgramme = defineUseCase({
  permission: 'programme.edit',
  input: editProgrammeSchema,
  run: async ({ db, authorise, audit }, { programmeId, version, ...fields }) => {
    const programme = await db.programme.findUnique({ where: { id: programmeId } })
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const { count } = await db.programme.updateMany({
      where: { id: programmeId, version },
      data: { ...fields, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...programmeSnapshot(programme), version: programme.version })
    await audit({
      type: 'programme.edited' satisfies ProgrammeEvent, objectType: 'programme', objectId: programmeId, programmeId,
      before: programmeSnapshot(programme), after: programmeSnapshot(fields),
    })
    return ok({ programmeId })
  },
})
