'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { carryOverPromises } from '@/lib/contract/carry-over-promises'
import { discardVersion } from '@/lib/contract/discard-version'
import { editVersion } from '@/lib/contract/edit-version'
import { evaluateVersion } from '@/lib/contract/evaluate-version'
import { lookAtVision } from '@/lib/contract/look-at-vision'
import { removeSignature } from '@/lib/contract/remove-signature'
import { savePublicText } from '@/lib/contract/save-public-text'
import { signVersion } from '@/lib/contract/sign-version'
import { startVersion } from '@/lib/contract/start-version'
import { formatCount } from '@/lib/platform/format'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

const room = (formData: FormData) => {
  const id = formData.get('programmeId')
  return `/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/contract`
}

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/contract', 'layout')
  return toFormState(result, formData, message)
}

/** Throws a version away that nobody signed, and goes back to what holds. */
export async function discardVersionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await discardVersion(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(room(formData))
}

/** Begins the contract or its next version, and goes to where it is written. */
export async function startVersionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await startVersion(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/bewerken`)
}

export async function editVersionAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await editVersion(formDataToObject(formData)), formData, 'De tekst is bewaard.')
}

export async function lookAtVisionAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await lookAtVision(formDataToObject(formData)), formData, 'Het contract is naast de visie gelegd.')
}

/** Records a signature; after the last one there is nothing left to write. */
export async function signAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await signVersion(formDataToObject(formData))
  if (result.ok && result.value.closed) redirect(`${room(formData)}?versie=${result.value.number}&getekend=1`)
  return answer(result, formData, 'De handtekening is vastgelegd.')
}

export async function removeSignatureAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await removeSignature(formDataToObject(formData)), formData, 'De handtekening is weggehaald.')
}

export async function savePublicTextAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await savePublicText(formDataToObject(formData)), formData, 'De tekst voor bewoners is bewaard.')
}

export async function evaluateAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await evaluateVersion(formDataToObject(formData)), formData, 'De evaluatie is vastgelegd.')
}

export async function carryOverAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await carryOverPromises(formDataToObject(formData))
  const words = result.ok ? `${formatCount(result.value.count, 'toezegging is', 'toezeggingen zijn')} overgenomen.` : ''
  return answer(result, formData, words)
}
