import * as z from 'zod/mini'
import { parseDutchNumber } from '@/lib/platform/form/numbers'
import { phone } from '@/lib/platform/form/phone'
import { versionFrom } from '@/lib/platform/form/version'

const wijk = /^WK\d{4}[0-9A-Z]{2}$/
const buurt = /^BU\d{4}[0-9A-Z]{4}$/

const text = (max: number) =>
  z._default(z.string().check(z.trim(), z.maxLength(max, `Gebruik niet meer dan ${max} tekens.`)), '')

/** Nothing is null; `8.300`, as people write it, is a number. */
const toCount = (typed: string) => (typed.trim() === '' ? null : (parseDutchNumber(typed) ?? Number.NaN))
const notACount = 'Vul een heel getal in, zoals 8300. Of laat dit leeg.'

const count = (max: number) =>
  z._default(
    z.pipe(
      z.pipe(z.string(), z.transform(toCount)),
      z.nullable(
        z.number(notACount).check(
          z.int(notACount),
          z.minimum(0, notACount),
          z.maximum(max, 'Dit is meer dan er in een wijk kunnen zijn. Controleer het getal.'),
        ),
      ),
    ),
    null,
  )

const areaCode = z.string().check(
  z.refine((code) => wijk.test(code) || buurt.test(code), {
    error: (issue) =>
      `“${String(issue.input)}” is geen CBS-code. Een wijkcode lijkt op WK062211, een buurtcode op BU06221103.`,
  }),
)

const splitOn = (separator: RegExp, shape: (word: string) => string = (word) => word) =>
  z.pipe(
    z.string().check(z.maxLength(5000, 'Dit is te lang.')),
    z.transform((typed) => {
      const words = typed.split(separator).map((word) => shape(word.trim()))
      return [...new Set(words.filter((word) => word !== ''))]
    }),
  )

type Issues = { value: readonly string[]; issues: unknown[] }

/** Judges every word, but tells it at the field where all of them were typed. */
const eachIs = (schema: z.ZodMiniType) => (context: Issues) => {
  for (const word of context.value) {
    const checked = z.safeParse(schema, word)
    if (!checked.success)
      context.issues.push({ code: 'custom', message: checked.error.issues[0]?.message ?? '', input: context.value })
  }
}

/** Codes of the CBS, typed as one line: separated by a comma, a space or a new line. */
const areaCodes = z._default(
  z.pipe(
    splitOn(/[\s,;]+/, (code) => code.toUpperCase()),
    z.array(z.string()).check(z.maxLength(50, 'Geef niet meer dan 50 codes.'), eachIs(areaCode)),
  ),
  [],
)

const organisationName = z
  .string()
  .check(z.trim(), z.minLength(2, 'Vul de naam van de partner in.'), z.maxLength(120, 'Gebruik niet meer dan 120 tekens.'))

/** Partners typed under each other, one to a line. */
const organisationNames = z._default(
  z.pipe(
    splitOn(/\n/),
    z.array(z.string()).check(z.maxLength(60, 'Geef niet meer dan 60 partners.'), eachIs(organisationName)),
  ),
  [],
)

const optionalEmail = z._default(
  z.union([
    z.literal(''), z.email('Vul een e-mailadres in zoals naam@gemeente.nl.').check(z.maxLength(254)),
  ]),
  '',
)

const wholeYears = z.pipe(
  z.pipe(
    z.string().check(z.trim(), z.regex(/^\d{1,3}$/, 'Vul een heel aantal jaren in, bijvoorbeeld 15.')),
    z.transform(Number),
  ),
  z.number().check(z.minimum(1, 'Vul minstens 1 jaar in.'), z.maximum(50, 'Vul niet meer dan 50 jaar in.')),
)

const asDate = z.transform((typed: string) => new Date(`${typed}T00:00:00Z`))
const day = z.pipe(z.iso.date('Vul de datum van de start in, bijvoorbeeld 1-9-2026.'), asDate)
const pastDay = (message: string) => z.pipe(z.iso.date(message).check(z.refine((typed) => typed >= '1900', message)), asDate)

const programmeFields = {
  name: z.string().check(
    z.trim(),
    z.minLength(2, 'Vul de naam van de wijk in.'),
    z.maxLength(80, 'Gebruik niet meer dan 80 tekens.'),
  ),
  motto: text(200),
  areaCodes,
  inhabitants: count(500_000),
  dwellings: count(250_000),
  startsOn: day,
  horizonYears: wholeYears,
  contactName: text(120),
  contactPhone: z._default(phone, ''),
  contactEmail: optionalEmail,
}

export const createProgrammeSchema = z.object({ ...programmeFields, organisations: organisationNames })

export const version = versionFrom(0)

export const editProgrammeSchema = z.object({ programmeId: z.uuid(), version, ...programmeFields })

const joining = { joinedOn: pastDay('Vul in sinds wanneer deze partner meedoet.'), joinReason: text(300) }

export const addOrganisationSchema = z.object({ programmeId: z.uuid(), name: organisationName, ...joining })

export const renameOrganisationSchema = z.object({
  programmeId: z.uuid(), organisationId: z.uuid(), version, name: organisationName,
})

const seenOrganisation = { programmeId: z.uuid(), organisationId: z.uuid(), version }

export const leaveAllianceSchema = z.object({
  ...seenOrganisation, leftOn: pastDay('Vul in vanaf welke dag deze partner niet meer meedoet.'), leaveReason: text(300),
  /** Ticked by who knows that the partner still carries work. */
  known: z.optional(z.string()),
})

export const returnToAllianceSchema = z.object({ ...seenOrganisation, ...joining })

export const programmeIdSchema = z.object({ programmeId: z.uuid() })

export const phaseCode = z.enum(['orientation', 'startup', 'design', 'execution', 'recalibration'])

/** `version` is that of the phase as it was shown: who presses second hears that somebody was first. */
export const steerPhaseSchema = z.object({ programmeId: z.uuid(), phase: phaseCode, version })

export type ProgrammeFields = Omit<z.output<typeof createProgrammeSchema>, 'organisations'>
