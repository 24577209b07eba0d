import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { loadProblemFields } from './load-stakeholders'
import { problemFieldsSeen } from './problem-fields-seen'
import { lockMap } from './stakeholder-name'
import { markProblemFieldsSchema } from './stakeholder-schema'

/** Says in which fields of life the problems of this neighbourhood are, so that a missing party shows. */
export const markProblemFields = defineUseCase({
  permission: 'stakeholder.edit',
  input: markProblemFieldsSchema,
  run: async ({ db, authorise, audit }, { programmeId, seen, fields }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    await lockMap(db, programmeId)
    const before = await loadProblemFields(db, programmeId)
    if (problemFieldsSeen(before) !== seen) return conflict({ fields: before.map(({ field }) => field) })
    const had = before.map(({ field }) => field)
    await db.problemField.deleteMany({ where: { programmeId, field: { notIn: fields } } })
    await db.problemField.createMany({
      data: fields.filter((field) => !had.includes(field)).map((field) => ({ municipalityId: programme.municipalityId, programmeId, field })),
    })
    await audit({
      type: 'problem-fields.marked' satisfies AllianceEvent, objectType: 'Programme', objectId: programmeId, programmeId,
      before: { fields: had }, after: { fields },
    })
    return ok({ fields })
  },
})
