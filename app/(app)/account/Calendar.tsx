import { Card } from '@/components/ui/Card'
import { Text } from '@/components/ui/Text'
import { getFeed } from '@/lib/meetings/get-feed'
import { formatDate } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { CalendarForms } from './CalendarForms'

/** One's own calendar: an address that calendar programs can follow. */
export async function Calendar() {
  const { since } = await valueOrNotFound(getFeed({}))
  return (
    <Card heading="Bijeenkomsten in uw eigen agenda" headingLevel={2} id="agenda">
      <Text>
        Met een eigen, geheim adres staan de bijeenkomsten van uw tafels vanzelf in de agenda op uw telefoon of computer, ook als
        er iets verandert. Er staat niet in wat er wordt besproken. Wie het adres kent, ziet wel wanneer en waar u vergadert:
        geef het aan niemand.
      </Text>
      {since && <Text>U heeft een adres sinds {formatDate(since)}. Om het te beschermen laten wij het maar één keer zien.</Text>}
      <CalendarForms exists={since !== null} />
    </Card>
  )
}
