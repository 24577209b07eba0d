'use server'
import { revalidatePath } from 'next/cache'
import { markAllRead } from '@/lib/notifications/mark-all-read'
import { toFormState } from '@/lib/platform/form/parse'
import type { FormState } from '@/lib/platform/form/state'

/** Notes that everything was read. */
export async function markAllReadAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await markAllRead({})
  // The number in the account menu stands on every page.
  if (result.ok) revalidatePath('/', 'layout')
  return toFormState(result, formData)
}
