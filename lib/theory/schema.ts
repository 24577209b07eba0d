import * as z from 'zod/mini'
import { required, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'

/** From left to right in the picture: what is done, what that yields, what changes, what it is all for (handbook §6.4). */
export const theoryKinds = ['effort', 'output', 'outcome', 'ambition'] as const
export type TheoryKind = (typeof theoryKinds)[number]
export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]
export const theoryStarts = ['empty', 'goals', 'carried'] as const

const programmeId = z.uuid()
const theoryId = z.uuid()
const version = versionFrom(1)
const cycle = z.coerce.number().check(z.int(), z.gte(1), z.lte(1000))
const emptyOrId = z._default(z.union([z.literal(''), z.uuid()]), '')

export const theorySchema = z.object({ programmeId, cycle: z._default(z.nullable(cycle), null) })
export const compareTheoriesSchema = z.object({ programmeId, older: cycle, newer: cycle })
export const startTheorySchema = z.object({ programmeId, from: z.enum(theoryStarts, 'Kies waarmee u begint.') })

const manyIds = z._default(z.array(z.uuid()).check(z.maxLength(2000)), [])
/** What is taken over from the rest of the programme; `version` is the revision of the picture that was chosen from. */
export const adoptGoalsSchema = z.object({ programmeId, theoryId, version: versionFrom(0), goalIds: manyIds, interventionIds: manyIds })

const elementFields = {
  kind: z.enum(theoryKinds, 'Kies wat voor element het is.'),
  title: required(160, 'Schrijf in een paar woorden op wat het is.'),
  note: text(2000),
  indicator: text(300),
  goalId: emptyOrId,
  interventionId: emptyOrId,
}
export const addElementSchema = z.object({
  programmeId, theoryId, ...elementFields,
  /** Backward mapping: what the new element is needed for; the arrow is drawn with it. */
  towardsId: emptyOrId,
})
export const editElementSchema = z.object({ programmeId, elementId: z.uuid(), version, ...elementFields })
export type ElementInput = Omit<z.output<typeof addElementSchema>, 'programmeId' | 'theoryId' | 'towardsId'>

export const moveElementSchema = z.object({ programmeId, elementId: z.uuid(), version, way: z.enum(['up', 'down']) })
export const removeElementSchema = z.object({ programmeId, elementId: z.uuid(), version })

const arrowFields = {
  assumption: text(1000),
  conditions: text(1000),
  evidence: text(1000),
  confidence: z._default(z.union([z.literal(''), z.enum(confidences)]), ''),
}
export const addArrowSchema = z.object({
  programmeId, theoryId, fromId: z.uuid('Kies waar de pijl begint.'), toId: z.uuid('Kies waar de pijl naartoe gaat.'), ...arrowFields,
})
export const editArrowSchema = z.object({ programmeId, arrowId: z.uuid(), version, ...arrowFields })
export type ArrowInput = Pick<z.output<typeof addArrowSchema>, keyof typeof arrowFields>
export const removeArrowSchema = z.object({ programmeId, arrowId: z.uuid(), version })

export const undoSchema = z.object({ programmeId, changeId: z.uuid() })
export const stepsSchema = z.object({ programmeId, theoryId, page: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(10_000)), 1) })
