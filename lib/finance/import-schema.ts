import * as z from 'zod/mini'

const table = z.object({ name: z.string().check(z.maxLength(200)), rows: z.array(z.array(z.string().check(z.maxLength(5000))).check(z.maxLength(60))).check(z.maxLength(60_000)) })
const tables = z.array(table).check(z.minLength(1), z.maxLength(20))

export const previewFinanceSchema = z.object({ programmeId: z.uuid(), tables })
export const importFinanceSchema = z.object({ programmeId: z.uuid(), tables, seen: z.string().check(z.maxLength(100)) })
