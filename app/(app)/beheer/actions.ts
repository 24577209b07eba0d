'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { createUser } from '@/lib/account/create-user'
import { deactivateUser } from '@/lib/account/deactivate-user'
import { editUser } from '@/lib/account/edit-user'
import { reactivateUser } from '@/lib/account/reactivate-user'
import { resetPassword } from '@/lib/account/reset-password'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import { formatDateTime } from '@/lib/platform/format'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'
import { changeRole } from '@/lib/programmes/change-role'
import { giveRole } from '@/lib/programmes/give-role'
import { withdrawRole } from '@/lib/programmes/withdraw-role'

type Change = (input: unknown) => Promise<Result<{ userId: string }>>

/** Does it, and shows the person's page as it is now; or says what is wrong and keeps what was typed. */
async function change(useCase: Change, formData: FormData, done: string): Promise<FormState> {
  const result = await useCase(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`/beheer/${result.value.userId}?gedaan=${done}`)
}

const handOver = ({ temporaryPassword, until }: { temporaryPassword: string; until: Date }) =>
  `Tijdelijk wachtwoord: ${temporaryPassword}. Geef dit persoonlijk door. U ziet het maar één keer. Het werkt tot ${formatDateTime(until)} uur. Bij het inloggen kiest de persoon een eigen wachtwoord.`

/** The temporary password stands in the answer and nowhere else, so this page stays where it is. */
export async function createUserAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await createUser(formDataToObject(formData))
  revalidatePath('/beheer')
  const next = result.ok ? { href: `/beheer/${result.value.userId}#rollen`, label: 'Geef deze persoon nu een rol' } : undefined
  return { next, ...toFormState(result, formData, result.ok ? `Het account is gemaakt. ${handOver(result.value)}` : undefined) }
}

export async function resetPasswordAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await resetPassword(formDataToObject(formData))
  return toFormState(result, formData, result.ok ? handOver(result.value) : undefined)
}

export const editUserAction = async (_: FormState, formData: FormData): Promise<FormState> => change(editUser, formData, 'gewijzigd')
export const deactivateUserAction = async (_: FormState, formData: FormData): Promise<FormState> => change(deactivateUser, formData, 'afgesloten')
export const reactivateUserAction = async (_: FormState, formData: FormData): Promise<FormState> => change(reactivateUser, formData, 'geopend')
export const giveRoleAction = async (_: FormState, formData: FormData): Promise<FormState> => change(giveRole, formData, 'rol')
export const changeRoleAction = async (_: FormState, formData: FormData): Promise<FormState> => change(changeRole, formData, 'rol')
export const withdrawRoleAction = async (_: FormState, formData: FormData): Promise<FormState> => change(withdrawRole, formData, 'rol')
