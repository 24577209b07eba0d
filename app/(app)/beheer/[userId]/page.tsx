import type { Metadata } from 'next'
import { cache } from 'react'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Card } from '@/components/ui/Card'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { Text, VisuallyHidden } from '@/components/ui/Text'
import { getUser } from '@/lib/account/get-user'
import { formatDateTime } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { roleLabel } from '@/lib/policy/role-labels'
import { listRolesToGive } from '@/lib/programmes/list-roles-to-give'
import { OneUserForm } from '../OneUserForm'
import { ChangeRoleForm, GiveRoleForm, WithdrawRoleForm } from '../RoleForms'
import { EditUserForm } from '../UserForm'

/** Asked once for the title and the page together. */
const askUser = cache((userId: string) => getUser({ userId }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await valueOrNotFound(askUser((await params).userId))
  return { title: name }
}

const done: Record<string, string> = {
  gewijzigd: 'De gegevens zijn gewijzigd.', afgesloten: 'Het account is afgesloten. Inloggen kan niet meer.',
  geopend: 'Het account is weer open.', rol: 'De rollen zijn bijgewerkt. Dit geldt direct.',
  overgedragen: 'Het werk is overgedragen. De opvolger vindt het overdrachtsblad op het overzicht van het programma.',
}

type Props = { params: Promise<{ userId: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }
type Choices = Extract<Awaited<ReturnType<typeof listRolesToGive>>, { ok: true }>['value']

function Roles({ userId, programmes, memberships }: Choices & { userId: string }) {
  const free = programmes.filter(({ id }) => !memberships.some(({ programmeId }) => programmeId === id))
  return (
    <Stack>
      <Heading level={2} id="rollen">Rollen in programma’s</Heading>
      {memberships.length === 0 && <Text>Deze persoon heeft nog geen rol en ziet daarom geen enkel programma.</Text>}
      {memberships.map((membership) => {
        const programme = programmes.find(({ id }) => id === membership.programmeId)
        const organisation = programme?.organisations.find(({ id }) => id === membership.organisationId)
        const words = organisation ? `${roleLabel(membership.role)} namens ${organisation.name}` : roleLabel(membership.role)
        return (
          <Card key={membership.id} heading={programme?.name ?? ''}>
            <Text>{words}</Text>
            <Link href={`/beheer/${userId}/overdracht/${membership.programmeId}`}>Werk overdragen<VisuallyHidden> in {programme?.name}</VisuallyHidden></Link>
            <Details summary="Rol wijzigen of beëindigen">
              <ChangeRoleForm key={membership.version} membership={membership} organisations={programme?.organisations ?? []} />
              <WithdrawRoleForm membership={membership} />
            </Details>
          </Card>
        )
      })}
      {free.length > 0 && (
        <Details summary="Rol geven in een programma" tone="boxed" open={memberships.length === 0}>
          <GiveRoleForm key={memberships.length} userId={userId} programmes={free} />
        </Details>
      )}
    </Stack>
  )
}

function lasts(until: Date): string {
  const when = `${formatDateTime(until)} uur`
  return until > new Date() ? `Het werkt tot ${when} en is nog niet vervangen.` : `Het werkte tot ${when}. Maak een nieuw als de persoon nog wil inloggen.`
}

/** One person: details, roles, password, and whether they can get in. */
export default async function UserPage({ params, searchParams }: Props) {
  const { userId } = await params
  const user = await valueOrNotFound(askUser(userId))
  const choices = await valueOrNotFound(listRolesToGive({ userId }))
  const { gedaan } = await searchParams
  const message = typeof gedaan === 'string' ? done[gedaan] : undefined
  const { version, name, email, administrator, active, isSelf, temporaryPasswordUntil } = user
  return (
    <Stack gap="lg">
      <PageHeader title={name} kicker={active ? undefined : 'Afgesloten account'} breadcrumb={[{ label: 'Beheer', href: '/beheer' }]} />
      {message && <Alert tone="success" role="status"><Text>{message}</Text></Alert>}
      <Roles userId={userId} {...choices} />
      <section aria-labelledby="gegevens-kop">
        <Heading level={2} id="gegevens-kop">Gegevens</Heading>
        <EditUserForm key={version} user={{ userId, version, name, email, administrator }} />
      </section>
      <section aria-labelledby="toegang">
        <Heading level={2} id="toegang">Toegang</Heading>
        {temporaryPasswordUntil && <Text>Er is een tijdelijk wachtwoord uitgegeven. {lasts(temporaryPasswordUntil)}</Text>}
        <Text>Wachtwoord vergeten? Maak een tijdelijk wachtwoord. De persoon wordt dan overal uitgelogd.</Text>
        <OneUserForm kind="password" userId={userId} version={version} />
        {!isSelf && <OneUserForm kind={active ? 'deactivate' : 'reactivate'} userId={userId} version={version} />}
      </section>
    </Stack>
  )
}
