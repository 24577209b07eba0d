'use client'
import { PlainForm } from '@/components/decision/PlainForm'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { Text } from '@/components/ui/Text'
import { formatList } from '@/lib/platform/format'
import { lookAtGoalAction, restoreGoalAction, retireGoalAction } from '../actions'

type Goal = { programmeId: string; goalId: string; version: number }

function Hidden({ programmeId, goalId, version }: Goal) {
  return (
    <>
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}

/** Says that the goal still fits the vision of now. */
export function LookForm({ number, ...goal }: Goal & { number: number }) {
  return (
    <PlainForm action={lookAtGoalAction}>
      <Hidden {...goal} />
      <input type="hidden" name="number" value={number} />
      <SubmitButton variant="secondary">Dit doel past bij versie {number}</SubmitButton>
    </PlainForm>
  )
}

/** Lets the goal count again. */
export function RestoreForm(goal: Goal) {
  return (
    <PlainForm action={restoreGoalAction}>
      <Hidden {...goal} />
      <SubmitButton variant="secondary">Doel weer laten gelden</SubmitButton>
    </PlainForm>
  )
}

/** Lets the goal lapse; names what rests on it first. */
export function RetireForm({ resting, below, programmeId, goalId, version }: Goal & { resting: string; below: string[] }) {
  const form = useActionForm({
    action: retireGoalAction, id: 'vervallen', keep: `doel-vervalt:${goalId}`, schema: () => import('@/lib/goals/goal-schema').then((all) => all.retireGoalSchema),
  })
  return (
    <ActionForm form={form} labels={{ reason: 'Waarom vervalt dit doel?' }} aria-label="Doel laten vervallen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="goalId" value={goalId} />
      <VersionInput version={version} />
      <Text>Een doel verdwijnt niet. Het blijft leesbaar, met de reden, en u kunt het terugzetten.</Text>
      <TextArea name="reason" label="Waarom vervalt dit doel?" rows={2} maxLength={1000} />
      {below.length > 0 && (
        <Checkbox
          name="together" label={below.length === 1 ? 'Het doel eronder vervalt mee' : `De ${below.length} doelen eronder vervallen mee`}
          help={`${formatList(below)}. Moet een doel blijven? Zet het dan eerst onder een andere ambitie.`}
        />
      )}
      {resting !== '' && <Checkbox name="known" label="Ik weet dat hierop nog iets rust" help={`${resting}. Daar komt te staan dat het doel is vervallen.`} />}
      <SubmitButton variant="danger">Doel laten vervallen</SubmitButton>
    </ActionForm>
  )
}
