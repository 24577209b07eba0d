'use server'
// access: public, nobody is signed in yet.
import { redirect } from 'next/navigation'
import * as z from 'zod/mini'
import { credentialsSchema } from '@/lib/platform/auth/credentials-schema'
import { ownPasswordField } from '@/lib/platform/auth/own-password-field'
import { safeReturnPath } from '@/lib/platform/auth/return-path'
import { signInWithPassword, startOidcSignIn } from '@/lib/platform/auth/sign-in'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import { formValues } from '@/lib/platform/form/values'
import { formatTime } from '@/lib/platform/format'
import { broken, type Failure } from '@/lib/platform/result'

const chooseOwn = 'Welkom. U logt in met een tijdelijk wachtwoord. Kies hieronder een eigen wachtwoord; daarna bent u binnen.'

const refused = (error: Failure, formData: FormData) => toFormState({ ok: false, error }, formData)

/** Signs in with e-mail and password, and goes back to where somebody wanted to be. */
export async function signIn(_: FormState, formData: FormData): Promise<FormState> {
  const given = credentialsSchema.safeParse(formDataToObject(formData))
  if (!given.success) return refused({ kind: 'invalid', ...z.flattenError(given.error) }, formData)
  const answer = await signInWithPassword(given.data)
  switch (answer.kind) {
    case 'welcome':
      return redirect(safeReturnPath(formData.get('terug')))
    case 'wrong':
      return refused({
        kind: 'invalid',
        fieldErrors: { email: ['Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer allebei.'] },
        formErrors: [],
      }, formData)
    case 'too-often': {
      const time = formatTime(answer.until)
      return toFormState(broken(`Er is te vaak geprobeerd om in te loggen. Probeer het om ${time} uur opnieuw, of log in vanaf een plek waar u dat vaker doet.`), formData)
    }
    case 'expired':
      return toFormState(broken('Uw tijdelijke wachtwoord is verlopen. Vraag een nieuw wachtwoord aan uw beheerder.'), formData)
    case 'choose-own':
      // The first time nothing is wrong: it is the next step.
      return answer.problem === ''
        ? { status: 'idle', message: chooseOwn, values: formValues(formData) }
        : toFormState(broken(answer.problem, ownPasswordField), formData)
    case 'failed':
      return toFormState(broken('Inloggen lukt nu niet. Probeer het over een paar minuten opnieuw.'), formData)
  }
}

/** Sends the browser to the municipality's own sign-in. */
export async function signInElsewhere(formData: FormData): Promise<void> {
  redirect(await startOidcSignIn(safeReturnPath(formData.get('terug'))))
}
