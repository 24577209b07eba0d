import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import type { Db } from '@/lib/platform/db/client'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadPublicText, loadTellableDecisions } from './load-snapshot'
import { publicPageSchema, type PublicPageInput } from './schema'

type Row = Omit<PublicPageInput, 'programmeId' | 'version' | 'decisions'>

async function saveText(db: Db, where: { municipalityId: string; programmeId: string; version: number }, data: Row) {
  const { municipalityId, programmeId, version } = where
  if (version === 0) {
    // A second first save hits the unique key and is told as a conflict.
    return (await db.publicPage.create({ data: { ...data, municipalityId, programmeId } })).id
  }
  const { count } = await db.publicPage.updateMany({ where: { programmeId, version }, data: { ...data, version: { increment: 1 } } })
  return count === 0 ? null : (await db.publicPage.findFirstOrThrow({ where: { programmeId } })).id
}

async function saveDecisionWords(db: Db, municipalityId: string, publicPageId: string, decisions: PublicPageInput['decisions']) {
  await db.publicDecision.deleteMany({ where: { publicPageId } })
  const told = decisions.filter(({ text }) => text !== '')
  if (told.length > 0) await db.publicDecision.createMany({ data: told.map((decision) => ({ ...decision, municipalityId, publicPageId })) })
}

/** Saves what the bureau is writing for residents. Residents see nothing of it before it is published. */
export const savePublicPage = defineUseCase({
  permission: 'publication.edit',
  input: publicPageSchema,
  run: async ({ db, authorise, audit }, { programmeId, version, decisions, ...row }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const before = await loadPublicText(db, programmeId)
    const { municipalityId } = programme
    const next = row.next.filter(({ what }) => what !== '')
    const tellable = new Set((await loadTellableDecisions(db, programmeId)).map(({ id }) => id))
    if (decisions.some(({ decisionId, text }) => text !== '' && !tellable.has(decisionId))) {
      return broken('Een van de besluiten is intussen gecorrigeerd of hoort niet bij dit programma. Vernieuw de pagina.')
    }
    const pageId = version === 0 && before.version > 0 ? null : await saveText(db, { municipalityId, programmeId, version }, { ...row, next })
    if (!pageId) return conflict({ ...before, told: undefined })
    await saveDecisionWords(db, municipalityId, pageId, decisions)
    const { now, promised, joinIn } = row
    await audit({
      type: 'public-page.edited', objectType: 'publicPage', objectId: pageId, programmeId,
      before: { now: before.now, promised: before.promised, joinIn: before.joinIn }, after: { now, promised, joinIn },
    })
    return ok({ version: version + 1 })
  },
})
