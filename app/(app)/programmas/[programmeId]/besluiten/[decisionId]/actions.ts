'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { correctDecision } from '@/lib/decisions/correct-decision'
import { proposalPath } from '@/lib/decisions/paths'
import { meetCondition } from '@/lib/decisions/meet-condition'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import { currentDefinition } from '@/lib/process/definitions'
import { phaseByCode } from '@/lib/process/lookup'
import { phasePath } from '@/lib/process/paths'

/** Begins a correction and goes to its form. */
export async function correctDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await correctDecision(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  const { programmeId, decisionId, phase, cycle } = result.value
  if (phase === null) redirect(proposalPath(programmeId, decisionId))
  redirect(`${phasePath(programmeId, phaseByCode(currentDefinition, phase))}/besluit/bewerken?cyclus=${cycle}`)
}

/** Notes that a condition is met, or takes that back. */
export async function meetConditionAction(_: FormState, formData: FormData): Promise<FormState> {
  const met = formData.get('met') === 'ja'
  const result = await meetCondition({ ...formDataToObject(formData), met })
  if (result.ok) revalidatePath('/programmas', 'layout')
  return toFormState(result, formData, met ? 'De voorwaarde staat op vervuld.' : 'De voorwaarde staat weer open.')
}
