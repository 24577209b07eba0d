import * as z from 'zod/mini'

const line = z.object({ words: z.string(), detail: z.string(), href: z.nullable(z.string()) })

/** What a successor needs to know, frozen on the day of the handover: it stays as it was told then. */
export const sheetSchema = z.object({
  from: z.string(),
  to: z.string(),
  /** What moved, by kind, and what stayed behind. */
  moved: z.array(z.object({ kind: z.enum(['seats', 'posts', 'mandates', 'sections', 'actions', 'conditions']), ...line.def.shape })),
  stayed: z.array(line),
  votes: z.array(line),
  agreements: z.array(line),
  promises: z.array(line),
  decisions: z.array(line),
  conditions: z.array(line),
  contacts: z.array(line),
})
export type Sheet = z.output<typeof sheetSchema>
export type SheetLine = z.output<typeof line>
