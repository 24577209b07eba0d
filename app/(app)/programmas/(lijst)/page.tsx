import type { Metadata } from 'next'
import { SmallRibbon } from '@/components/programme/SmallRibbon'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { Note, Text } from '@/components/ui/Text'
import { listProgrammeCards } from '@/lib/dashboard/list-programme-cards'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { roleLabel } from '@/lib/policy/role-labels'
import { programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Mijn programma’s' }

const begin = <ButtonLink href="/programmas/nieuw">Programma beginnen</ButtonLink>

function Empty({ mayCreate }: { mayCreate: boolean }) {
  return (
    <EmptyState
      heading="U werkt nog niet mee aan een programma"
      example="Overvecht in Utrecht werkt aan vijf ambities voor de wijk. In Westwijk in Vlaardingen kijkt het programma twintig jaar vooruit."
      action={mayCreate && begin}
    >
      {mayCreate
        ? 'Een programma is de gezamenlijke aanpak van één wijk, tien tot twintig jaar lang. Hier ziet u straks per wijk hoe ver u bent.'
        : 'Hier ziet u straks per wijk hoe ver het programma is. De beheerder van uw gemeente voegt u toe.'}
    </EmptyState>
  )
}

export default async function ProgrammesPage() {
  const { programmes, mayCreate } = await valueOrNotFound(listProgrammeCards({}))
  if (programmes.length === 0) {
    return (
      <>
        <PageHeader title="Mijn programma’s" />
        <Empty mayCreate={mayCreate} />
      </>
    )
  }
  const lead = `U werkt mee aan ${formatCount(programmes.length, 'programma', 'programma’s')}.`
  return (
    <>
      <PageHeader title="Mijn programma’s" lead={lead} actions={mayCreate && begin} />
      <div className="wp-programmes">
        {programmes.map(({ id, name, motto, role, sentence, phases, cycle }) => (
          <Card key={id} heading={name} headingLevel={2} href={programmePath(id)} aside={<Note>{roleLabel(role)}</Note>}>
            {motto && <Text>{motto}</Text>}
            <SmallRibbon phases={phases} cycle={cycle} />
            <Text>{sentence}</Text>
          </Card>
        ))}
      </div>
    </>
  )
}
