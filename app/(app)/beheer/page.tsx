import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { Note } from '@/components/ui/Text'
import { listUsers } from '@/lib/account/list-users'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { roleLabel } from '@/lib/policy/role-labels'

export const metadata: Metadata = { title: 'Beheer' }

type User = Awaited<ReturnType<typeof valueOrNotFound<Extract<Awaited<ReturnType<typeof listUsers>>, { ok: true }>['value']>>>[number]

function Roles({ user }: { user: User }) {
  const roles = user.memberships.map(({ role, programme }) => `${roleLabel(role)} in ${programme.name}`)
  if (user.administrator) roles.unshift('Beheerder van de gemeente')
  return roles.length === 0 ? <Note>Nog geen rol</Note> : roles.join(' · ')
}

/** Everybody with an account in this municipality. */
export default async function AdministrationPage() {
  const users = await valueOrNotFound(listUsers({}))
  const active = users.filter((user) => user.active).length
  return (
    <Stack gap="lg">
      <PageHeader
        title="Gebruikers" kicker="Beheer"
        lead={`${formatCount(active, 'persoon kan', 'personen kunnen')} inloggen. Hier maakt u accounts en geeft u mensen hun rol in een programma.`}
        actions={<ButtonLink href="/beheer/nieuw">Account maken</ButtonLink>}
      />
      <Link standalone href="/beheer/berichten">Berichten die de app verstuurt</Link>
      <Table
        caption="Gebruikers van deze gemeente" captionHidden columns={['Naam', 'E-mailadres', 'Rollen', 'Account']}
        rows={users.map((user) => ({
          key: user.id,
          cells: [
            <Link key="name" href={`/beheer/${user.id}`}>{user.name}</Link>, user.email, <Roles key="roles" user={user} />,
            user.active ? 'Actief' : <StatusTag key="state" shape="dash">Afgesloten</StatusTag>,
          ],
        }))}
      />
    </Stack>
  )
}
