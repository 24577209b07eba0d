'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addPromise } from '@/lib/contract/add-promise'
import { editPromise } from '@/lib/contract/edit-promise'
import { editTalk } from '@/lib/contract/edit-talk'
import { recordTalk } from '@/lib/contract/record-talk'
import { reportDelivery } from '@/lib/contract/report-delivery'
import { withdrawPromise } from '@/lib/contract/withdraw-promise'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

const room = (formData: FormData) => {
  const id = formData.get('programmeId')
  return `/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/toezeggingen`
}

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/toezeggingen', 'layout')
  return toFormState(result, formData, message)
}

/** Records a promise and shows it. */
export async function addPromiseAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await addPromise(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/toezegging/${result.value.promiseId}`)
}

/** Changes a promise and shows it. */
export async function editPromiseAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await editPromise(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/toezegging/${result.value.promiseId}`)
}

export async function reportDeliveryAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await reportDelivery(formDataToObject(formData)), formData, 'Dat is vastgelegd.')
}

export async function withdrawPromiseAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await withdrawPromise(formDataToObject(formData)), formData, 'Dat is vastgelegd.')
}

export async function recordTalkAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await recordTalk(formDataToObject(formData)), formData, 'Het gesprek is vastgelegd.')
}

export async function editTalkAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await editTalk(formDataToObject(formData)), formData, 'Het verslag is gewijzigd.')
}
