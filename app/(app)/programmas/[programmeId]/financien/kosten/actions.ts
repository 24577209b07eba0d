'use server'
import { redirect } from 'next/navigation'
import { addCost } from '@/lib/finance/add-cost'
import { editCost } from '@/lib/finance/edit-cost'
import { costsPath } from '@/lib/finance/paths'
import { removeCost } from '@/lib/finance/remove-cost'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

function showCosts(result: Result<unknown>, formData: FormData): FormState {
  const programmeId = formData.get('programmeId')
  if (result.ok && typeof programmeId === 'string') redirect(costsPath(programmeId))
  return toFormState(result, formData)
}

export async function addCostAction(_: FormState, formData: FormData): Promise<FormState> {
  return showCosts(await addCost(formDataToObject(formData)), formData)
}

export async function editCostAction(_: FormState, formData: FormData): Promise<FormState> {
  return showCosts(await editCost(formDataToObject(formData)), formData)
}

export async function removeCostAction(_: FormState, formData: FormData): Promise<FormState> {
  return showCosts(await removeCost(formDataToObject(formData)), formData)
}
