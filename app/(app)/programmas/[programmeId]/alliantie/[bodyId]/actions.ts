'use server'
import { revalidatePath } from 'next/cache'
import { editBody } from '@/lib/alliance/edit-body'
import { editSeat } from '@/lib/alliance/edit-seat'
import { endBody } from '@/lib/alliance/end-body'
import { endMandate } from '@/lib/alliance/end-mandate'
import { endSeat } from '@/lib/alliance/end-seat'
import { giveMandate } from '@/lib/alliance/give-mandate'
import { giveSeat } from '@/lib/alliance/give-seat'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/alliantie', 'layout')
  return toFormState(result, formData, message)
}

const withWarning = (message: string, result: Result<{ warning?: string | null }>) =>
  [message, result.ok ? result.value.warning : undefined].filter(Boolean).join(' Let op: ')

export async function giveASeat(_: FormState, formData: FormData): Promise<FormState> {
  const result = await giveSeat(formDataToObject(formData))
  return answer(result, formData, withWarning('De zetel is vastgelegd.', result))
}

export async function changeSeat(_: FormState, formData: FormData): Promise<FormState> {
  const result = await editSeat(formDataToObject(formData))
  return answer(result, formData, withWarning('De zetel is gewijzigd.', result))
}

export async function endASeat(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await endSeat(formDataToObject(formData)), formData, 'Het einde van de zetel is vastgelegd.')
}

export async function giveAMandate(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await giveMandate(formDataToObject(formData)), formData, 'Het mandaat is vastgelegd.')
}

export async function endAMandate(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await endMandate(formDataToObject(formData)), formData, 'Het einde van het mandaat is vastgelegd.')
}

export async function changeTable(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await editBody(formDataToObject(formData)), formData, 'De tafel is gewijzigd.')
}

export async function endTable(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await endBody(formDataToObject(formData)), formData, 'Het einde van de tafel is vastgelegd.')
}
