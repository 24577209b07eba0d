'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import type { Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { edit } from '../actions'
import { StakeholderFields } from '../StakeholderFields'

type Party = { id: string; version: number; fields: string[] } & Record<string, unknown>

const labels = {
  name: 'Naam', kind: 'Soort', formal: 'Formeel', fields: 'Leefgebieden', aims: 'Doelen', stake: 'Belang', mandate: 'Opdracht',
  interest: 'Betrokkenheid', influence: 'Invloed', necessary: 'Noodzakelijk', willingness: 'Wil meedoen', contactName: 'Contactpersoon',
  contactPhone: 'Telefoon', contactEmail: 'E-mail', organisationId: 'Partner',
}

/** Changes what is known about a party. */
export function EditStakeholder({ programmeId, party, partners }: { programmeId: string; party: Party; partners: Option[] }) {
  const { id, version, ...initial } = party
  const form = useActionForm({
    action: edit, schema: () => import('@/lib/alliance/stakeholder-schema').then((all) => all.editStakeholderSchema), initial,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Partij wijzigen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="stakeholderId" value={id} />
      <VersionInput version={version} />
      <StakeholderFields partners={partners} fields={party.fields} />
      <SubmitButton>Wijziging vastleggen</SubmitButton>
    </ActionForm>
  )
}
