import * as z from 'zod/mini'
import { amount, hours, optionalDay, required, requiredAmount, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'
import { lifeFields } from '@/lib/process/life-fields'
import { fundingKinds } from './book-types'

const programmeId = z.uuid()
const sourceId = z.uuid()
const version = versionFrom(1)

/** A year that a programme of thirty years could look back or ahead to. */
export const aYear = z.pipe(
  z.string('Vul een jaartal in, zoals 2027.').check(z.trim(), z.regex(/^(199\d|20\d\d|21[0-4]\d)$/, 'Vul een jaartal in, zoals 2027.')),
  z.transform(Number),
)

const ticked = z._default(z.pipe(z.string(), z.transform((typed) => typed === 'on')), false)

export const tooEarly = 'De verantwoording ligt vóór de dag waarop het geld op moet zijn. Kijk beide datums na.'
export const sourceFields = {
  name: required(160, 'Geef de bron een naam, zoals Regio Deal of Wijkbudget wonen.'),
  kind: z.enum(fundingKinds, 'Kies wat voor geld het is.'),
  /** Empty: somebody outside the alliance pays. */
  organisationId: z._default(z.union([z.literal(''), z.uuid()]), ''),
  payer: text(160),
  field: z._default(z.union([z.literal(''), z.enum(lifeFields)]), ''),
  structural: ticked,
  conditions: text(3000),
  spendBy: optionalDay,
  reportBy: optionalDay,
}
const rightOrder = z.refine<{ spendBy: string | null; reportBy: string | null }>(
  ({ spendBy, reportBy }) => spendBy === null || reportBy === null || reportBy >= spendBy, { path: ['reportBy'], error: tooEarly })

export const addSourceSchema = z.object({ programmeId, ...sourceFields }).check(rightOrder)
export const editSourceSchema = z.object({ programmeId, sourceId, version, ...sourceFields }).check(rightOrder)
export type SourceFields = Omit<z.output<typeof addSourceSchema>, 'programmeId'>

export const sourceSchema = z.object({ programmeId, sourceId })
/** Without a day: it was not accounted for after all. */
export const saveReportSchema = z.object({ programmeId, sourceId, version, reportedOn: optionalDay, reportedBy: text(160) })
export const removeSourceSchema = z.object({ programmeId, sourceId, version })

export const yearFields = { year: aYear, applied: amount, committed: amount, received: amount, spent: amount, hours }
type TypedYear = { year: number; applied: bigint | null; committed: bigint | null; received: bigint | null }

/** What is wrong with the amounts of a year held against each other, and in which of them. */
export function yearProblem({ applied, committed, received }: Omit<TypedYear, 'year'>): { field: 'applied' | 'committed'; message: string } | undefined {
  if (committed !== null && received !== null && committed < received)
    return { field: 'committed', message: 'Er is meer ontvangen dan toegekend. Toegekend telt mee wat al is ontvangen.' }
  const further = committed ?? received
  if (applied !== null && further !== null && applied < further)
    return { field: 'applied', message: 'Er is meer toegekend dan aangevraagd. Aangevraagd telt mee wat al is toegekend.' }
  return undefined
}

type Amounts = Omit<z.output<z.ZodMiniObject<typeof yearFields>>, 'year'>
/** Whether anything was told of a year at all. */
export const saysSomething = ({ applied, committed, received, spent, hours: count }: Amounts) => [applied, committed, received, spent, count].some((told) => told !== null)

type Issues = { value: TypedYear[]; issues: unknown[] }
const soundYears = ({ value, issues }: Issues) => {
  for (const [index, row] of value.entries()) {
    const problem = yearProblem(row)
    if (problem) issues.push({ code: 'custom', message: problem.message, path: [index, problem.field], input: value })
    if (value.findIndex(({ year }) => year === row.year) < index) issues.push({ code: 'custom', message: `Het jaar ${row.year} staat er al.`, path: [index, 'year'], input: value })
  }
}

type Carried = { years: ({ year: number } & Amounts)[]; until: number | null }
/** The last year of which something was told; its amounts may go on in the years after it. */
export const lastTold = (years: Carried['years']) => years.filter(saysSomething).toSorted((one, other) => other.year - one.year)[0]

const soundUntil = ({ value: { years, until }, issues }: { value: Carried; issues: unknown[] }) => {
  if (until === null) return
  const last = lastTold(years)?.year
  const message = last === undefined ? 'Vul eerst een jaar met bedragen in.' : until <= last ? `Kies een jaar na ${last}, of laat dit leeg.` : until - last > 30 ? 'Vul hoogstens 30 jaar tegelijk in.' : null
  if (message !== null) issues.push({ code: 'custom', message, path: ['until'], input: until })
}

/** No more of these at one source, whether typed or taken over from a file: what a form cannot save again, nobody can mend. */
export const mostYears = 60
export const mostPurposes = 300
export const mostConditions = 30

/** Empty: nothing goes on by itself. */
const until = z._default(z.union([z.pipe(z.literal(''), z.transform(() => null)), aYear]), null)
export const saveYearsSchema = z.object({
  programmeId, sourceId, version, until,
  years: z._default(z.array(z.object(yearFields)).check(z.maxLength(mostYears, `Meer dan ${mostYears} jaren kan niet.`), soundYears), []),
}).check(soundUntil)
export type YearRow = z.output<typeof saveYearsSchema>['years'][number]

/** `o` for the organisation, or the kind and id of an intervention or a goal. */
export const purpose = z.string('Kies waarvoor het is.').check(z.regex(/^(o|[gi]:[0-9a-f-]{36})$/, 'Kies waarvoor het is.'))
const realAmount = requiredAmount('Vul een bedrag in, zoals 25.000.')
const realHours = z.pipe(hours, z.transform((count, context) => {
  if (count !== null && count > 0) return count
  context.issues.push({ code: 'custom', message: 'Vul het aantal uren in, zoals 320.', input: count })
  return 0
}))

type Meant = { purpose: string; year: number }
/** The same purpose twice in a year would hide one of the two. */
const oncePerYear = ({ value, issues }: { value: Meant[]; issues: unknown[] }) => {
  for (const [index, row] of value.entries())
    if (value.findIndex((other) => other.year === row.year && other.purpose === row.purpose) < index)
      issues.push({ code: 'custom', message: 'Deze bestemming staat er voor dit jaar al. Tel ze bij elkaar op.', path: [index, 'purpose'], input: value })
}
const notTooMany = z.maxLength(mostPurposes, `Meer dan ${mostPurposes} regels kan niet.`)
/** Euros of a source of money in `purposes`, hours of a source in kind in `hoursFor`. */
export const savePurposesSchema = z.object({
  programmeId, sourceId, version,
  purposes: z._default(z.array(z.object({ purpose, year: aYear, amount: realAmount })).check(notTooMany, oncePerYear), []),
  hoursFor: z._default(z.array(z.object({ purpose, year: aYear, hours: realHours })).check(notTooMany, oncePerYear), []),
})

/** Ten euros of others for every euro: more than any grant asks, so a slip of the keyboard. */
export const mostPercentage = 1_000
const percentage = z.coerce.number('Vul een getal in, zoals 50.').check(
  z.int('Vul een heel getal in, zoals 50.'), z.gte(1, 'Vul een getal vanaf 1 in.'),
  z.lte(mostPercentage, 'Meer dan 1.000 euro bij elke 100 euro kan niet. Kijk het getal na.'))
export const saveConditionsSchema = z.object({
  programmeId, sourceId, version,
  conditions: z._default(z.array(z.object({ otherId: z.uuid('Kies de andere bron.'), percentage, note: text(600) })).check(({ value, issues }) => {
    for (const [index, row] of value.entries())
      if (value.findIndex(({ otherId }) => otherId === row.otherId) < index)
        issues.push({ code: 'custom', message: 'Deze bron staat er al.', path: [index, 'otherId'], input: value })
  }, z.maxLength(mostConditions, `Meer dan ${mostConditions} voorwaarden kan niet.`)), []),
})

export const financeSchema = z.object({ programmeId })
/** With the year somebody asks for; whatever is no year of the book is passed over. */
export const financeYearSchema = z.object({ programmeId, year: z.optional(z.unknown()) })
