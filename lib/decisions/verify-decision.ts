import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { Dossier } from './dossier'
import { contentOf, loadDecision, type WholeDecision } from './load-decision'
import { decisionSchema } from './schema'
import { sealHash } from './seal'
import { tableRows } from './table-decision'

async function hashNow(db: Db, decision: WholeDecision): Promise<string | null> {
  const { id, municipalityId, programmeId, cycle, phase, number, correctsId, sealedAt, sealedById, sealedByName } = decision
  if (number === null || sealedAt === null || sealedById === null) return null
  const previous = await db.decision.findFirst({ where: { programmeId, number: number - 1 }, select: { hash: true } })
  return sealHash({
    municipalityId, programmeId, decisionId: id, cycle, phase, number, correctsId, sealedAt, sealedById, sealedByName,
    content: contentOf(decision), dossier: decision.dossier as unknown as Dossier, previousHash: previous?.hash ?? '',
  }, tableRows(decision))
}

/** The audit log is a second witness: whoever could forge a decision and its hash would have to forge that chain too. */
async function hashInLog(db: Db, decisionId: string): Promise<unknown> {
  const event = await db.auditEvent.findFirst({
    where: { objectType: 'decision', objectId: decisionId, type: 'decision.sealed' }, select: { after: true },
  })
  return (event?.after as { hash?: unknown } | null | undefined)?.hash
}

/** Does the seal still fit what it was put on? Computed anew from what stands in the database now. */
export const verifyDecision = defineQuery({
  permission: 'decision.read',
  input: decisionSchema,
  run: async ({ actor, db, authorise }, { programmeId, decisionId }) => {
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    if (!programme || !decision?.hash) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    if (!decision.open && !allows('decision.read-closed', actor, resource)) return notFound()
    const { hash } = decision
    return ok({ hash, intact: hash === (await hashNow(db, decision)) && hash === (await hashInLog(db, decisionId)) })
  },
})
