import * as z from 'zod/mini'
import { required, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'
import { lifeFields } from '@/lib/process/life-fields'
import { scaleLevels } from './labels'
import { optionalYear } from './year-field'

const programmeId = z.uuid()
const goalId = z.uuid()
const version = versionFrom(1)
/** Empty: none. */
const optionalId = z._default(z.union([z.literal(''), z.uuid()]), '')

const fields = {
  title: required(200, 'Schrijf op wat er beter moet worden.'),
  /** The ambition it stands below; empty: an ambition itself. */
  parentId: optionalId,
  problem: text(2000),
  explanation: text(3000),
  publicText: text(1000),
  fields: z._default(z.array(z.enum(lifeFields as [string, ...string[]])), []),
  scale: z.enum(scaleLevels, 'Kies op welke schaal dit opgelost moet worden.'),
  breakthrough: z._default(z.pipe(z.optional(z.string()), z.transform((typed) => typed === 'on')), false),
  ownerId: optionalId,
  ownerName: text(160),
  specific: text(2000),
  indicator: text(600),
  baseline: text(400),
  target: text(400),
  acceptable: text(1000),
  realistic: text(1500),
  dueYear: optionalYear,
}

export const addGoalSchema = z.object({ programmeId, ...fields })
export const editGoalSchema = z.object({ programmeId, goalId, version, ...fields })
export type GoalInput = Omit<z.output<typeof addGoalSchema>, 'programmeId'>

export const goalSchema = z.object({ programmeId, goalId })
export const moveGoalSchema = z.object({ programmeId, goalId, version, direction: z.enum(['up', 'down']) })
export const retireGoalSchema = z.object({
  programmeId, goalId, version,
  reason: required(1000, 'Schrijf kort op waarom het doel vervalt.'),
  /** Ticked by who knows that others rest on it. */
  known: z.optional(z.string()),
  /** Ticked by who lets the goals below an ambition lapse with it. */
  together: z.optional(z.string()),
})
export const restoreGoalSchema = z.object({ programmeId, goalId, version })
/** `number` is the version of the vision that somebody laid it beside. */
export const lookAtGoalSchema = z.object({ programmeId, goalId, version, number: z.coerce.number().check(z.int(), z.gte(1)) })
/** A goal that was ticked, with the version that was looked at. */
const looked = z.pipe(
  z.string().check(z.regex(/^[\da-f-]{36}:\d{1,9}$/)),
  z.transform((picked) => ({ goalId: picked.slice(0, 36), version: Number(picked.slice(37)) })),
)
export const lookAtGoalsSchema = z.object({
  programmeId, number: z.coerce.number().check(z.int(), z.gte(1)),
  chosen: z.array(looked).check(z.minLength(1, 'Kies minstens één doel.'), z.maxLength(500)),
})
