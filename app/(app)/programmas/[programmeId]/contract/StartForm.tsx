'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { startVersionAction } from './actions'

type Props = { programmeId: string; first: boolean }

/** Begins the contract; a next version takes over what the last one says, so it asks nothing. */
export function StartForm({ programmeId, first }: Props) {
  const form = useActionForm({ action: startVersionAction, id: 'nieuwe-versie', initial: { kindName: 'contract' } })
  return (
    <ActionForm form={form} aria-label={first ? 'Contract beginnen' : 'Nieuwe versie'}>
      <HiddenInput name="programmeId" value={programmeId} />
      {first && (
        <>
          <TextInput name="kindName" label="Hoe noemt u het?" help="Bijvoorbeeld: contract, convenant, pact of wijkdeal." width={20} maxLength={40} />
          <TextInput name="title" label="Titel" help="Bijvoorbeeld: Pact voor De Kolk." maxLength={160} />
        </>
      )}
      <SubmitButton variant={first ? 'primary' : 'secondary'}>{first ? 'Contract beginnen' : 'Nieuwe versie beginnen'}</SubmitButton>
    </ActionForm>
  )
}
