import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadJudged, loadRecalibration } from './load-recalibration'
import { lookedBackCycle } from './looked-back-cycle'
import { asksVerdict } from './rules'
import { programmeSchema, questions } from './schema'

/** How far looking back is, for beside the phase and the decision that rest on it. */
export const getLookBack = defineQuery({
  permission: 'recalibration.read',
  input: programmeSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const cycle = await lookedBackCycle(db, programme)
    const recalibration = await loadRecalibration(db, programmeId, cycle)
    const asked = (await loadJudged(db, programmeId, cycle)).filter(({ status }) => asksVerdict(status))
    return ok({
      cycle, isEarlier: cycle < programme.currentCycle, closedAt: recalibration?.closedAt ?? null, begun: recalibration !== null,
      asked: asked.length, chosen: asked.filter(({ verdict }) => verdict !== null).length,
      answered: recalibration ? questions.filter((question) => recalibration[question] !== '').length : 0,
    })
  },
})
export type LookBack = Extract<Awaited<ReturnType<typeof getLookBack>>, { ok: true }>['value']
