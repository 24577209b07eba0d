import * as z from 'zod/mini'
import { versionFrom } from '@/lib/platform/form/version'
import { phaseOrder } from '@/lib/process/phases'
import type { DecisionOutcome } from '@/lib/process/types'
import { alternativeEfforts, votes } from './content'

export const outcomes = ['go', 'go_with_conditions', 'not_yet', 'no_go'] as const satisfies DecisionOutcome[]

// PostgreSQL cannot hold a NUL; nobody means one.
export const clean = z.overwrite<string>((value) => value.replaceAll('\u0000', '').trim())
const text = (most: number) =>
  z._default(
    z.string().check(clean, z.maxLength(most, `Deze tekst is te lang. Gebruik niet meer dan ${most} tekens.`)), '',
  )
const line = text(300)
export const story = text(20_000)

/** A field that may still be empty: what a form posts for "nothing" becomes null. */
const orNothing = <T extends string>(schema: z.ZodMiniType<T>) =>
  z.pipe(
    z.transform((value: unknown): unknown => (value === undefined || value === '' ? null : value)),
    z.nullable(schema),
  )

export const day = orNothing(z.iso.date('Vul een datum in, zoals 19-4-2026.'))
export const outcome = orNothing(z.enum(outcomes, 'Kies een van de uitkomsten.'))
const account = orNothing(z.uuid('Kies iemand uit de lijst.'))
const vote = orNothing(z.enum(votes, 'Kies een van de mogelijkheden.'))
const version = versionFrom(0)

const attendee = z.object({ name: line, onBehalfOf: line, vote })
export const condition = z.object({ text: text(2_000), owner: line, ownerUserId: account, dueOn: day })

/** What people write in a decision; everything may still be missing, because it is saved while they work on it. */
export const contentSchema = z.object({
  outcome,
  advice: story,
  motivation: story,
  decidedOn: day,
  attendees: z._default(z.array(attendee).check(z.maxLength(100, 'Noteer niet meer dan 100 aanwezigen.')), []),
  conditions: z._default(z.array(condition).check(z.maxLength(50, 'Noteer niet meer dan 50 voorwaarden.')), []),
  alternativeEfforts: z._default(z.array(z.enum(alternativeEfforts, 'Kies uit de lijst.')), []),
  alternativeEffort: story,
  pulseIndicators: text(5_000),
  pulseOwner: line,
  reviewOn: day,
})

const programmeId = z.uuid()
const decisionId = z.uuid()

/** Which phase of which cycle; without a cycle the one that counts now. */
export const phaseSchema = z.object({
  programmeId,
  phase: z.enum(phaseOrder),
  cycle: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000))),
})

/** `version` 0 begins a new draft. */
export const prepareDecisionSchema = z.extend(contentSchema, { ...phaseSchema.shape, version })

export const decisionSchema = z.object({ programmeId, decisionId })
export const decisionVersionSchema = z.object({ programmeId, decisionId, version })

export const meetConditionSchema = z.object({
  programmeId,
  conditionId: z.uuid(),
  version,
  /** False takes back what was ticked off by mistake. */
  met: z.boolean(),
  note: text(2_000),
})
