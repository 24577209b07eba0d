'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addObstacle } from '@/lib/contract/add-obstacle'
import { editObstacle } from '@/lib/contract/edit-obstacle'
import { noteObstacle } from '@/lib/contract/note-obstacle'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'

const room = (formData: FormData) => {
  const id = formData.get('programmeId')
  return `/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/doorbraken`
}

/** Puts an obstacle on the table and shows it. */
export async function addObstacleAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await addObstacle(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/${result.value.obstacleId}`)
}

/** Changes an obstacle and shows it. */
export async function editObstacleAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await editObstacle(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/${result.value.obstacleId}`)
}

export async function noteObstacleAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await noteObstacle(formDataToObject(formData))
  if (result.ok) revalidatePath('/programmas/[programmeId]/doorbraken', 'layout')
  return toFormState(result, formData, 'De stand van zaken is vastgelegd.')
}
