import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { contractPath } from '@/lib/contract/paths'
import { formatDate } from '@/lib/platform/format'
import { StartForm } from './StartForm'

type Version = { id: string; number: number; title: string; closedAt: Date | null }
type Props = { programmeId: string; versions: Version[]; shown: number; mayEdit: boolean }

/** All versions, which of them may be laid beside each other, and the next one. */
export function Versions({ programmeId, versions, shown, mayEdit }: Props) {
  const path = contractPath(programmeId)
  const [newest] = versions
  return (
    <section className="wp-dossier-part wp-on-screen" aria-labelledby="versies">
      <Heading level={2} id="versies">Versies</Heading>
      <ul className="wp-needed">
        {versions.map(({ id, number, title, closedAt }) => (
          <li key={id} className="wp-needed__item">
            <Link className="wp-needed__what" href={`${path}?versie=${number}`} aria-current={number === shown ? 'page' : undefined}>Versie {number}: {title}</Link>
            <Text className="wp-note">{closedAt ? `Getekend, afgesloten op ${formatDate(closedAt)}` : 'In voorbereiding'}{number === shown && ' · u leest deze versie'}</Text>
          </li>
        ))}
      </ul>
      {versions.length > 1 && newest && (
        <Text><Link href={`${path}/vergelijken?oud=${newest.number - 1}&nieuw=${newest.number}`}>Leg versie {newest.number - 1} en {newest.number} naast elkaar</Link></Text>
      )}
      {mayEdit && newest?.closedAt && (
        <>
          <Text>Verandert er iets? Een nieuwe versie begint als kopie van versie {newest.number}. Die blijft zoals ze is getekend.</Text>
          <StartForm programmeId={programmeId} first={false} />
        </>
      )}
    </section>
  )
}
