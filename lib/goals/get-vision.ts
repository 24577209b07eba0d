import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadVisionByNumber, visionView } from './load-vision'
import { visionHash } from './vision-hash'
import { missingForEstablishing } from './vision-rules'
import { visionSchema } from './vision-schema'

/** A version of the vision, by default the one that holds now, and which others there are; drafts only for the team. */
export const getVision = defineQuery({
  permission: 'vision.read',
  input: visionSchema,
  run: async ({ actor, db, authorise }, { programmeId, number }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const mayReadDraft = allows('vision.read-draft', actor, resource)
    const versions = await db.visionVersion.findMany({
      where: { programmeId, ...(mayReadDraft ? {} : { closedAt: { not: null } }) }, orderBy: { number: 'desc' },
      select: { id: true, number: true, motto: true, establishedOn: true, closedAt: true },
    })
    const current = versions.find(({ closedAt }) => closedAt !== null)?.number ?? null
    const asked = number ?? current ?? versions[0]?.number
    if (number !== null && !versions.some((version) => version.number === number)) return notFound()
    const vision = asked === undefined ? null : await loadVisionByNumber(db, programmeId, asked)
    return ok({
      programme: { id: programme.id, name: programme.name }, versions, current,
      shown: vision && {
        ...visionView(vision), intact: vision.closedAt === null || vision.hash === visionHash(vision),
        missing: vision.closedAt === null ? missingForEstablishing(visionView(vision)) : [],
      },
      mayEdit: allows('vision.edit', actor, resource),
    })
  },
})
