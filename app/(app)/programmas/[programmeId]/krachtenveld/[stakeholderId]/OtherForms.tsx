'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Text } from '@/components/ui/Text'
import { remove, toPartner } from '../actions'

type Props = { programmeId: string; party: { id: string; name: string; version: number } }

function Ids({ programmeId, party }: Props) {
  return (
    <>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="stakeholderId" value={party.id} />
      <VersionInput version={party.version} />
    </>
  )
}

/** Makes the party a partner of the alliance. */
export function MakePartner({ today, ...props }: Props & { today: string }) {
  const form = useActionForm({
    action: toPartner, schema: () => import('@/lib/alliance/stakeholder-schema').then((all) => all.makePartnerSchema), initial: { joinedOn: today },
  })
  return (
    <ActionForm form={form} aria-label="Partner maken">
      <Ids {...props} />
      <Text>Dan doet {props.party.name} mee in de alliantie, en vragen wij bij sommige gesprekspunten ook haar antwoord.</Text>
      <DateInput name="joinedOn" label="Doet mee sinds" />
      <TextInput name="joinReason" label="Waarom" optional width={30} maxLength={300} autoComplete="off" />
      <SubmitButton variant="secondary">Partner maken</SubmitButton>
    </ActionForm>
  )
}

/** Takes the party off the map. */
export function RemoveStakeholder(props: Props) {
  const form = useActionForm({ action: remove })
  return (
    <ActionForm form={form} aria-label="Van de kaart halen">
      <Ids {...props} />
      <Text>De partij staat dan niet meer in het krachtenveld. Is zij partner, dan blijft zij dat.</Text>
      <SubmitButton variant="danger">Van de kaart halen</SubmitButton>
    </ActionForm>
  )
}
