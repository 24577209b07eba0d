import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { roleLabels } from '@/lib/policy/role-labels'
import { programmePath } from '@/lib/process/paths'
import { listPeople } from '@/lib/programmes/list-people'
import { askProgramme } from '../ask-programme'

export const metadata: Metadata = { title: 'Mensen' }

export default async function PeoplePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const people = await valueOrNotFound(listPeople({ programmeId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  return (
    <>
      <PageHeader
        title="Mensen" breadcrumb={[{ label: name, href: programmePath(programmeId) }]}
        lead={`${formatCount(people.length, 'persoon werkt mee of leest mee', 'mensen werken mee of lezen mee')}.`}
      />
      <Table
        caption="Mensen in dit programma" captionHidden columns={['Naam', 'Rol', 'Organisatie', 'E-mailadres']}
        rows={people.map(({ id, name: person, role, organisation, email }) => ({
          key: id, cells: [person, roleLabels[role], organisation ?? '', <a key={id} className="utrecht-link" href={`mailto:${email}`}>{email}</a>],
        }))}
      />
      <Alert>
        <Text>
          Iemand toevoegen of een rol wijzigen doet de beheerder van uw gemeente. Welke organisaties meedoen, staat bij{' '}
          <Link href={`${programmePath(programmeId)}/partners`}>partners</Link>.
        </Text>
      </Alert>
    </>
  )
}
