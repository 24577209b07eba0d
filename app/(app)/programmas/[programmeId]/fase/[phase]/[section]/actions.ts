'use server'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { addAction } from '@/lib/checklists/add-action'
import { addComment } from '@/lib/checklists/add-comment'
import { addEvidenceLink } from '@/lib/checklists/add-evidence-link'
import { agreeAnswer } from '@/lib/checklists/agree-answer'
import { assignSection } from '@/lib/checklists/assign-section'
import { finishAction } from '@/lib/checklists/finish-action'
import { giveAnswer } from '@/lib/checklists/give-answer'
import { pointPage } from '@/lib/checklists/point-page'
import { removeComment } from '@/lib/checklists/remove-comment'
import { removeEvidence } from '@/lib/checklists/remove-evidence'
import { sameAnswer } from '@/lib/checklists/same-answer'
import { formatTime } from '@/lib/platform/format'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import { ok, type Result } from '@/lib/platform/result'

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Shows what is new: the page stays where it is; a browser without script is sent back to the point. */
async function finish(result: Result<unknown>, formData: FormData, message: string, said: string): Promise<FormState> {
  const shown = result.ok || result.error.kind === 'conflict'
  const scripted = (await headers()).has('next-action')
  if (scripted && shown) refresh()
  if (!scripted && result.ok) {
    const { programmeId, pointId } = formDataToObject(formData)
    const page = pointPage(word(programmeId), word(pointId), { gedaan: said })
    if (page) redirect(page)
  }
  return toFormState(result, formData, message)
}

const chosen = (value: unknown) => (value === '' || value === undefined ? null : value)

const recorded: Record<string, string> = {
  answered: 'Antwoord vastgelegd',
  skipped: 'Punt overgeslagen met reden',
  not_applicable: 'Vastgelegd dat dit niet van toepassing is',
  open: 'Punt weer opengezet',
}

export async function recordAnswerAction(_: FormState, formData: FormData): Promise<FormState> {
  const typed = formDataToObject(formData)
  const input = { ...typed, judgement: chosen(typed.judgement) }
  const result = typed.organisationId ? await giveAnswer(input) : await agreeAnswer(input)
  // Pressing twice, or again after a lost reply, is no collision with oneself.
  const settled = !result.ok && result.error.kind === 'conflict' && sameAnswer(input, result.error.current) ? ok(null) : result
  const message = `${recorded[word(typed.state)] ?? 'Vastgelegd'} om ${formatTime(new Date())}.`
  return finish(settled, formData, message, 'antwoord')
}

export async function addCommentAction(_: FormState, formData: FormData): Promise<FormState> {
  return finish(await addComment(formDataToObject(formData)), formData, 'Uw reactie staat erbij.', 'reactie')
}

export async function removeCommentAction(_: FormState, formData: FormData): Promise<FormState> {
  return finish(await removeComment(formDataToObject(formData)), formData, 'De reactie is weggehaald.', 'reactie')
}

export async function addEvidenceLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return finish(await addEvidenceLink(formDataToObject(formData)), formData, 'De link is toegevoegd.', 'bewijs')
}

/** Cites what the app itself knows: a link to the room, titled with what it said that day. */
export async function citeFactsAction(_: FormState, formData: FormData): Promise<FormState> {
  return finish(await addEvidenceLink(formDataToObject(formData)), formData, 'Dit staat nu bij het bewijs.', 'bewijs')
}

export async function removeEvidenceAction(_: FormState, formData: FormData): Promise<FormState> {
  return finish(await removeEvidence(formDataToObject(formData)), formData, 'Het bewijs is weggehaald.', 'bewijs')
}

export async function addActionAction(_: FormState, formData: FormData): Promise<FormState> {
  return finish(await addAction(formDataToObject(formData)), formData, 'De actie is afgesproken.', 'actie')
}

export async function finishActionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = formData.get('done') === 'true'
  return finish(await finishAction(formDataToObject(formData)), formData, done ? 'De actie is afgerond.' : 'De actie staat weer open.', 'actie')
}

export async function assignSectionAction(_: FormState, formData: FormData): Promise<FormState> {
  const typed = formDataToObject(formData)
  return finish(await assignSection({ ...typed, ownerId: chosen(typed.ownerId) }), formData, 'De trekker is vastgelegd.', 'eigenaar')
}
