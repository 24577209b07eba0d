import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Card } from '@/components/ui/Card'
import { DataList } from '@/components/ui/DataList'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getAccount } from '@/lib/account/get-account'
import { getPreferences } from '@/lib/notifications/get-preferences'
import { valueOrNotFound } from '@/lib/platform/page'
import { Calendar } from './Calendar'
import { ChangePasswordForm } from './ChangePasswordForm'
import { PreferencesForm } from './PreferencesForm'
import { Roles } from './Roles'
import { Sessions } from './Sessions'

export const metadata: Metadata = { title: 'Mijn account' }

export default async function AccountPage() {
  const account = await valueOrNotFound(getAccount({}))
  const { preferences, mails } = await valueOrNotFound(getPreferences({}))
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
        <Calendar />
        <Card heading="Meldingen" headingLevel={2} id="meldingen">
          <Text>
            In de app ziet u altijd alles. Kies hieronder wat u ook per mail wilt horen.
            {mails ? '' : ' Er is nog geen mailserver ingesteld: de beheerder leest de mail zolang in de app.'}
          </Text>
          <PreferencesForm preferences={preferences} />
        </Card>
        <Card heading="Wachtwoord veranderen" headingLevel={2} id="wachtwoord">
          <ChangePasswordForm email={email} hasPassword={account.hasPassword} />
        </Card>
        <Sessions sessions={account.sessions} />
      </Stack>
    </>
  )
}
