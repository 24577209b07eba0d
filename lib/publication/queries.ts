import 'server-only'
import * as z from 'zod/mini'
import { defineQuery } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { fingerprintOf } from './fingerprint'
import { loadTellableCourse } from './load-tellable-course'
import { loadTellableTheory } from './load-tellable-theory'
import { loadPublicText, loadSnapshot, loadTellableContract, loadTellableDecisions } from './load-snapshot'
import type { PublicSnapshot } from './snapshot'

/** The last publication, with whether residents would still read the same; older pages lack a field that came later, and differ. */
const withoutSnapshot = <L extends { snapshot: unknown }>({ snapshot: published, ...latest }: L, fresh: PublicSnapshot) =>
  ({ ...latest, same: fingerprintOf(fresh) === fingerprintOf(published as PublicSnapshot) })

/** What residents can be told of the course, by title; null when nothing of it has words for them. */
const titlesOf = (course: Awaited<ReturnType<typeof loadTellableCourse>>) => course && {
  vision: course.vision.trim() !== '', goals: course.goals.map(({ title }) => title), work: course.work.map(({ title }) => title),
}

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
    const found = await db.publication.findFirst({
      where: { programmeId }, orderBy: { number: 'desc' },
      select: { id: true, number: true, publishedAt: true, withdrawnAt: true, version: true, snapshot: true, publishedBy: { select: { name: true } } },
    })
    const snapshot = await loadSnapshot(db, programmeId, now)
    return ok({
      programme: { id: programmeId, name: programme.name, contentVersion: programme.contentVersion },
      address: `/wijk/${programme.municipality.slug}/${programme.slug}`,
      text, decisions, contract: await loadTellableContract(db, programmeId), course: titlesOf(await loadTellableCourse(db, programmeId, programme.currentCycle)),
      mayTellTheory: (await loadTellableTheory(db, programmeId, programme.currentCycle)) !== null,
      snapshot, shown: fingerprintOf(snapshot),
      latest: found && withoutSnapshot(found, snapshot),
    })
  },
})
export type PublicPageView = Extract<Awaited<ReturnType<typeof getPublicPage>>, { ok: true }>['value']
