import * as z from 'zod/mini'
import { required, requiredAmount, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'
import { aYear, purpose } from './schema'

const programmeId = z.uuid()
const version = versionFrom(1)

const costFields = { purpose, label: text(200), year: aYear, amount: requiredAmount('Vul in wat het kost, zoals 25.000.') }
/** Empty: that one year only. */
const until = z._default(z.union([z.pipe(z.literal(''), z.transform(() => null)), aYear]), null)

export const addCostSchema = z.object({ programmeId, ...costFields, until }).check(
  z.refine(({ year, until: last }) => last === null || last >= year, { path: ['until'], error: 'Dit jaar ligt vóór het eerste jaar.' }),
  z.refine(({ year, until: last }) => last === null || last - year < 30, { path: ['until'], error: 'Vul hoogstens 30 jaar tegelijk in.' }),
)
export const editCostSchema = z.object({ programmeId, costId: z.uuid(), version, ...costFields })
export type CostFields = Omit<z.output<typeof editCostSchema>, 'programmeId' | 'costId' | 'version'>
export const costSchema = z.object({ programmeId, costId: z.uuid() })
export const removeCostSchema = z.object({ programmeId, costId: z.uuid(), version })

const returnFields = {
  title: required(200, 'Geef het een naam, zoals Minder huisuitzettingen.'),
  investor: required(160, 'Vul in wie investeert.'),
  beneficiary: required(160, 'Vul in wie er voordeel van heeft.'),
  invested: requiredAmount('Vul in hoeveel er wordt geïnvesteerd.'),
  returned: requiredAmount('Vul in hoeveel het oplevert.'),
  years: z.coerce.number('Vul een aantal jaren in.').check(z.int('Vul een heel aantal jaren in.'), z.gte(1, 'Vul minstens 1 jaar in.'), z.lte(100, 'Vul hoogstens 100 jaar in.')),
  basis: text(2000),
  agreement: text(2000),
}
export const addReturnSchema = z.object({ programmeId, ...returnFields })
export const editReturnSchema = z.object({ programmeId, returnId: z.uuid(), version, ...returnFields })
export type ReturnFields = Omit<z.output<typeof addReturnSchema>, 'programmeId'>
export const removeReturnSchema = z.object({ programmeId, returnId: z.uuid(), version })
