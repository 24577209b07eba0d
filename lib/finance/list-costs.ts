import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { Purpose } from './book-types'
import { keyOf } from './destined-money'
import { yearsToFill } from './first-year'
import { organisationPurpose } from './labels'
import { loadBook, type LoadedBook } from './load-book'
import { purposeChoices } from './purpose-choices'
import { financeSchema } from './schema'
import { sumOf } from './share'

function whatFor(cost: Purpose, names: LoadedBook['names']) {
  const kind = cost.goalId !== null ? 'goal' as const : cost.interventionId !== null ? 'intervention' as const : 'organisation' as const
  return { kind, name: names.get(cost.goalId ?? cost.interventionId ?? '') ?? organisationPurpose }
}

/** What everything costs, per year with the last first, and what a cost can be for. */
export const listCosts = defineQuery({
  permission: 'finance.read',
  input: financeSchema,
  run: async ({ actor, db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const thisYear = Number(formatIsoDay(now).slice(0, 4))
    const { costs, names, goals, interventions } = await loadBook(db, programmeId)
    const order = ['o', ...goals.map(({ id }) => `g:${id}`), ...interventions.map(({ id }) => `i:${id}`)]
    const place = (cost: Purpose) => order.indexOf(keyOf(cost))
    const years = [...new Set(costs.map(({ year }) => year))].toSorted((one, other) => other - one)
    return ok({
      programme: { id: programme.id, name: programme.name }, mayEdit: allows('finance.manage', actor, resource),
      years: years.map((year) => {
        const here = costs.filter((cost) => cost.year === year).toSorted((one, other) => place(one) - place(other))
        return {
          year, totalCents: sumOf(here, ({ amountCents }) => amountCents),
          lines: here.map(({ id, label, amountCents, version, ...purpose }) => ({ id, label, amountCents, version, ...whatFor(purpose, names) })),
        }
      }),
      openYear: years.includes(thisYear) ? thisYear : (years.findLast((year) => year > thisYear) ?? years[0]),
      choices: await purposeChoices(db, programme), firstYear: (await yearsToFill(db, programme, thisYear))[0] ?? String(thisYear),
    })
  },
})
export type CostList = Extract<Awaited<ReturnType<typeof listCosts>>, { ok: true }>['value']
