import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { costsPath, sourcesPath } from '@/lib/finance/paths'
import type { InterventionPage } from '@/lib/interventions/get-intervention'

type Props = { programmeId: string; status: InterventionPage['intervention']['status']; money: NonNullable<InterventionPage['money']> }

/** Work that ended while costs or money of later years still stand with it. */
export function MoneyLeft({ programmeId, status, money: { words, lines, costs } }: Props) {
  return (
    <Alert tone="warning" heading={`Dit werk is ${status === 'stopped' ? 'gestopt' : 'afgerond'}, maar er staat nog ${words}`}>
      <ul className="wp-list">{lines.map((line, index) => <li key={`${index}:${line}`}>{line}</li>)}</ul>
      <Text>Haal dit weg, of geef het een andere bestemming: {costs && <><Link href={costsPath(programmeId)}>naar de kosten</Link> of </>}<Link href={sourcesPath(programmeId)}>naar de bronnen</Link>.</Text>
    </Alert>
  )
}
