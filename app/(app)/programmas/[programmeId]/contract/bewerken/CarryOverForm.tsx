'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { carryOverAction } from '../actions'

type Props = { programmeId: string; contractId: string; version: number; promises: { id: string; text: string; about: string }[] }

/** Chooses which open promises of the version before go on in this one. */
export function CarryOverForm({ programmeId, contractId, version, promises }: Props) {
  const form = useActionForm({
    action: carryOverAction, schema: () => import('@/lib/contract/contract-schema').then((all) => all.carryOverSchema), id: 'overnemen',
  })
  return (
    <ActionForm form={form} aria-label="Toezeggingen overnemen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="contractId" value={contractId} />
      <VersionInput version={version} />
      <CheckboxGroup
        name="promiseIds" label="Welke toezeggingen gaan mee?"
        help="In deze versie komt wat er nog openstaat. De oude toezegging blijft staan zoals ze is getekend, met wat er is geleverd."
        options={promises.map(({ id, text, about }) => ({ value: id, label: text, help: about }))}
      />
      <SubmitButton variant="secondary">Toezeggingen overnemen</SubmitButton>
    </ActionForm>
  )
}
