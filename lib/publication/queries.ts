import 'server-only'
import * as z from 'zod/mini'
import { defineQuery } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { loadPublicText, loadSnapshot, loadTellableContract, loadTellableDecisions } from './load-snapshot'

const input = z.object({ programmeId: z.uuid() })

/** Everything the bureau needs to write, look at, publish and withdraw the public page. */
export const getPublicPage = defineQuery({
  permission: 'publication.edit',
  input,
  run: async ({ db, authorise, now }, { programmeId }) => {
    const programme = await db.programme.findUnique({
      where: { id: programmeId }, include: { municipality: { select: { slug: true } } },
    })
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const text = await loadPublicText(db, programmeId)
    const decisions = await loadTellableDecisions(db, programmeId)
    const latest = await db.publication.findFirst({
      where: { programmeId }, orderBy: { number: 'desc' },
      select: { id: true, number: true, publishedAt: true, withdrawnAt: true, version: true, publishedBy: { select: { name: true } } },
    })
    return ok({
      programme: { id: programmeId, name: programme.name, contentVersion: programme.contentVersion },
      address: `/wijk/${programme.municipality.slug}/${programme.slug}`,
      text, decisions, contract: await loadTellableContract(db, programmeId), latest, snapshot: await loadSnapshot(db, programmeId, now),
    })
  },
})
export type PublicPageView = Extract<Awaited<ReturnType<typeof getPublicPage>>, { ok: true }>['value']
