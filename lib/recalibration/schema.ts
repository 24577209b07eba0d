import * as z from 'zod/mini'
import { day, required, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'

/** The five questions of Herijken over the whole, in the order of handbook §8.2. */
export const questions = ['rightProblems', 'stillWhy', 'rightParties', 'doingNeeded', 'structuresFit'] as const
export type Question = (typeof questions)[number]

/** What can be chosen for an intervention when looking back. */
export const verdicts = ['continue', 'adjust', 'stop', 'complete'] as const
export type Verdict = (typeof verdicts)[number]

const programmeId = z.uuid()
const version = versionFrom(1)
const answer = text(4000)

export const programmeSchema = z.object({ programmeId })

export const answersSchema = z.object({
  programmeId, version, rightProblems: answer, stillWhy: answer, rightParties: answer, doingNeeded: answer, structuresFit: answer,
})

/** Which intervention was chosen for just before, to say so; anything else in the address is as if it were not there. */
const after = z.catch(z.optional(z.uuid()), undefined)

export const afterSchema = z.object({ programmeId, after })

export const judgingSchema = z.object({ programmeId, interventionId: z.uuid(), after })

export const judgeSchema = z.object({
  programmeId, interventionId: z.uuid(),
  /** How many choices there were when the form was shown, so that nobody's goes unread. */
  seen: versionFrom(0),
  kind: z.enum(verdicts, 'Kies wat er met deze interventie gebeurt.'),
  reason: required(2000, 'Schrijf op waarom. Over vier jaar moet dat nog te lezen zijn.'),
  effectOnGoals: text(1000),
  effectOnMoney: text(1000),
})

export const closeSchema = z.object({ programmeId, version })

export const startNextSchema = z.object({
  programmeId,
  title: required(160, 'Geef het uitvoeringsprogramma een naam.'),
  startsOn: day('Vul in op welke dag het begint.'),
  endsOn: day('Vul de laatste dag in.'),
  termReason: text(1000),
})

export const oldProgrammeSchema = z.object({ programmeId, cycle: versionFrom(1) })
