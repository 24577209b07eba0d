'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { handOver } from '@/lib/handover/hand-over'
import { changedMeanwhile } from '@/lib/handover/changed-meanwhile'
import { handoverPath } from '@/lib/handover/paths'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'

export async function handOverAction(_: FormState, formData: FormData): Promise<FormState> {
  const typed = formDataToObject(formData)
  const result = await handOver(typed)
  if (result.ok) redirect(handoverPath(String(typed.programmeId), result.value.handoverId))
  // The boxes of the page are drawn anew, so that they say what there is now.
  revalidatePath('/programmas/[programmeId]/overdracht', 'page')
  return toFormState(changedMeanwhile(result), formData)
}
