import type { Metadata } from 'next'
import { dayWords } from '@/components/alliance/day-words'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { getAlliance } from '@/lib/alliance/get-alliance'
import { alliancePath } from '@/lib/alliance/paths'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../ask-programme'
import { AddBody } from './BodyForm'
import { DayForm } from './DayForm'
import { Levels } from './Levels'
import { Parties } from './Parties'
import { Posts } from './Posts'

export const metadata: Metadata = { title: 'Alliantie' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ dag?: string | string[] }> }

export default async function AlliancePage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { dag } = await searchParams
  const alliance = await valueOrNotFound(getAlliance({ programmeId, day: typeof dag === 'string' ? dag : null }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  const { day, today, tables, otherTables, partners, mayEdit, choices } = alliance
  const isToday = day === today
  const lead = `${formatCount(partners.length, 'partij doet mee', 'partijen doen mee')} en ${formatCount(tables.length, 'tafel komt', 'tafels komen')} bij elkaar.`
  return (
    <>
      <PageHeader
        title="Alliantie" lead={isToday && lead} breadcrumb={[{ label: name, href: programmePath(programmeId) }]}
        actions={<ButtonLink variant="secondary" href="#dag-kiezen">Kijk op een dag</ButtonLink>}
      />
      {!isToday && (
        <Alert tone="warning" heading={`Zo was het op ${dayWords(day)}`}>
          <Text>{day > today ? 'Deze dag ligt nog in de toekomst: u ziet wat er nu al vastligt.' : 'Alles op deze pagina geldt voor die dag, niet voor vandaag.'}</Text>
          <Text><Link href={alliancePath(programmeId)}>Terug naar vandaag</Link></Text>
        </Alert>
      )}
      {tables.length === 0 && (
        <EmptyState
          heading={isToday ? 'Nog geen tafels' : 'Op deze dag was er geen tafel'}
          example="In Breda zitten naast de burgemeester ook de politie, een wethouder en bewoners in het bestuur."
        >
          Hier staat wie aan welke tafel zit, hoe vaak en waarover die beslist. Onduidelijkheid daarover kost veel energie.
        </EmptyState>
      )}
      <Levels programmeId={programmeId} tables={tables} />
      <Parties programmeId={programmeId} alliance={alliance} />
      <Posts programmeId={programmeId} posts={alliance.posts} earlier={alliance.earlierPosts} choices={isToday ? choices : null} day={day} />
      <DayForm programmeId={programmeId} day={day} today={today} others={otherTables} />
      {mayEdit && isToday && <AddBody programmeId={programmeId} today={today} />}
    </>
  )
}
