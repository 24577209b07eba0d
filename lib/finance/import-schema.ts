import * as z from 'zod/mini'
import { storable } from '@/lib/platform/form/storable'

/** What a form may post too: what the database refuses is mended before anything is compared or shown. */
const cell = (most: number) => z.string().check(z.overwrite(storable), z.maxLength(most))
const table = z.object({ name: cell(200), rows: z.array(z.array(cell(5000)).check(z.maxLength(60))).check(z.maxLength(60_000)) })
const tables = z.array(table).check(z.minLength(1), z.maxLength(20))

export const previewFinanceSchema = z.object({ programmeId: z.uuid(), tables })
export const importFinanceSchema = z.object({ programmeId: z.uuid(), tables, seen: z.string().check(z.maxLength(100)) })
