'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addGoal } from '@/lib/goals/add-goal'
import { editGoal } from '@/lib/goals/edit-goal'
import { lookAtGoal } from '@/lib/goals/look-at-goal'
import { lookAtGoals } from '@/lib/goals/look-at-goals'
import { moveGoal } from '@/lib/goals/move-goal'
import { restoreGoal } from '@/lib/goals/restore-goal'
import { retireGoal } from '@/lib/goals/retire-goal'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

const room = (formData: FormData) => {
  const id = formData.get('programmeId')
  return `/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/doelen`
}

function toGoal(result: Result<{ goalId: string }>, formData: FormData): FormState {
  if (!result.ok) return toFormState(result, formData)
  redirect(`${room(formData)}/${result.value.goalId}`)
}

function stay(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/doelen', 'layout')
  return toFormState(result, formData, message)
}

/** Records a goal and shows it. */
export async function addGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  return toGoal(await addGoal(formDataToObject(formData)), formData)
}

/** Changes a goal and shows it. */
export async function editGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  return toGoal(await editGoal(formDataToObject(formData)), formData)
}

export async function moveGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  return stay(await moveGoal(formDataToObject(formData)), formData, 'Verplaatst.')
}

export async function retireGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  return stay(await retireGoal(formDataToObject(formData)), formData, 'Het doel is vervallen.')
}

export async function restoreGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  return stay(await restoreGoal(formDataToObject(formData)), formData, 'Het doel geldt weer.')
}

export async function lookAtGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  return stay(await lookAtGoal(formDataToObject(formData)), formData, 'Vastgelegd: dit doel past bij de visie.')
}

/** Records that several goals were looked at again. */
export async function lookAtGoalsAction(_: FormState, formData: FormData): Promise<FormState> {
  return stay(await lookAtGoals(formDataToObject(formData)), formData, 'Vastgelegd: deze doelen passen bij de visie.')
}
