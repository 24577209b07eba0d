'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addStakeholder } from '@/lib/alliance/add-stakeholder'
import { editStakeholder } from '@/lib/alliance/edit-stakeholder'
import { makePartner } from '@/lib/alliance/make-partner'
import { markProblemFields } from '@/lib/alliance/mark-problem-fields'
import { stakeholdersPath } from '@/lib/alliance/paths'
import { removeStakeholder } from '@/lib/alliance/remove-stakeholder'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

function backToMap(result: Result<unknown>, formData: FormData): FormState {
  const programmeId = formData.get('programmeId')
  if (result.ok && typeof programmeId === 'string') redirect(stakeholdersPath(programmeId))
  return toFormState(result, formData)
}

export async function add(_: FormState, formData: FormData): Promise<FormState> {
  return backToMap(await addStakeholder(formDataToObject(formData)), formData)
}

export async function edit(_: FormState, formData: FormData): Promise<FormState> {
  return backToMap(await editStakeholder(formDataToObject(formData)), formData)
}

export async function remove(_: FormState, formData: FormData): Promise<FormState> {
  return backToMap(await removeStakeholder(formDataToObject(formData)), formData)
}

export async function toPartner(_: FormState, formData: FormData): Promise<FormState> {
  return backToMap(await makePartner(formDataToObject(formData)), formData)
}

export async function mark(_: FormState, formData: FormData): Promise<FormState> {
  const result = await markProblemFields(formDataToObject(formData))
  if (result.ok) revalidatePath('/programmas/[programmeId]/krachtenveld', 'page')
  return toFormState(result, formData, 'De leefgebieden zijn vastgelegd.')
}
