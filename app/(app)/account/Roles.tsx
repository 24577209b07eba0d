import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import type { RoleName } from '@/lib/policy/permissions'
import { roleLabels } from '@/lib/policy/role-labels'
import { programmePath } from '@/lib/process/paths'

type Membership = { id: string; role: RoleName; programme: { id: string; name: string }; organisation: { name: string } | null }

/** What somebody does in which programme. */
export function Roles({ memberships }: { memberships: Membership[] }) {
  return (
    <Card heading="Uw rollen" headingLevel={2}>
      {memberships.length === 0 ? (
        <Text>U hoort nog niet bij een programma. De beheerder van uw gemeente kan u toevoegen.</Text>
      ) : (
        <Table
          caption="Uw rol per programma" captionHidden columns={['Programma', 'Rol']}
          rows={memberships.map(({ id, role, programme, organisation }) => ({
            key: id,
            cells: [
              <Link key="naam" href={programmePath(programme.id)}>{programme.name}</Link>,
              organisation ? `${roleLabels[role]} namens ${organisation.name}` : roleLabels[role],
            ],
          }))}
        />
      )}
    </Card>
  )
}
