'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { VisuallyHidden } from '@/components/ui/Text'
import { removeSignatureAction, signAction } from '../actions'

type Props = { programmeId: string; contractId: string; version: number; signatory: { id: string; personName: string }; last: boolean }

function Ids({ programmeId, contractId, version, signatory }: Props) {
  return (
    <>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="contractId" value={contractId} />
      <HiddenInput name="signatoryId" value={signatory.id} />
      <VersionInput version={version} />
    </>
  )
}

/** Records on which day somebody signed. */
export function SignForm(props: Props) {
  const form = useActionForm({
    action: signAction, schema: () => import('@/lib/contract/contract-schema').then((all) => all.signSchema), id: `tekenen-${props.signatory.id}`,
  })
  return (
    <ActionForm form={form} aria-label={`Handtekening van ${props.signatory.personName}`}>
      <Ids {...props} />
      <DateInput name="signedOn" label="Getekend op" help={props.last ? 'Dit is de laatste handtekening. Daarna verandert er aan deze versie niets meer.' : undefined} />
      <SubmitButton variant="secondary">Handtekening vastleggen<VisuallyHidden> van {props.signatory.personName}</VisuallyHidden></SubmitButton>
    </ActionForm>
  )
}

/** Takes a signature away, as long as not everybody signed. */
export function RemoveSignatureForm(props: Props) {
  const form = useActionForm({ action: removeSignatureAction, id: `weghalen-${props.signatory.id}` })
  return (
    <ActionForm form={form} aria-label={`Handtekening van ${props.signatory.personName} weghalen`}>
      <Ids {...props} />
      <SubmitButton variant="subtle">Handtekening weghalen<VisuallyHidden> van {props.signatory.personName}</VisuallyHidden></SubmitButton>
    </ActionForm>
  )
}
