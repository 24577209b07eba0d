'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Text } from '@/components/ui/Text'
import { comeBack, leave, rename } from './actions'
import type { PartnerView } from './Partner'

type Props = { programmeId: string; partner: PartnerView; today: string }

function Ids({ programmeId, partner }: Pick<Props, 'programmeId' | 'partner'>) {
  return (
    <>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="organisationId" value={partner.id} />
      <VersionInput version={partner.version} />
    </>
  )
}

function Rename({ programmeId, partner }: Props) {
  const form = useActionForm({ action: rename, schema: () => import('@/lib/programmes/schema').then((all) => all.renameOrganisationSchema), initial: { name: partner.name } })
  return (
    <ActionForm form={form} labels={{ name: 'Naam' }} aria-label={`Naam van ${partner.name} wijzigen`}>
      <Ids programmeId={programmeId} partner={partner} />
      <TextInput name="name" label="Naam" width={30} maxLength={120} autoComplete="off" />
      <SubmitButton variant="secondary">Naam wijzigen</SubmitButton>
    </ActionForm>
  )
}

function Leave({ programmeId, partner, today }: Props) {
  const form = useActionForm({
    action: leave, schema: () => import('@/lib/programmes/schema').then((all) => all.leaveAllianceSchema), initial: { leftOn: today },
  })
  return (
    <ActionForm form={form} aria-label={`Vertrek van ${partner.name}`}>
      <Ids programmeId={programmeId} partner={partner} />
      <Text>Doet deze partner niet meer mee? De antwoorden blijven leesbaar, maar niemand wacht er meer op.</Text>
      <DateInput name="leftOn" label="Doet niet meer mee vanaf" />
      <TextInput name="leaveReason" label="Waarom" optional width={30} maxLength={300} autoComplete="off" />
      {partner.carried !== '' && <Checkbox name="known" label="Ik weet wat deze partner nog doet" help={`${partner.carried}. Dat blijft op naam van deze partner staan tot u een ander kiest.`} />}
      <SubmitButton variant="secondary">Vertrek vastleggen</SubmitButton>
    </ActionForm>
  )
}

function ComeBack({ programmeId, partner, today }: Props) {
  const form = useActionForm({
    action: comeBack, schema: () => import('@/lib/programmes/schema').then((all) => all.returnToAllianceSchema), initial: { joinedOn: today },
  })
  return (
    <ActionForm form={form} aria-label={`Terugkeer van ${partner.name}`}>
      <Ids programmeId={programmeId} partner={partner} />
      <Text>Doet deze partner weer mee? Dan wordt er weer om antwoorden gevraagd.</Text>
      <DateInput name="joinedOn" label="Doet weer mee sinds" />
      <TextInput name="joinReason" label="Waarom" optional width={30} maxLength={300} autoComplete="off" />
      <SubmitButton variant="secondary">Terugkeer vastleggen</SubmitButton>
    </ActionForm>
  )
}

/** Changes the name of a partner, or whether it still takes part. */
export function EditPartner(props: Props) {
  return (
    <div className="wp-stack wp-stack--lg">
      <Rename {...props} />
      {props.partner.active ? <Leave {...props} /> : <ComeBack {...props} />}
    </div>
  )
}
