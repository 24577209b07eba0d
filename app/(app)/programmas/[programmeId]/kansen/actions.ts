'use server'
import { redirect } from 'next/navigation'
import { addChance } from '@/lib/goals/add-chance'
import { editChance } from '@/lib/goals/edit-chance'
import { removeChance } from '@/lib/goals/remove-chance'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

function toRoom(result: Result<{ chanceId: string }>, formData: FormData): FormState {
  if (!result.ok) return toFormState(result, formData)
  const id = formData.get('programmeId')
  redirect(`/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/kansen`)
}

/** Records a chance and shows it among the others. */
export async function addChanceAction(_: FormState, formData: FormData): Promise<FormState> {
  return toRoom(await addChance(formDataToObject(formData)), formData)
}

/** Changes a chance and shows it among the others. */
export async function editChanceAction(_: FormState, formData: FormData): Promise<FormState> {
  return toRoom(await editChance(formDataToObject(formData)), formData)
}

/** Takes a chance away and shows what is left. */
export async function removeChanceAction(_: FormState, formData: FormData): Promise<FormState> {
  return toRoom(await removeChance(formDataToObject(formData)), formData)
}
