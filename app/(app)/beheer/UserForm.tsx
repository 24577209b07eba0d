'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { createUserAction, editUserAction } from './actions'

const labels = { name: 'Naam', email: 'E-mailadres', administrator: 'Beheerder van de gemeente' }

function PersonFields() {
  return (
    <>
      <TextInput name="name" label={labels.name} width={30} autoComplete="off" />
      <TextInput name="email" label={labels.email} type="email" width={30} autoComplete="off" />
      <Checkbox name="administrator" label={labels.administrator} help="Maakt accounts en geeft rollen. Ziet daarmee nog geen inhoud van programma’s." />
    </>
  )
}

/** A new account; the temporary password appears once, above the form. */
export function NewUserForm() {
  const form = useActionForm({
    action: createUserAction, schema: () => import('@/lib/account/schema').then((all) => all.createUserSchema), id: 'account',
    emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form}>
      <PersonFields />
      <SubmitButton>Account maken</SubmitButton>
    </ActionForm>
  )
}

type User = { userId: string; version: number; name: string; email: string; administrator: boolean }

/** Name, address and being an administrator. */
export function EditUserForm({ user }: { user: User }) {
  const form = useActionForm({ action: editUserAction, schema: () => import('@/lib/account/schema').then((all) => all.editUserSchema), initial: user, id: 'gegevens' })
  return (
    <ActionForm form={form} labels={labels} aria-label="Gegevens">
      <HiddenInput name="userId" value={user.userId} />
      <VersionInput version={user.version} />
      <PersonFields />
      <SubmitButton>Gegevens wijzigen</SubmitButton>
    </ActionForm>
  )
}
