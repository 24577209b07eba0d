'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addBody } from '@/lib/alliance/add-body'
import { addPost } from '@/lib/alliance/add-post'
import { editPost } from '@/lib/alliance/edit-post'
import { bodyPath } from '@/lib/alliance/paths'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/alliantie', 'page')
  return toFormState(result, formData, message)
}

export async function addTable(_: FormState, formData: FormData): Promise<FormState> {
  const typed = formDataToObject(formData)
  const result = await addBody(typed)
  if (result.ok) redirect(bodyPath(String(typed.programmeId), result.value.bodyId))
  return toFormState(result, formData)
}

export async function addDirection(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await addPost(formDataToObject(formData)), formData, 'Dat is vastgelegd.')
}

export async function editDirection(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await editPost(formDataToObject(formData)), formData, 'De wijziging is vastgelegd.')
}
