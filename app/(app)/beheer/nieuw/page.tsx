import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Stack } from '@/components/ui/Stack'
import { listUsers } from '@/lib/account/list-users'
import { valueOrNotFound } from '@/lib/platform/page'
import { NewUserForm } from '../UserForm'

export const metadata: Metadata = { title: 'Account maken' }

/** A new account in this municipality. */
export default async function NewUserPage() {
  await valueOrNotFound(listUsers({}))
  return (
    <Stack gap="lg">
      <PageHeader
        title="Account maken" breadcrumb={[{ label: 'Beheer', href: '/beheer' }]}
        lead="Daarna geeft u deze persoon een rol in een of meer programma’s."
      />
      <NewUserForm />
    </Stack>
  )
}
