import * as z from 'zod/mini'
import { storable } from '@/lib/platform/form/storable'
import { kinds } from './kinds'
import { searchLimits } from './limits'

const { shortest, longest, page, most } = searchLimits

const oneLine = z.overwrite<string>((typed) => storable(typed).replaceAll(/\s+/g, ' ').trim())

export const searchSchema = z.object({
  q: z.string(`Typ minstens ${shortest} tekens.`).check(
    oneLine,
    z.minLength(shortest, `Typ minstens ${shortest} tekens.`),
    z.maxLength(longest, `Typ hoogstens ${longest} tekens. Een paar woorden zijn genoeg.`),
  ),
  programmeId: z.optional(z.uuid()),
  /** A kind or page that does not exist is nobody's mistake: it is left out. */
  kind: z.catch(z.optional(z.enum(kinds)), undefined),
  page: z.catch(z.coerce.number().check(z.int(), z.gte(1), z.lte(most / page)), 1),
})
