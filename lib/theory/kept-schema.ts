import * as z from 'zod/mini'
import { confidences, theoryKinds } from './schema'
import type { Kept } from './undo'

const row = { id: z.string(), version: z.number(), removedAt: z.nullable(z.string()) }
const keptSchema: z.ZodMiniType<Kept> = z.object({
  elements: z.array(z.object({
    ...row, kind: z.enum(theoryKinds), title: z.string(), note: z.string(), indicator: z.string(), goalId: z.nullable(z.string()),
    interventionId: z.nullable(z.string()), position: z.number(), carriedFromId: z.nullable(z.string()),
  })),
  arrows: z.array(z.object({
    ...row, fromId: z.string(), toId: z.string(), assumption: z.string(), conditions: z.string(), evidence: z.string(), confidence: z.nullable(z.enum(confidences)),
  })),
})

/** The rows that a step kept, read back from the database. */
export const readKept = (json: unknown): Kept => z.parse(keptSchema, json)
