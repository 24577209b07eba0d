'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Heading } from '@/components/ui/Heading'
import { add } from './actions'

/** Adds a partner to the list. */
export function AddPartner({ programmeId, today }: { programmeId: string; today: string }) {
  const form = useActionForm({
    action: add, schema: () => import('@/lib/programmes/schema').then((all) => all.addOrganisationSchema), initial: { joinedOn: today }, emptyWhenSaved: true,
    keep: `partner-toevoegen:${programmeId}`,
  })
  return (
    <section className="wp-stack" aria-labelledby="toevoegen">
      <Heading level={2} id="toevoegen">Partner toevoegen</Heading>
      <ActionForm form={form} aria-label="Partner toevoegen">
        <HiddenInput name="programmeId" value={programmeId} />
        <TextInput name="name" label="Naam van de organisatie" width={30} maxLength={120} autoComplete="off" />
        <DateInput name="joinedOn" label="Doet mee sinds" />
        <TextInput name="joinReason" label="Waarom" optional width={30} maxLength={300} autoComplete="off" />
        <SubmitButton>Partner toevoegen</SubmitButton>
      </ActionForm>
    </section>
  )
}
