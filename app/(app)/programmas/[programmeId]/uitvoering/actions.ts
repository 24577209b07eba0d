'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addMilestone } from '@/lib/interventions/add-milestone'
import { confirmReport } from '@/lib/interventions/confirm-report'
import { editIntervention } from '@/lib/interventions/edit-intervention'
import { editMilestone } from '@/lib/interventions/edit-milestone'
import { lookAgain } from '@/lib/interventions/look-again'
import { makeChoice } from '@/lib/interventions/make-choice'
import { proposeIntervention } from '@/lib/interventions/propose-intervention'
import { removeMilestone } from '@/lib/interventions/remove-milestone'
import { saveExecution } from '@/lib/interventions/save-execution'
import { tellProgress } from '@/lib/interventions/tell-progress'
import { weighIntervention } from '@/lib/interventions/weigh-intervention'
import { withdrawIntervention } from '@/lib/interventions/withdraw-intervention'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

const room = (formData: FormData) => {
  const id = formData.get('programmeId')
  return `/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/uitvoering`
}

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/uitvoering', 'layout')
  return toFormState(result, formData, message)
}

/** Saves the term and the words of the execution programme and shows it. */
export async function saveExecutionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await saveExecution(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(room(formData))
}

/** Proposes an intervention and shows it. */
export async function proposeAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await proposeIntervention(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/${result.value.interventionId}`)
}

/** Changes an intervention and shows it. */
export async function editAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await editIntervention(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/${result.value.interventionId}`)
}

export async function weighAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await weighIntervention(formDataToObject(formData)), formData, 'De weging is vastgelegd.')
}

export async function withdrawAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await withdrawIntervention(formDataToObject(formData)), formData, 'Het voorstel is ingetrokken.')
}

export async function tellAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await tellProgress(formDataToObject(formData)), formData, 'Uw bericht is vastgelegd.')
}

export async function confirmAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await confirmReport(formDataToObject(formData)), formData, 'Het bericht is bevestigd.')
}

export async function chooseAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await makeChoice(formDataToObject(formData)), formData, 'De keuze is vastgelegd.')
}

export async function lookAgainAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await lookAgain(formDataToObject(formData)), formData, 'Dat is vastgelegd.')
}

export async function addMilestoneAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await addMilestone(formDataToObject(formData)), formData, 'De mijlpaal staat erbij.')
}

export async function editMilestoneAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await editMilestone(formDataToObject(formData)), formData, 'De mijlpaal is bijgewerkt.')
}

export async function removeMilestoneAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await removeMilestone(formDataToObject(formData)), formData, 'De mijlpaal is weg.')
}
