import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { keyOf } from './destined-money'
import { organisationPurpose } from './labels'
import { loadBook } from './load-book'
import { purposeChoices } from './purpose-choices'
import { financeSchema } from './schema'

/** What everything costs, per purpose, and what a cost can be for. */
export const listCosts = defineQuery({
  permission: 'finance.read',
  input: financeSchema,
  run: async ({ actor, db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const { costs, names, goals, interventions } = await loadBook(db, programmeId)
    const order = ['o', ...goals.map(({ id }) => `g:${id}`), ...interventions.map(({ id }) => `i:${id}`)]
    const keys = [...new Set(costs.map(keyOf))].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    return ok({
      programme: { id: programme.id, name: programme.name }, mayEdit: allows('finance.manage', actor, resource),
      purposes: keys.map((key) => ({
        key, kind: key.startsWith('g:') ? 'goal' as const : key === 'o' ? 'organisation' as const : 'intervention' as const,
        name: key === 'o' ? organisationPurpose : (names.get(key.slice(2)) ?? ''),
        lines: costs.filter((cost) => keyOf(cost) === key).map(({ id, label, year, amountCents, version }) => ({ id, label, year, amountCents, version })),
      })),
      choices: await purposeChoices(db, programme),
    })
  },
})
export type CostList = Extract<Awaited<ReturnType<typeof listCosts>>, { ok: true }>['value']
