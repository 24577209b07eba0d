'use client'
import { ActionForm } from '@/components/form/ActionForm'
import type { Choice } from '@/components/form/ChoiceGroup'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { adoptGoalsAction } from '../actions'

type Props = { programmeId: string; theoryId: string; revision: number; goals: Choice[]; interventions: Choice[] }

const labels = { goalIds: 'Welke ambities en doelen?', interventionIds: 'Welke interventies?' }

/** Chooses what comes into the picture; everything is ticked at first, as most want most of it. */
export function AdoptForm({ programmeId, theoryId, revision, goals, interventions }: Props) {
  const form = useActionForm({ action: adoptGoalsAction, schema: () => import('@/lib/theory/schema').then((all) => all.adoptGoalsSchema), id: 'overnemen' })
  return (
    <ActionForm form={form} aria-label="Doelen overnemen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="theoryId" value={theoryId} />
      <VersionInput version={revision} />
      {goals.length > 0 && (
        <CheckboxGroup
          name="goalIds" label={labels.goalIds} optional options={goals} defaultValue={goals.map(({ value }) => value)}
          help="Een ambitie blijft een ambitie. Een doel eronder wordt een outcome, met een pijl naar die ambitie."
        />
      )}
      {interventions.length > 0 && (
        <CheckboxGroup
          name="interventionIds" label={labels.interventionIds} optional options={interventions} defaultValue={interventions.map(({ value }) => value)}
          help="Een interventie wordt een inspanning. Staat er bij hoe zij direct bijdraagt aan een doel, dan komt er een pijl met die woorden als aanname."
        />
      )}
      <SubmitButton>In de verandertheorie zetten</SubmitButton>
    </ActionForm>
  )
}
