'use server'
import { revalidatePath } from 'next/cache'
import { sendAgain } from '@/lib/notifications/send-again'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'

/** Tries a mail again. */
export async function sendAgainAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await sendAgain(formDataToObject(formData))
  revalidatePath('/beheer/berichten')
  return toFormState(result, formData)
}
