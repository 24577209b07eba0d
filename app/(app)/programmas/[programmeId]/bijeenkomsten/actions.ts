'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addAgendaItem } from '@/lib/meetings/add-agenda-item'
import { addDocumentLink } from '@/lib/meetings/add-document-link'
import { addGuest } from '@/lib/meetings/add-guest'
import { addSuggestion } from '@/lib/meetings/add-suggestion'
import { agreeAction } from '@/lib/meetings/agree-action'
import { announce } from '@/lib/meetings/announce'
import { cancelMeeting } from '@/lib/meetings/cancel-meeting'
import { cancelSeries } from '@/lib/meetings/cancel-series'
import { closeMinutes } from '@/lib/meetings/close-minutes'
import { editAgendaItem } from '@/lib/meetings/edit-agenda-item'
import { editMeeting } from '@/lib/meetings/edit-meeting'
import { editSeries } from '@/lib/meetings/edit-series'
import { moveAgendaItem } from '@/lib/meetings/move-agenda-item'
import { meetingPath, meetingsPath } from '@/lib/meetings/paths'
import { planMeeting } from '@/lib/meetings/plan-meeting'
import { recordAttendance } from '@/lib/meetings/record-attendance'
import { remarkOnMinutes } from '@/lib/meetings/remark-on-minutes'
import { removeAgendaItem } from '@/lib/meetings/remove-agenda-item'
import { removeDocument } from '@/lib/meetings/remove-document'
import { removeGuest } from '@/lib/meetings/remove-guest'
import { writeItemMinutes } from '@/lib/meetings/write-item-minutes'
import { writeMinutes } from '@/lib/meetings/write-minutes'
import { formatTime } from '@/lib/platform/format'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

type Operation = (input: unknown) => Promise<Result<unknown>>

/** Does it and shows how it stands now, also when somebody else was just before. */
async function answer(operation: Operation, formData: FormData, message: string): Promise<FormState> {
  const result = await operation(formDataToObject(formData))
  if (result.ok || result.error.kind === 'conflict') revalidatePath('/programmas/[programmeId]', 'layout')
  return toFormState(result, formData, message)
}

const idIn = (formData: FormData, name: string): string => {
  const value = formData.get(name)
  return typeof value === 'string' ? value : ''
}

/** Plans a meeting or a series, and shows the first of them. */
export async function planAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await planMeeting(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  const [first] = result.value.meetingIds
  const programmeId = idIn(formData, 'programmeId')
  revalidatePath('/programmas/[programmeId]', 'layout')
  redirect(first !== undefined && result.value.meetingIds.length === 1 ? meetingPath(programmeId, first) : meetingsPath(programmeId))
}

const wholeSeries = (formData: FormData): boolean => formData.get('scope') === 'following'

/** Changes a meeting, or with it all that follow in its series, and shows it. */
export async function editAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await (wholeSeries(formData) ? editSeries : editMeeting)(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  revalidatePath('/programmas/[programmeId]', 'layout')
  redirect(meetingPath(idIn(formData, 'programmeId'), result.value.meetingId))
}

/** Calls a meeting off, or with it all that follow in its series, and shows it so. */
export async function cancelAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await (wholeSeries(formData) ? cancelSeries : cancelMeeting)(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  revalidatePath('/programmas/[programmeId]', 'layout')
  redirect(meetingPath(idIn(formData, 'programmeId'), result.value.meetingId))
}

export async function announceAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(announce, formData, 'Dank u. Het staat bij de bijeenkomst.')
}

export async function addItemAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(addAgendaItem, formData, 'Het punt staat op de agenda.')
}

export async function addSuggestionAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(addSuggestion, formData, 'Het punt staat op de agenda.')
}

export async function editItemAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(editAgendaItem, formData, 'Het punt is gewijzigd.')
}

export async function moveItemAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(moveAgendaItem, formData, 'Het punt is verplaatst.')
}

export async function removeItemAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(removeAgendaItem, formData, 'Het punt is van de agenda.')
}

export async function addLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(addDocumentLink, formData, 'De link staat bij de stukken.')
}

export async function removeDocumentAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(removeDocument, formData, 'Het stuk is weggehaald.')
}

export async function recordAttendanceAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(recordAttendance, formData, `Aanwezigheid bewaard om ${formatTime(new Date())}.`)
}

export async function addGuestAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(addGuest, formData, 'De gast staat erbij.')
}

export async function removeGuestAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(removeGuest, formData, 'De gast is weggehaald.')
}

export async function writeItemAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(writeItemMinutes, formData, `Verslag bewaard om ${formatTime(new Date())}.`)
}

export async function writeMinutesAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(writeMinutes, formData, `Verslag bewaard om ${formatTime(new Date())}.`)
}

export async function agreeActionAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(agreeAction, formData, 'De actie is afgesproken.')
}

export async function closeMinutesAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(closeMinutes, formData, 'Het verslag is gesloten.')
}

export async function remarkAction(_: FormState, formData: FormData): Promise<FormState> {
  return answer(remarkOnMinutes, formData, 'De opmerking staat op de agenda van de volgende bijeenkomst.')
}
