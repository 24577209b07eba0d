import * as z from 'zod/mini'
import { versionFrom } from '@/lib/platform/form/version'

const name = z.string().check(
  z.trim(), z.minLength(1, 'Vul de naam in.'), z.maxLength(120, 'Gebruik niet meer dan 120 tekens.'))
// Kept in lower case, so that it is found again however somebody types it.
const email = z.string().check(
  z.trim(), z.toLowerCase(), z.maxLength(254, 'Dit is te lang voor een e-mailadres.'),
  z.email('Vul een e-mailadres in, zoals naam@gemeente.nl.'))
/** A checkbox: posted as "on", or not at all. */
const ticked = z.pipe(z.optional(z.union([z.boolean(), z.string()])), z.transform((value) => value === true || value === 'on' || value === 'true'))
const version = versionFrom(1)

const person = { name, email, administrator: ticked }
const one = { userId: z.uuid(), version }

export const createUserSchema = z.object(person)
export const editUserSchema = z.object({ ...one, ...person })
/** For deactivating, reactivating and handing out a password. */
export const oneUserSchema = z.object(one)

export const changePasswordSchema = z
  .object({
    currentPassword: z.string().check(z.minLength(1, 'Vul uw huidige wachtwoord in.'), z.maxLength(1000)),
    newPassword: z.string().check(
      z.minLength(12, 'Gebruik minstens 12 tekens. Een zin van vier of vijf losse woorden onthoudt u makkelijk.'),
      z.maxLength(200, 'Gebruik niet meer dan 200 tekens.')),
    repeatPassword: z.string().check(z.minLength(1, 'Vul het nieuwe wachtwoord nog een keer in.')),
  })
  .check(
    z.refine(({ newPassword, repeatPassword }) => newPassword === repeatPassword, {
      path: ['repeatPassword'],
      error: 'Dit is niet hetzelfde als het nieuwe wachtwoord hierboven.',
    }),
    z.refine(({ newPassword, currentPassword }) => newPassword !== currentPassword, {
      path: ['newPassword'],
      error: 'Dit is uw huidige wachtwoord. Kies een ander.',
    }),
  )
