import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { PersonName } from '@/components/ui/PersonName'
import { Text } from '@/components/ui/Text'
import { handoversPath } from '@/lib/handover/paths'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { roles } from '@/lib/policy/permissions'
import { roleLabels } from '@/lib/policy/role-labels'
import { programmePath } from '@/lib/process/paths'
import { listPeople } from '@/lib/programmes/list-people'
import { askProgramme } from '../ask-programme'

export const metadata: Metadata = { title: 'Mensen' }

export default async function PeoplePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const people = await valueOrNotFound(listPeople({ programmeId }))
  const { name, allowed } = await valueOrNotFound(askProgramme(programmeId))
  return (
    <>
      <PageHeader
        title="Mensen" breadcrumb={[{ label: name, href: programmePath(programmeId) }]}
        lead={`${formatCount(people.length, 'persoon werkt mee of leest mee', 'mensen werken mee of lezen mee')}.`}
      />
      {roles.filter((role) => people.some((person) => person.role === role)).map((role) => (
        <section key={role} className="wp-stack" aria-labelledby={role}>
          <Heading level={2} id={role}>{roleLabels[role]}</Heading>
          <ul className="wp-needed">
            {people.filter((person) => person.role === role).map(({ id, name: person, organisation, email }) => (
              <li key={id} id={`persoon-${id}`} className="wp-needed__item">
                <PersonName name={person} organisation={organisation} />
                <a className="utrecht-link wp-link--standalone justify-self-start" href={`mailto:${email}`}>{email}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Alert>
        <Text>
          Iemand toevoegen of een rol wijzigen doet de beheerder van uw gemeente. Welke organisaties meedoen, staat bij{' '}
          <Link href={`${programmePath(programmeId)}/partners`}>partners</Link>.
        </Text>
        {allowed.handOver && <Text>Gaat iemand weg? <Link href={handoversPath(programmeId)}>Draag het werk over</Link> aan de opvolger.</Text>}
      </Alert>
    </>
  )
}
