import * as z from 'zod/mini'

/** What the sign-in form asks. Nothing here tells more than that it was left empty: any hint helps a guesser. */
export const credentialsSchema = z.object({
  email: z.string().check(z.trim(), z.minLength(1, 'Vul uw e-mailadres in'), z.maxLength(320, 'Dit is te lang voor een e-mailadres')),
  password: z.string().check(z.minLength(1, 'Vul uw wachtwoord in'), z.maxLength(1000, 'Dit is te lang voor een wachtwoord')),
  // Only asked when the password was handed out by the administrator.
  ownPassword: z._default(z.string().check(z.maxLength(1000, 'Dit is te lang voor een wachtwoord')), ''),
})
