import * as z from 'zod/mini'
import { parseEuroCents } from '@/lib/platform/form/numbers'
import { versionFrom } from '@/lib/platform/form/version'

// A browser posts line ends as CRLF but reads them back as LF; one form keeps texts comparable.
const lineEnds = z.overwrite((value: string) => value.replaceAll('\r\n', '\n'))

/** Text that may stay empty. */
export const text = (max: number) =>
  z._default(z.string().check(lineEnds, z.trim(), z.maxLength(max, `Gebruik niet meer dan ${max} tekens.`)), '')

/** Text that must be there; `message` says what is missing. */
export const words = (message: string, max: number) =>
  z.string(message).check(lineEnds, z.trim(), z.minLength(1, message), z.maxLength(max, `Gebruik niet meer dan ${max} tekens.`))

const plausible = (day: string) => day >= '1900-01-01' && day < '2200-01-01'

/** A calendar day as text; `message` says which day is asked for. */
export const day = (message: string) => z.iso.date(message).check(z.refine(plausible, message))

const emptyOr = (schema: z.ZodMiniType) => (typed: string) => typed === '' || z.safeParse(schema, typed).success

const orNull = z.transform((typed: string) => (typed === '' ? null : typed))

/** A day that may stay empty: nothing is null. */
export const optionalDay = z._default(
  z.pipe(
    z.string().check(z.refine(emptyOr(day('')), 'Vul een datum in, bijvoorbeeld 1-9-2026. Of laat dit leeg.')), orNull,
  ),
  null,
)

/** A choice that may stay empty: nothing is null. */
export const optionalId = z._default(z.pipe(z.string().check(z.refine(emptyOr(z.uuid()), 'Kies er een uit de lijst.')), orNull), null)

const notAnAmount = 'Vul een bedrag in, bijvoorbeeld 250.000. Of laat dit leeg.'
const largest = 100_000_000_000_00n

/** Euros as people write them, kept in cents; nothing is null. */
export const optionalCents = z._default(
  z.pipe(
    z.pipe(z.string(), z.transform((typed: string) => (typed.trim() === '' ? null : (parseEuroCents(typed) ?? -1n)))),
    z.nullable(z.bigint(notAnAmount).check(z.refine((cents) => cents >= 0n && cents <= largest, notAnAmount))),
  ),
  null,
)

/** A box that was ticked or not. */
export const ticked = z._default(z.pipe(z.union([z.literal('on'), z.literal('')]), z.transform((box: '' | 'on') => box === 'on')), false)

export const programmeId = z.uuid()
export const version = versionFrom(1)
