'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import type { FormChoices } from '@/lib/alliance/form-choices'
import { choices as optionsOf, directionRoleLabels } from '@/lib/alliance/labels'
import type { Post } from '@/lib/alliance/load-alliance'
import { addDirection, editDirection } from './actions'
import { PersonFields } from './PersonFields'

const labels = {
  role: 'Rol', userId: 'Wie', personName: 'Naam', organisationId: 'Partner', mandate: 'Mandaat', startsOn: 'Sinds', endsOn: 'Tot',
  fundedUntil: 'Betaald tot en met',
}

function PostFields({ choices }: { choices: FormChoices }) {
  return (
    <>
      <Select name="role" label="Rol" options={optionsOf(directionRoleLabels)} />
      <PersonFields people={choices.people} />
      <Select name="organisationId" label="In dienst bij" options={choices.partners} emptyLabel="Geen partner" optional />
      <TextArea name="mandate" label="Mandaat" help="Wat mag deze persoon, namens wie?" optional rows={2} maxLength={500} />
      <DateInput name="startsOn" label="Doet dit sinds" />
      <DateInput name="endsOn" label="Doet dit niet meer vanaf" optional />
      <DateInput name="fundedUntil" label="Betaald tot en met" optional />
    </>
  )
}

/** Records who drives or directs the process. */
export function AddPost({ programmeId, choices, today }: { programmeId: string; choices: FormChoices; today: string }) {
  const form = useActionForm({
    action: addDirection, schema: () => import('@/lib/alliance/schema').then((all) => all.addPostSchema),
    initial: { startsOn: today }, emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} aria-label="Iemand toevoegen aan de sturing">
      <HiddenInput name="programmeId" value={programmeId} />
      <PostFields choices={choices} />
      <SubmitButton variant="secondary">Vastleggen</SubmitButton>
    </ActionForm>
  )
}

/** Changes or ends a post. */
export function EditPost({ programmeId, choices, post }: { programmeId: string; choices: FormChoices; post: Post }) {
  const { id, version, ...initial } = post
  const form = useActionForm({
    action: editDirection, schema: () => import('@/lib/alliance/schema').then((all) => all.editPostSchema), initial,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label={`Wijzigen: ${post.personName}`}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="postId" value={id} />
      <VersionInput version={version} />
      <PostFields choices={choices} />
      <SubmitButton variant="secondary">Wijziging vastleggen</SubmitButton>
    </ActionForm>
  )
}
