'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Text } from '@/components/ui/Text'
import { rename, setActive } from './actions'
import type { PartnerView } from './Partner'

type Props = { programmeId: string; partner: PartnerView }

function Ids({ programmeId, partner }: Props) {
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

function LeaveOrReturn({ programmeId, partner }: Props) {
  const form = useActionForm({ action: setActive })
  return (
    <ActionForm form={form} aria-label={`Deelname van ${partner.name}`}>
      <Ids programmeId={programmeId} partner={partner} />
      <HiddenInput name="active" value={String(!partner.active)} />
      <Text>
        {partner.active
          ? 'Doet deze partner niet meer mee? De antwoorden blijven leesbaar, maar niemand wacht er meer op.'
          : 'Doet deze partner weer mee? Dan wordt er weer om antwoorden gevraagd.'}
      </Text>
      <SubmitButton variant="secondary">{partner.active ? 'Partner doet niet meer mee' : 'Partner doet weer mee'}</SubmitButton>
    </ActionForm>
  )
}

/** Changes the name of a partner, or whether it still takes part. */
export function EditPartner(props: Props) {
  return (
    <div className="wp-stack wp-stack--lg">
      <Rename {...props} />
      <LeaveOrReturn {...props} />
    </div>
  )
}
