import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { denied, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { currentDefinition } from '@/lib/process/definitions'
import type { ProgrammeEvent } from './audit-types'
import { setPhaseStatus } from './phase-state'
import { programmeSnapshot } from './programme-snapshot'
import { createProgrammeSchema } from './schema'
import { freeSlug } from './slug'

async function slugFor(db: Db, name: string): Promise<string> {
  const programmes = await db.programme.findMany({ select: { slug: true } })
  return freeSlug(name, programmes.map((programme) => programme.slug))
}

/** Begins a programme for a neighbourhood; who begins it works in its bureau, and Oriënteren runs. */
export const createProgramme = defineUseCase({
  permission: 'programme.create',
  input: createProgrammeSchema,
  run: async ({ actor, db, authorise, audit, now }, { organisations, ...fields }) => {
    const { municipalityId, userId } = actor
    if (!authorise({ municipalityId })) return denied()
    const programme = await db.programme.create({
      data: { municipalityId, ...fields, slug: await slugFor(db, fields.name), contentVersion: currentDefinition.version },
    })
    const programmeId = programme.id
    await db.organisation.createMany({ data: organisations.map((name) => ({ municipalityId, programmeId, name })) })
    await db.membership.create({ data: { municipalityId, programmeId, userId, role: 'bureau' } })
    await setPhaseStatus(db, { programme, cycle: 1, phase: 'orientation', status: 'active', now })
    await audit({
      type: 'programme.created' satisfies ProgrammeEvent, objectType: 'programme', objectId: programmeId, programmeId,
      after: { ...programmeSnapshot(programme), slug: programme.slug, organisations },
    })
    return ok({ programmeId })
  },
})
