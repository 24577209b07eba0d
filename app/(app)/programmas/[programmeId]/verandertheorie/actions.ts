'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addArrow } from '@/lib/theory/add-arrow'
import { addElement } from '@/lib/theory/add-element'
import { adoptGoals } from '@/lib/theory/adopt-goals'
import { editArrow } from '@/lib/theory/edit-arrow'
import { editElement } from '@/lib/theory/edit-element'
import { moveElement } from '@/lib/theory/move-element'
import { removeArrow } from '@/lib/theory/remove-arrow'
import { removeElement } from '@/lib/theory/remove-element'
import { startTheory } from '@/lib/theory/start-theory'
import { undoLastStep } from '@/lib/theory/undo-last-step'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'
import { roomLinks } from './links'

const textOf = (formData: FormData, name: string) => {
  const value = formData.get(name)
  return typeof value === 'string' ? encodeURIComponent(value) : ''
}
const partIn = (formData: FormData) => {
  const part = formData.get('part')
  return typeof part === 'string' ? part : ''
}
const links = (formData: FormData) => roomLinks({ programmeId: textOf(formData, 'programmeId'), room: formData.get('room') === 'list' ? 'list' : 'picture', part: partIn(formData) })

function answer(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas/[programmeId]/verandertheorie', 'layout')
  return toFormState(result, formData, message)
}

/** Begins the theory of this cycle and shows it. */
export async function startTheoryAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await startTheory(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(links(formData).home)
}

/** Takes goals and interventions over and shows the picture with them in it. */
export async function adoptGoalsAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await adoptGoals(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(links(formData).home)
}

/** Adds an element and chooses it, to go on from there. */
export async function addElementAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await addElement(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(links(formData).element(result.value.elementId))
}

export async function editElementAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await editElement(formDataToObject(formData)), formData, 'De wijziging is bewaard.')
}

export async function moveElementAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await moveElement(formDataToObject(formData)), formData, 'Verplaatst.')
}

/** Removes an element; what it hung on shows in the picture. */
export async function removeElementAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await removeElement(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(links(formData).home)
}

/** Draws an arrow and shows where it begins. */
export async function addArrowAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await addArrow(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(links(formData).element(textOf(formData, 'fromId')))
}

export async function editArrowAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(await editArrow(formDataToObject(formData)), formData, 'De wijziging is bewaard.')
}

/** Removes an arrow and shows where it began. */
export async function removeArrowAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await removeArrow(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(links(formData).element(result.value.fromId))
}

/** Undoes a step; what was chosen may be gone by that. */
export async function undoAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await undoLastStep(formDataToObject(formData))
  return answer(result, formData, result.ok ? `Ongedaan gemaakt: ${result.value.words}.` : '')
}
