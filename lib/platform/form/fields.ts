import * as z from 'zod/mini'
import { parseDutchNumber, parseEuroCents } from '@/lib/platform/form/numbers'

const tooLong = (max: number) => `Deze tekst is te lang. Gebruik hoogstens ${max} tekens.`

// A browser posts line ends as CRLF but reads them back as LF; one form keeps texts comparable.
const lineEnds = z.overwrite((value: string) => value.replaceAll('\r\n', '\n'))

export const text = (max: number) => z._default(z.string().check(lineEnds, z.trim(), z.maxLength(max, tooLong(max))), '')

export const required = (max: number, message: string) =>
  z.string(message).check(lineEnds, z.trim(), z.minLength(1, message), z.maxLength(max, tooLong(max)))

const realYears = z.refine<string>((day) => day >= '1990' && day < '2101', 'Kijk het jaar van deze datum na.')

export const day = (message: string) => z.iso.date(message).check(realYears)

const emptyOrDay = z.refine<string>(
  (typed) => typed === '' || (z.safeParse(z.iso.date(), typed).success && typed >= '1990' && typed < '2101'),
  'Vul een datum in, bijvoorbeeld 31-12-2026.',
)

/** A day, or null for nothing. */
export const optionalDay = z._default(
  z.pipe(z.string().check(emptyOrDay), z.transform((typed) => (typed === '' ? null : typed))),
  null,
)

/** Ten thousand million euros: more than any neighbourhood gets, so a slip of the keyboard. */
const mostCents = 1_000_000_000_000n
const mostHours = 10_000_000

const isDecimalsTooMany = (typed: string) => /^-?[\d.\s€]+,\d{3,}$/.test(typed.trim())

function centsProblem(typed: string, instead: string): string | undefined {
  if (typed.trim() === '') return undefined
  if (isDecimalsTooMany(typed)) return 'Gebruik hoogstens twee cijfers achter de komma, zoals 1.250,50.'
  if (/^[\s€]*[-–—]+\s*$/.test(typed)) return `Een streepje is geen bedrag. ${instead}`
  const cents = parseEuroCents(typed)
  if (cents === null) return 'Vul een bedrag in euro’s in, zoals 1.250,50 of 1,2 mln.'
  if (cents < 0n) return 'Een bedrag kan niet onder nul zijn.'
  return cents > mostCents ? 'Dit bedrag is te hoog. Staat er een nul te veel?' : undefined
}

function hoursProblem(typed: string): string | undefined {
  if (typed.trim() === '') return undefined
  const hours = parseDutchNumber(typed)
  if (hours === null || !Number.isInteger(hours)) return 'Vul een heel aantal uren in, zoals 320.'
  if (hours < 0) return 'Het aantal uren kan niet onder nul zijn.'
  return hours > mostHours ? 'Dit zijn te veel uren. Staat er een nul te veel?' : undefined
}

type Typed = { value: string; issues: unknown[] }
const judged = (problem: (typed: string) => string | undefined) => (context: Typed) => {
  const message = problem(context.value)
  if (message !== undefined) context.issues.push({ code: 'custom', message, input: context.value })
}

const cents = (insteadOfDash: string) => z._default(
  z.pipe(z.string().check(z.maxLength(40, 'Dit is geen bedrag.'), judged((typed) => centsProblem(typed, insteadOfDash))), z.transform((typed) => parseEuroCents(typed))),
  null,
)

/** An amount in euros as people type it, in whole cents; null for nothing. */
export const amount = cents('Vul 0 in, of laat het veld leeg.')

/** An amount of more than nothing; the message says what to fill in. */
export const requiredAmount = (message: string) => z.pipe(cents(message), z.transform((typed, context) => {
  if (typed !== null && typed > 0n) return typed
  context.issues.push({ code: 'custom', message, input: typed })
  return 0n
}))

/** A whole number of hours; null for nothing. */
export const hours = z._default(
  z.pipe(z.string().check(z.maxLength(40, 'Dit is geen aantal uren.'), judged(hoursProblem)), z.transform((typed) => parseDutchNumber(typed))),
  null,
)
