import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { planImport } from './import-plan'
import { lockMap } from './stakeholder-name'
import { importSchema } from './stakeholder-schema'
import { stakeholderSnapshot } from './stakeholder-snapshot'

/** Writes a file that was looked at first: all of it or nothing, and nothing when the map changed since. */
export const importStakeholders = defineUseCase({
  permission: 'stakeholder.edit',
  input: importSchema,
  run: async ({ db, authorise, audit }, { programmeId, csv, seen }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    await lockMap(db, programmeId)
    const plan = await planImport(db, programmeId, csv)
    if ('problem' in plan) return broken(plan.problem, 'file')
    if (plan.errors.length > 0) return broken('In het bestand staan nog fouten. Er is niets overgenomen.', 'file')
    if (plan.seen !== seen) return conflict({})
    const { added, changed } = plan
    await db.stakeholder.createMany({
      data: added.map((party) => ({ ...party, municipalityId: programme.municipalityId, programmeId })),
    })
    for (const { id, before, after } of changed) {
      const { count } = await db.stakeholder.updateMany({
        where: { id, version: before.version }, data: { ...after, version: { increment: 1 } },
      })
      if (count === 0) return conflict({})
    }
    await audit({
      type: 'stakeholders.imported' satisfies AllianceEvent, objectType: 'Programme', objectId: programmeId, programmeId,
      before: { changed: changed.map(({ before }) => stakeholderSnapshot(before)) },
      after: { added: added.map(({ name }) => name), changed: changed.map(({ after }) => stakeholderSnapshot(after)) },
    })
    return ok({ added: added.length, changed: changed.length })
  },
})
