import * as z from 'zod/mini'
import { phaseOrder } from '@/lib/process/phases'
import { outcomes } from './schema'

const chosen = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)

/** How the register is asked; what an address has wrong is left out, as a filter that is not there. */
export const registerSchema = z.object({
  programmeId: z.uuid(),
  q: z.catch(z._default(z.string().check(z.trim(), z.maxLength(200)), ''), ''),
  phase: chosen(z.enum([...phaseOrder, 'other'])),
  outcome: chosen(z.enum(outcomes)),
  year: chosen(z.coerce.number().check(z.int(), z.minimum(1900), z.maximum(2200))),
  table: chosen(z.uuid()),
  access: chosen(z.enum(['open', 'closed'])),
  conditions: chosen(z.enum(['open'])),
  page: z.catch(z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_000)), 1), 1),
})
export type RegisterFilter = z.output<typeof registerSchema>
