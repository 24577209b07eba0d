'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addSource } from '@/lib/finance/add-source'
import { editSource } from '@/lib/finance/edit-source'
import { sourcePath, sourcesPath } from '@/lib/finance/paths'
import { removeSource } from '@/lib/finance/remove-source'
import { saveConditions } from '@/lib/finance/save-conditions'
import { savePurposes } from '@/lib/finance/save-purposes'
import { saveReport } from '@/lib/finance/save-report'
import { saveYears } from '@/lib/finance/save-years'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

const programmeOf = (formData: FormData) => {
  const id = formData.get('programmeId')
  return typeof id === 'string' ? id : ''
}

function showSource(result: Result<{ sourceId: string }>, formData: FormData): FormState {
  if (!result.ok) return toFormState(result, formData)
  redirect(sourcePath(programmeOf(formData), result.value.sourceId))
}

function stay(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/financien', 'layout')
  return toFormState(result, formData, message)
}

export async function addSourceAction(_: FormState, formData: FormData): Promise<FormState> {
  return showSource(await addSource(formDataToObject(formData)), formData)
}

export async function editSourceAction(_: FormState, formData: FormData): Promise<FormState> {
  return showSource(await editSource(formDataToObject(formData)), formData)
}

export async function saveYearsAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await saveYears(formDataToObject(formData))
  return stay(result, formData, ['De bedragen per jaar zijn vastgelegd.', ...(result.ok ? result.value.notes : [])].join(' '))
}

export async function savePurposesAction(_: FormState, formData: FormData): Promise<FormState> {
  return stay(await savePurposes(formDataToObject(formData)), formData, 'De bestemming is vastgelegd.')
}

export async function saveConditionsAction(_: FormState, formData: FormData): Promise<FormState> {
  return stay(await saveConditions(formDataToObject(formData)), formData, 'De cofinanciering is vastgelegd.')
}

export async function saveReportAction(_: FormState, formData: FormData): Promise<FormState> {
  return stay(await saveReport(formDataToObject(formData)), formData, 'De verantwoording is vastgelegd.')
}

export async function removeSourceAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await removeSource(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(sourcesPath(programmeOf(formData)))
}
