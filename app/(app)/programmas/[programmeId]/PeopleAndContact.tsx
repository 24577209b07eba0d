import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import { programmePath } from '@/lib/process/paths'
import type { Overview } from './ask-overview'

function Contact({ programme }: Pick<Overview, 'programme'>) {
  const { contactName, contactPhone, contactEmail } = programme
  if (!contactName && !contactPhone && !contactEmail) return <Text>Er is nog geen contactpersoon ingevuld.</Text>
  return (
    <address className="not-italic grid gap-1">
      <strong>{contactName}</strong>
      {contactPhone && <a className="utrecht-link wp-link--standalone" href={`tel:${contactPhone.replaceAll(/[^+\d]/g, '')}`}>{contactPhone}</a>}
      {contactEmail && <a className="utrecht-link wp-link--standalone" href={`mailto:${contactEmail}`}>{contactEmail}</a>}
    </address>
  )
}

/** Who takes part, and whom to call. */
export function PeopleAndContact({ overview }: { overview: Overview }) {
  const { programme, people, partners, mayEdit } = overview
  const home = programmePath(programme.id)
  return (
    <Card heading="Mensen en contact" headingLevel={2} tone="quiet">
      <Contact programme={programme} />
      <Text>
        <Link href={`${home}/mensen`}>{formatCount(people, 'persoon', 'mensen')}</Link> en{' '}
        <Link href={`${home}/partners`}>{formatCount(partners, 'partner', 'partners')}</Link>
      </Text>
      {mayEdit && <Link href={`${home}/bewerken`}>Gegevens van het programma bewerken</Link>}
      {programme.sourceNote && <Note>{programme.sourceNote}</Note>}
    </Card>
  )
}
