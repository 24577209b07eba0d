import { DayText } from '@/components/contract/DayText'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { visionPath } from '@/lib/goals/paths'
import { StartForm } from './StartForm'

type Version = { id: string; number: number; motto: string; establishedOn: Date | null; closedAt: Date | null }
type Props = { programmeId: string; versions: Version[]; shown: number; mayEdit: boolean }

/** All versions, which two to lay beside each other, and the next one. */
export function Versions({ programmeId, versions, shown, mayEdit }: Props) {
  const path = visionPath(programmeId)
  const [newest, before] = versions
  return (
    <section className="wp-dossier-part wp-on-screen" aria-labelledby="versies">
      <Heading level={2} id="versies">Versies</Heading>
      <ul className="wp-needed">
        {versions.map(({ id, number, motto, establishedOn, closedAt }) => (
          <li key={id} className="wp-needed__item">
            <Link className="wp-needed__what" href={`${path}?versie=${number}`} aria-current={number === shown ? 'page' : undefined}>Versie {number}{motto !== '' && `: ${motto}`}</Link>
            <Note>{closedAt && establishedOn ? <>Vastgesteld op <DayText day={establishedOn.toISOString().slice(0, 10)} /></> : 'Concept'}{number === shown && ' · u leest deze versie'}</Note>
          </li>
        ))}
      </ul>
      {newest && before && <Text><Link href={`${path}/vergelijken?oud=${before.number}&nieuw=${newest.number}`}>Leg versie {before.number} en {newest.number} naast elkaar</Link></Text>}
      {mayEdit && newest?.closedAt && (
        <>
          <Text>Verandert er iets? Een nieuwe versie begint als kopie van versie {newest.number}. Die blijft zoals zij is vastgesteld.</Text>
          <StartForm programmeId={programmeId} first={false} />
        </>
      )}
    </section>
  )
}
