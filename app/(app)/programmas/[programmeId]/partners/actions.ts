'use server'
import { revalidatePath } from 'next/cache'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'
import { addOrganisation } from '@/lib/programmes/add-organisation'
import { leaveAlliance } from '@/lib/programmes/leave-alliance'
import { renameOrganisation } from '@/lib/programmes/rename-organisation'
import { returnToAlliance } from '@/lib/programmes/return-to-alliance'

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/partners', 'page')
  return toFormState(result, formData, message)
}

export async function add(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await addOrganisation(formDataToObject(formData)), formData, 'De partner is toegevoegd.')
}

export async function rename(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await renameOrganisation(formDataToObject(formData)), formData, 'De naam is gewijzigd.')
}

export async function leave(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await leaveAlliance(formDataToObject(formData)), formData, 'Het vertrek is vastgelegd.')
}

export async function comeBack(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await returnToAlliance(formDataToObject(formData)), formData, 'De terugkeer is vastgelegd.')
}
