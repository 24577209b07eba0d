import * as z from 'zod/mini'
import { scaleLevels } from '@/lib/goals/labels'
import { day, optionalDay, required, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'

export const newnesses = ['regular', 'intensified', 'new'] as const
export type Newness = (typeof newnesses)[number]
export const statuses = ['proposed', 'declined', 'planned', 'running', 'stopped', 'completed'] as const
export type Status = (typeof statuses)[number]

const programmeId = z.uuid()
const version = versionFrom(1)
const dateMessage = 'Vul een datum in, bijvoorbeeld 31-12-2026.'
const mark = z._default(z.union([z.literal(''), z.literal('on')]), '')
const listOf = (most: number, message: string) => z._default(z.array(z.uuid()).check(z.maxLength(most, message)), [])

/** One to a line. */
const places = z._default(z.pipe(
  z.string().check(z.maxLength(1500, 'Dit is te lang.')),
  z.transform((typed) => [...new Set(typed.split(/[\n;]/).map((place) => place.trim()).filter((place) => place !== ''))]),
), [])

const contributions = z._default(z.array(z.object({
  goalId: z.uuid('Kies aan welk doel deze interventie bijdraagt.'),
  direct: z.enum(['ja', 'nee'], 'Kies of de bijdrage direct of indirect is.'),
  // handbook §6.3: how every intervention contributes is said in words, or it is one more project on the carousel
  how: required(1000, 'Schrijf op hóe deze interventie aan dit doel bijdraagt.'),
})).check(z.maxLength(20, 'Noem hoogstens 20 doelen.')), [])

const interventionFields = {
  title: required(140, 'Geef de interventie een titel.'),
  what: required(3000, 'Schrijf op wat er gebeurt.'),
  ownerId: z.uuid('Kies welke organisatie deze interventie trekt.'),
  coalition: listOf(40, 'Kies hoogstens 40 partners.'),
  others: text(500), targetGroup: text(500), places,
  newness: z.enum(newnesses, 'Kies of dit nieuw is of al bestaat.'),
  complement: text(1500),
  quickWin: mark, smallWin: mark, residentsInitiative: mark, pilot: mark,
  experiment: z.enum(['ja', 'nee'], 'Kies of dit een experiment is.'),
  hypothesis: text(1500), obstacle: text(1500), obstacleLevel: z._default(z.union([z.literal(''), z.enum(scaleLevels)]), ''),
  learningQuestion: text(1500), stopRule: text(1500), scaleUpOn: optionalDay,
  startsOn: optionalDay, endsOn: optionalDay,
  publicText: text(1500), open: mark,
  contributions,
}

type Judged = {
  experiment: string; pilot: string; open: string; publicText: string; startsOn: string | null; endsOn: string | null; scaleUpOn: string | null
  hypothesis: string; obstacle: string; obstacleLevel: string; learningQuestion: string; stopRule: string; contributions: { goalId: string }[]
}
const check = (path: string, error: string, holds: (input: Judged) => boolean) => z.refine<Judged>(holds, { path: [path], error })

/** What an experiment must say before it begins, or nobody learns from it (handbook §6.3). */
const asked = [
  ['hypothesis', 'Schrijf op wat u verwacht dat er gebeurt.'], ['obstacle', 'Schrijf op welk knelpunt dit experiment uit de weg moet ruimen.'],
  ['obstacleLevel', 'Kies waar het knelpunt zit.'], ['learningQuestion', 'Schrijf op wat u wilt leren.'],
  ['stopRule', 'Schrijf op wanneer u stopt.'], ['scaleUpOn', 'Vul in wanneer u besluit of dit groter wordt.'],
] as const
const wholeExperiment = asked.map(([field, error]) => check(field, error, (input) => input.experiment !== 'ja' || (input[field] ?? '') !== ''))

const checks = [
  check('endsOn', 'Het einde ligt vóór het begin. Kijk de datums na.', ({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn),
  check('endsOn', 'Een pilot houdt een keer op. Vul in wanneer.', ({ pilot, endsOn }) => pilot !== 'on' || endsOn !== null),
  check('scaleUpOn', 'Dit besluit ligt vóór het begin. Kijk de datums na.', ({ experiment, startsOn, scaleUpOn }) =>
    experiment !== 'ja' || startsOn === null || scaleUpOn === null || scaleUpOn >= startsOn),
  check('publicText', 'Schrijf in gewone taal wat bewoners hierover mogen lezen.', ({ open, publicText }) => open !== 'on' || publicText !== ''),
  check('contributions', 'U noemt een doel twee keer. Zet alles over dat doel bij elkaar.', ({ contributions: rows }) =>
    new Set(rows.map(({ goalId }) => goalId)).size === rows.length),
  ...wholeExperiment,
]

export const proposeSchema = z.object({ programmeId, ...interventionFields }).check(...checks)
export const editInterventionSchema = z.object({ programmeId, interventionId: z.uuid(), version, ...interventionFields }).check(...checks)
export type InterventionInput = Omit<z.output<typeof proposeSchema>, 'programmeId'>

export const interventionSchema = z.object({ programmeId, interventionId: z.uuid() })

export const weighSchema = z.object({
  programmeId, interventionId: z.uuid(), version,
  outcome: z.enum(['accept', 'decline'], 'Kies of dit voorstel in het programma komt.'),
  weighing: required(1500, 'Schrijf op waarom.'),
})

export const withdrawSchema = z.object({ programmeId, interventionId: z.uuid(), version, reason: required(1000, 'Schrijf op waarom u dit voorstel intrekt.') })

const termFields = {
  title: required(140, 'Geef het uitvoeringsprogramma een titel.'), summary: text(3000),
  startsOn: day(dateMessage), endsOn: day(dateMessage), termReason: text(1000),
}
export const saveExecutionSchema = z.object({
  programmeId, version: versionFrom(0), ...termFields,
  /** Ticked by who knows which work runs past a term that became shorter. */
  known: z.optional(z.string()),
})

export const executionFilterSchema = z.object({
  programmeId,
  /** Nothing: the cycle that runs. */
  cycle: z._default(z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(100))), null),
})
