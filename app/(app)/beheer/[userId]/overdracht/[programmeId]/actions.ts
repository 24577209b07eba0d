'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { handOver } from '@/lib/handover/hand-over'
import { changedMeanwhile } from '@/lib/handover/changed-meanwhile'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'

/** The same as the bureau does; who administers accounts need not be in the programme, and goes back to the account. */
export async function handOverAccountAction(_: FormState, formData: FormData): Promise<FormState> {
  const typed = formDataToObject(formData)
  const result = await handOver(typed)
  if (result.ok) redirect(`/beheer/${String(typed.fromUserId)}?gedaan=overgedragen`)
  revalidatePath('/beheer/[userId]/overdracht/[programmeId]', 'page')
  return toFormState(changedMeanwhile(result), formData)
}
