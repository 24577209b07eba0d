'use server'
import { redirect } from 'next/navigation'
import { revalidatePath } from 'next/cache'
import { discardDecision } from '@/lib/decisions/discard-decision'
import { decisionPath } from '@/lib/decisions/paths'
import { prepareDecision } from '@/lib/decisions/prepare-decision'
import { sealDecision } from '@/lib/decisions/seal-decision'
import { submitDecision } from '@/lib/decisions/submit-decision'
import { withdrawSubmission } from '@/lib/decisions/withdraw-submission'
import { formatTime } from '@/lib/platform/format'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'

/** Saves the decision that is being prepared; the writer stays where they are. */
export async function saveDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await prepareDecision(formDataToObject(formData))
  if (result.ok) revalidatePath('/programmas', 'layout')
  return toFormState(result, formData, `Concept bewaard om ${formatTime(new Date())}.`)
}

/** Puts the decision before the board. */
export async function submitDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await submitDecision(formDataToObject(formData))
  if (result.ok) revalidatePath('/programmas', 'layout')
  return toFormState(result, formData, 'Het besluit ligt nu voor aan het bestuur.')
}

/** Takes the decision back from the board. */
export async function withdrawSubmissionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await withdrawSubmission(formDataToObject(formData))
  if (result.ok) revalidatePath('/programmas', 'layout')
  return toFormState(result, formData, 'Het besluit ligt niet meer voor aan het bestuur.')
}

/** Throws a draft away. */
export async function discardDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await discardDecision(formDataToObject(formData))
  if (result.ok) revalidatePath('/programmas', 'layout')
  return toFormState(result, formData, 'Het concept is weggegooid.')
}

/** Records the decision for good and shows it with its seal. */
export async function sealDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await sealDecision(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(decisionPath(result.value.programmeId, result.value.decisionId))
}
