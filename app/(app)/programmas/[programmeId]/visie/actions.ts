'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { discardVision } from '@/lib/goals/discard-vision'
import { editVision } from '@/lib/goals/edit-vision'
import { establishVision } from '@/lib/goals/establish-vision'
import { startVision } from '@/lib/goals/start-vision'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'

const room = (formData: FormData) => {
  const id = formData.get('programmeId')
  return `/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/visie`
}

/** Begins the vision or its next version, and goes to where it is written. */
export async function startVisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await startVision(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/bewerken`)
}

export async function editVisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await editVision(formDataToObject(formData))
  if (result.ok) revalidatePath('/programmas/[programmeId]/visie', 'layout')
  return toFormState(result, formData, 'Het concept is bewaard.')
}

/** Throws the draft away and shows what is left. */
export async function discardVisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await discardVision(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(room(formData))
}

/** Closes the draft for good and shows it. */
export async function establishVisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await establishVision(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}?versie=${result.value.number}&vastgesteld=1`)
}
