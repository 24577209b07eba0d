'use server'
import { redirect } from 'next/navigation'
import { addReturn } from '@/lib/finance/add-return'
import { editReturn } from '@/lib/finance/edit-return'
import { returnsPath } from '@/lib/finance/paths'
import { removeReturn } from '@/lib/finance/remove-return'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

function showReturns(result: Result<unknown>, formData: FormData): FormState {
  const programmeId = formData.get('programmeId')
  if (result.ok && typeof programmeId === 'string') redirect(returnsPath(programmeId))
  return toFormState(result, formData)
}

export async function addReturnAction(_: FormState, formData: FormData): Promise<FormState> {
  return showReturns(await addReturn(formDataToObject(formData)), formData)
}

export async function editReturnAction(_: FormState, formData: FormData): Promise<FormState> {
  return showReturns(await editReturn(formDataToObject(formData)), formData)
}

export async function removeReturnAction(_: FormState, formData: FormData): Promise<FormState> {
  return showReturns(await removeReturn(formDataToObject(formData)), formData)
}
