'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'
import { answerQuestions } from '@/lib/recalibration/answer-questions'
import { beginRecalibration } from '@/lib/recalibration/begin-recalibration'
import { closeRecalibration } from '@/lib/recalibration/close-recalibration'
import { judgeIntervention } from '@/lib/recalibration/judge-intervention'
import { startNextExecution } from '@/lib/recalibration/start-next-execution'

const room = (formData: FormData, name: string) => {
  const id = formData.get('programmeId')
  return `/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/${name}`
}

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/herijken', 'layout')
  return toFormState(result, formData, message)
}

export async function beginAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await beginRecalibration(formDataToObject(formData)), formData, 'Het herijken is begonnen.')
}

export async function answerAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await answerQuestions(formDataToObject(formData)), formData, 'De antwoorden zijn bewaard.')
}

/** Records a choice and goes on to the next intervention without one, or to the overview of all choices when there is none; there it says what was recorded. */
export async function judgeAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await judgeIntervention(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  const { chosenId, nextId } = result.value
  redirect(`${room(formData, 'herijken')}/${nextId ?? 'overzicht'}?na=${chosenId}`)
}

/** Closes, and shows what it came to with what follows. */
export async function closeAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await closeRecalibration(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData, 'herijken')}/overzicht?na=afsluiten`)
}

/** Begins the next execution programme and shows it. */
export async function startNextAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await startNextExecution(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(room(formData, 'uitvoering'))
}
