import * as z from 'zod/mini'
import { day, optionalDay, required, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'

export const courses = ['on_course', 'attention', 'stuck'] as const
export type Course = (typeof courses)[number]
export const choiceKinds = ['start', 'continue', 'adjust', 'stop', 'complete'] as const
export type ChoiceKind = (typeof choiceKinds)[number]

const where = { programmeId: z.uuid(), interventionId: z.uuid() }
const version = versionFrom(1)

export const reportSchema = z.object({
  ...where, course: z.enum(courses, 'Kies hoe het gaat.'), text: required(2000, 'Schrijf kort op hoe het gaat.'),
})

export const confirmReportSchema = z.object({ ...where, reportId: z.uuid(), version, bureauNote: text(2000) })

export const chooseSchema = z.object({
  ...where, version, kind: z.enum(choiceKinds, 'Kies wat u doet.'),
  reason: required(2000, 'Schrijf op waarom.'), effectOnGoals: text(1000), effectOnMoney: text(1000),
  chosenOn: day('Vul in wanneer dit is gekozen.'), decisionId: z._default(z.union([z.literal(''), z.uuid()]), ''),
})

const milestoneFields = { title: required(200, 'Schrijf op wat er dan klaar is.'), dueOn: day('Vul in wanneer dit klaar moet zijn.') }
export const addMilestoneSchema = z.object({ ...where, ...milestoneFields })
export const editMilestoneSchema = z.object({ ...where, milestoneId: z.uuid(), version, ...milestoneFields, reachedOn: optionalDay, note: text(500) })
export const removeMilestoneSchema = z.object({ ...where, milestoneId: z.uuid(), version })

/** `meaning` is that of the goal as it was read: who looked at an older one must look again. */
export const lookAgainSchema = z.object({ programmeId: z.uuid(), contributionId: z.uuid(), version, meaning: versionFrom(1) })
