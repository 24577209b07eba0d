'use server'
import { redirect } from 'next/navigation'
import { revalidatePath } from 'next/cache'
import { castVote } from '@/lib/decisions/cast-vote'
import { closeVoting } from '@/lib/decisions/close-voting'
import { confirmDecision } from '@/lib/decisions/confirm-decision'
import { declareConflict } from '@/lib/decisions/declare-conflict'
import { discardDecision } from '@/lib/decisions/discard-decision'
import { enterVote } from '@/lib/decisions/enter-vote'
import { openVoting } from '@/lib/decisions/open-voting'
import { decisionPath, proposalPath, registerPath } from '@/lib/decisions/paths'
import { reactToProposal } from '@/lib/decisions/react-to-proposal'
import { saveProposal } from '@/lib/decisions/save-proposal'
import { submitDecision } from '@/lib/decisions/submit-decision'
import { withdrawSubmission } from '@/lib/decisions/withdraw-submission'
import { withdrawVoting } from '@/lib/decisions/withdraw-voting'
import { writeOutcome } from '@/lib/decisions/write-outcome'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import type { Result } from '@/lib/platform/result'

function told(result: Result<unknown>, formData: FormData, message: string): FormState {
  if (result.ok) revalidatePath('/programmas', 'layout')
  return toFormState(result, formData, message)
}

/** Keeps the proposal and shows it as others will see it. */
export async function saveProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await saveProposal(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(proposalPath(result.value.programmeId, result.value.decisionId))
}

/** Puts the proposal before the people at the table. */
export async function submitProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  return told(await submitDecision(formDataToObject(formData)), formData, 'Het voorstel is voorgelegd.')
}

/** Takes the proposal back, to change it. */
export async function withdrawProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  return told(await withdrawSubmission(formDataToObject(formData)), formData, 'Het voorstel is teruggenomen. U kunt het nu wijzigen.')
}

/** Throws a proposal away that was never put before a table. */
export async function discardProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  const input = formDataToObject(formData)
  const result = await discardDecision(input)
  if (!result.ok) return toFormState(result, formData)
  redirect(registerPath(String(input.programmeId)))
}

/** Says something about the proposal. */
export async function reactAction(_: FormState, formData: FormData): Promise<FormState> {
  return told(await reactToProposal(formDataToObject(formData)), formData, 'Uw reactie staat erbij.')
}

/** Opens the vote. */
export async function openVotingAction(_: FormState, formData: FormData): Promise<FormState> {
  return told(await openVoting(formDataToObject(formData)), formData, 'De stemming is open.')
}

/** Closes the vote. */
export async function closeVotingAction(_: FormState, formData: FormData): Promise<FormState> {
  return told(await closeVoting(formDataToObject(formData)), formData, 'De stemming is gesloten.')
}

/** Takes the vote back. */
export async function withdrawVotingAction(_: FormState, formData: FormData): Promise<FormState> {
  return told(await withdrawVoting(formDataToObject(formData)), formData, 'De stemming is ingetrokken. U kunt opnieuw laten stemmen.')
}

/** Votes for a seat. */
export async function castVoteAction(_: FormState, formData: FormData): Promise<FormState> {
  return told(await castVote(formDataToObject(formData)), formData, 'Uw stem is uitgebracht. Zolang de stemming open is, kunt u hem wijzigen.')
}

/** Writes down the vote of somebody at the table. */
export async function enterVoteAction(_: FormState, formData: FormData): Promise<FormState> {
  return told(await enterVote(formDataToObject(formData)), formData, 'De stem is genoteerd.')
}

/** Says that a seat has an interest of its own, or takes that back. */
export async function declareConflictAction(_: FormState, formData: FormData): Promise<FormState> {
  const declared = formData.get('declared') === 'ja'
  const result = await declareConflict({ ...formDataToObject(formData), declared })
  return told(result, formData, declared ? 'Het belang is gemeld. Deze stoel stemt niet mee.' : 'De melding is teruggenomen.')
}

/** Keeps what came of the vote. */
export async function writeOutcomeAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await writeOutcome(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(proposalPath(result.value.programmeId, result.value.decisionId))
}

/** Signs; the second signature seals the decision and shows it. */
export async function confirmAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await confirmDecision(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  if (result.value.sealed) redirect(decisionPath(result.value.programmeId, result.value.decisionId))
  return told(result, formData, 'U hebt het besluit bevestigd. Na de tweede bevestiging ligt het vast.')
}
