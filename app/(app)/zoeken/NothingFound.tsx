import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { Lead, Text } from '@/components/ui/Text'
import { searchPath } from '@/lib/search/paths'

/** No hits: say it, and what to try next. */
export function NothingFound({ q, programmeId }: { q: string; programmeId: string | undefined }) {
  return (
    <Stack>
      <Lead role="status">Niets gevonden voor “{q}”.</Lead>
      <Text>Dit kunt u proberen:</Text>
      <ul className="utrecht-unordered-list">
        <li>Kijk of alle woorden goed gespeld zijn.</li>
        <li>Gebruik minder woorden of een ander woord voor hetzelfde.</li>
        <li>Haal aanhalingstekens weg als u die hebt gebruikt.</li>
        {programmeId && <li><Link href={searchPath({ q })}>Zoek in al uw programma’s</Link>.</li>}
      </ul>
      <Text>U vindt alleen wat in uw eigen programma’s staat en wat u daar mag lezen.</Text>
    </Stack>
  )
}
