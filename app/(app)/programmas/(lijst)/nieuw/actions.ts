'use server'
import { redirect } from 'next/navigation'
import { safeParse } from 'zod/mini'
import { dutchMessage } from '@/lib/platform/form/messages'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import { formValues } from '@/lib/platform/form/values'
import { programmePath } from '@/lib/process/paths'
import { createProgramme } from '@/lib/programmes/create-programme'
import { createProgrammeSchema } from '@/lib/programmes/schema'

/**
 * Three buttons, one form: look at the answers first, go back to change them, or begin. "saved" with the values means
 * that all is well and only the last look remains; beginning itself leads to the new programme.
 */
export async function beginProgramme(_: FormState, formData: FormData): Promise<FormState> {
  const values = formValues(formData)
  const step = formData.get('step')
  if (step === 'change') return { status: 'idle', values }
  const input = formDataToObject(formData)
  // Whoever passes this posts it again to the use case, which judges it itself.
  if (step !== 'begin' && safeParse(createProgrammeSchema, input, { error: dutchMessage }).success)
    return { status: 'saved', values }
  const result = await createProgramme(input)
  if (result.ok) redirect(programmePath(result.value.programmeId))
  return toFormState(result, formData)
}
