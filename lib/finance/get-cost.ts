import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { costSchema } from './cost-schema'
import { costSnapshot, loadCost } from './load-costs'
import { purposeChoices } from './purpose-choices'

/** One cost line, to change or take away. */
export const getCost = defineQuery({
  permission: 'finance.manage',
  input: costSchema,
  run: async ({ db, authorise }, { programmeId, costId }) => {
    const cost = await loadCost(db, programmeId, costId)
    if (!cost) return notFound()
    if (!authorise(programmeResource(cost.programme))) return denied()
    const [choices, typed] = [await purposeChoices(db, cost.programme), costSnapshot(cost)]
    // What it was for may be an intervention of an earlier cycle, or a goal that was retired.
    const kept = choices.some(({ value }) => value === typed.purpose) ? [] : [{ value: typed.purpose, label: 'Zoals het nu is' }]
    return ok({ programme: { id: cost.programme.id, name: cost.programme.name }, cost: { id: cost.id, version: cost.version, ...typed }, choices: [...kept, ...choices] })
  },
})
