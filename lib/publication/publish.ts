import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { fingerprintOf } from './fingerprint'
import { loadPublicText, loadSnapshot } from './load-snapshot'
import { publishSchema } from './schema'
import { missingForPublishing } from './snapshot'

/** Freezes the public page as it stands and shows it to residents from now on. */
export const publish = defineUseCase({
  permission: 'publication.publish',
  input: publishSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, version, shown }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const text = await loadPublicText(db, programmeId)
    // Only what was looked at in the preview goes out.
    if (text.version !== version) return conflict()
    const missing = Object.entries(missingForPublishing(text))
    if (missing.length > 0) {
      const fieldErrors = Object.fromEntries(missing.map(([field, message]) => [field, [message]]))
      return { ok: false, error: { kind: 'invalid', fieldErrors, formErrors: [] } }
    }
    const snapshot = await loadSnapshot(db, programmeId, now)
    if (fingerprintOf(snapshot) !== shown) return conflict()
    const last = await db.publication.findFirst({ where: { programmeId }, orderBy: { number: 'desc' }, select: { number: true } })
    const number = (last?.number ?? 0) + 1
    const { id } = await db.publication.create({
      data: { municipalityId: programme.municipalityId, programmeId, number, snapshot, publishedAt: now, publishedById: actor.userId },
    })
    await audit({ type: 'public-page.published', objectType: 'publication', objectId: id, programmeId, after: { number } })
    return ok({ publicationId: id, number })
  },
})
