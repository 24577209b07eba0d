import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadExecutionNow } from './load-execution'
import { snapshotHash, snapshotSchema } from './programme-snapshot'
import { oldProgrammeSchema } from './schema'

/** An execution programme of an earlier cycle as it was, and whether it still is: its hash is computed anew and held against the audit log. */
export const getOldProgramme = defineQuery({
  permission: 'intervention.read',
  input: oldProgrammeSchema,
  run: async ({ db, authorise }, { programmeId, cycle }) => {
    const programme = await loadProgramme(db, programmeId)
    const execution = programme && (await loadExecutionNow(db, programmeId, cycle))
    if (!programme || !execution?.closedAt || !execution.snapshot) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const snapshot = snapshotSchema.parse(execution.snapshot)
    const logged = await db.auditEvent.findFirst({ where: { type: 'execution.closed', objectId: execution.id }, select: { after: true } })
    const inLog = (logged?.after as { hash?: unknown } | null | undefined)?.hash
    const { hash, closedAt, municipalityId } = execution
    return ok({
      programme: { id: programme.id, name: programme.name }, snapshot, hash, closedAt,
      intact: hash === snapshotHash(snapshot, { municipalityId, programmeId }) && hash === inLog,
    })
  },
})
