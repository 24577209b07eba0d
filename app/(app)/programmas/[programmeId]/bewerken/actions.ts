'use server'
import { redirect } from 'next/navigation'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import { programmePath } from '@/lib/process/paths'
import { editProgramme } from '@/lib/programmes/edit-programme'

export async function save(_: FormState, formData: FormData): Promise<FormState> {
  const result = await editProgramme(formDataToObject(formData))
  if (result.ok) redirect(programmePath(result.value.programmeId))
  return toFormState(result, formData)
}
