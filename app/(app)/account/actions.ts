'use server'
import { redirect } from 'next/navigation'
import { changePassword } from '@/lib/account/change-password'
import { signOutEverywhere } from '@/lib/account/sign-out-everywhere'
import { savePreferences } from '@/lib/notifications/save-preferences'
import { signInPath } from '@/lib/platform/auth/return-path'
import { dropSessionCookie } from '@/lib/platform/auth/session-cookie'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'

/** Changes one's own password. */
export async function savePassword(_: FormState, formData: FormData): Promise<FormState> {
  const result = await changePassword(formDataToObject(formData))
  return toFormState(result, formData, 'Uw wachtwoord is veranderd. In andere browsers logt u opnieuw in.')
}

/** Signs out in every browser, this one too. */
export async function signOutAll(): Promise<void> {
  // Whatever comes of it, this browser ends up at the sign-in page; without a session that is all there is to do.
  await signOutEverywhere({})
  await dropSessionCookie()
  redirect(`${signInPath}?uitgelogd=1`)
}

/** Keeps how somebody wants to hear of things. */
export async function savePreferencesAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await savePreferences(formDataToObject(formData))
  return toFormState(result, formData, 'Uw keuzes zijn bewaard. Ze gelden vanaf nu.')
}
