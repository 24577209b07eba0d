import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Card } from '@/components/ui/Card'
import { DataList } from '@/components/ui/DataList'
import { Stack } from '@/components/ui/Stack'
import { getAccount } from '@/lib/account/get-account'
import { valueOrNotFound } from '@/lib/platform/page'
import { ChangePasswordForm } from './ChangePasswordForm'
import { Roles } from './Roles'
import { Sessions } from './Sessions'

export const metadata: Metadata = { title: 'Mijn account' }

export default async function AccountPage() {
  const account = await valueOrNotFound(getAccount({}))
  const { name, email, municipality, administrator } = account
  const who = [
    { label: 'Naam', value: name },
    { label: 'E-mailadres', value: email },
    { label: 'Gemeente', value: municipality },
    ...(administrator ? [{ label: 'Beheer', value: 'U beheert de accounts van deze gemeente' }] : []),
  ]
  return (
    <>
      <PageHeader title="Mijn account" lead="Klopt uw naam of e-mailadres niet? De beheerder van uw gemeente past het aan." />
      <Stack gap="lg">
        <Card heading="Wie u bent" headingLevel={2}>
          <DataList items={who} />
        </Card>
        <Roles memberships={account.memberships} />
        <Card heading="Wachtwoord veranderen" headingLevel={2} id="wachtwoord">
          <ChangePasswordForm email={email} hasPassword={account.hasPassword} />
        </Card>
        <Sessions sessions={account.sessions} />
      </Stack>
    </>
  )
}
