'use server'
import { revalidatePath } from 'next/cache'
import { chooseParticipation } from '@/lib/alliance/choose-participation'
import { correctParticipation } from '@/lib/alliance/correct-participation'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/bewonersrol', 'page')
  return toFormState(result, formData, message)
}

export async function choose(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await chooseParticipation(formDataToObject(formData)), formData, 'De keuze is vastgelegd.')
}

export async function correct(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await correctParticipation(formDataToObject(formData)), formData, 'De verbetering is vastgelegd.')
}
