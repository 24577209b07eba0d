import 'server-only'
import { sha256 } from '@/lib/platform/audit'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadExecutionNow } from './load-execution'
import { sealedText, snapshotSchema } from './programme-snapshot'
import { oldProgrammeSchema } from './schema'

/** An execution programme of an earlier cycle as it was, and whether it still is: its hash is computed anew and held against the audit log. */
export const getOldProgramme = defineQuery({
  permission: 'intervention.read',
  input: oldProgrammeSchema,
  run: async ({ db, authorise, now }, { programmeId, cycle }) => {
    const programme = await loadProgramme(db, programmeId)
    const execution = programme && (await loadExecutionNow(db, programmeId, cycle))
    if (!programme || !execution?.closedAt || !execution.snapshot) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const snapshot = snapshotSchema.parse(execution.snapshot)
    const logged = await db.auditEvent.findFirst({ where: { type: 'execution.closed', objectId: execution.id }, select: { after: true } })
    const inLog = (logged?.after as { hash?: unknown } | null | undefined)?.hash
    const { hash, closedAt, municipalityId } = execution
    const text = sealedText(snapshot, { municipalityId, programmeId })
    const computed = sha256(text)
    const theories = await db.theoryOfChange.findMany({ where: { programmeId }, select: { cycle: true } })
    return ok({
      programme: { id: programme.id, name: programme.name }, snapshot, text, theories: theories.map((theory) => theory.cycle),
      seal: { hash, closedAt, computed, logged: typeof inLog === 'string' ? inLog : null, checkedAt: now, intact: hash === computed && hash === inLog },
    })
  },
})
