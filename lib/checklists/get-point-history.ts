import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { findSection } from '@/lib/process/lookup'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { definitionOf } from '@/lib/programmes/definition-of'
import { pointHistorySchema } from './schema'

/** Every version of every answer to one talking point in one cycle, newest first, with its full text. */
export const getPointHistory = defineQuery({
  permission: 'answer.read',
  input: pointHistorySchema,
  run: async ({ db, authorise }, { programmeId, phase, section, pointId, cycle }) => {
    const programme = await loadProgramme(db, programmeId)
    const place = programme && findSection(definitionOf(programme), section, phase)
    const point = place?.section.points.find((candidate) => candidate.id === pointId)
    if (!programme || !place || !point) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const revisions = await db.answerRevision.findMany({
      where: { answer: { programmeId, pointId, cycle } },
      orderBy: { at: 'desc' },
      take: 500,
      include: {
        by: { select: { name: true } },
        answer: { select: { organisation: { select: { name: true } } } },
      },
    })
    return ok({
      programme, phase: place.phase, section: place.section, point, cycle,
      moments: revisions.map(({ id, version, state, judgement, explanation, reason, by, at, answer }) => ({
        id, version, state, judgement, explanation, reason, at, by: by.name, organisation: answer.organisation?.name ?? null,
      })),
    })
  },
})
