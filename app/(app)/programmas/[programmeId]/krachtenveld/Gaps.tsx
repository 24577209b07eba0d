import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import { stakeholdersPath } from '@/lib/alliance/paths'
import { lifeFieldLabels, type LifeField } from '@/lib/process/life-fields'

type Gap = { field: LifeField; note: string; candidates: { id: string; name: string; necessary: boolean }[] }
type Props = { programmeId: string; gaps: readonly Gap[]; marked: number; mayEdit: boolean }

/** Who may change the map can open a party; for others the table says all there is. */
function Candidates({ programmeId, gap, mayEdit }: { programmeId: string; gap: Gap; mayEdit: boolean }) {
  if (gap.candidates.length === 0) return <Note>Er staat nog geen enkele partij op de kaart die hier iets kan doen.</Note>
  return (
    <Note>
      Wel in beeld: {gap.candidates.map(({ id, name, necessary }, index) => (
        <span key={id}>
          {index > 0 && ', '}{mayEdit ? <Link href={`${stakeholdersPath(programmeId)}/${id}`}>{name}</Link> : name}{necessary && ' (nodig)'}
        </span>
      ))}
    </Note>
  )
}

/** Where the problems are but nobody necessary is on board (handbook §4.5). */
export function Gaps({ programmeId, gaps, marked, mayEdit }: Props) {
  return (
    <section className="wp-stack" aria-labelledby="gaten">
      <Heading level={2} id="gaten">Waar ontbreekt iemand?</Heading>
      {marked === 0 && <Text>Kies onderaan waar de problemen van de wijk liggen. Dan ziet u hier op welk gebied een noodzakelijke partij ontbreekt.</Text>}
      {marked > 0 && gaps.length === 0 && <Text>Op elk gebied met problemen is minstens één noodzakelijke partij aan boord.</Text>}
      {gaps.length > 0 && (
        <ul className="wp-needed">
          {gaps.map((gap) => (
            <li key={gap.field} className="wp-needed__item">
              <span><StatusTag tone="caution" shape="diamond">Gat</StatusTag> <strong>{lifeFieldLabels[gap.field]}</strong></span>
              {gap.note && <Text>{gap.note}</Text>}
              <Candidates programmeId={programmeId} gap={gap} mayEdit={mayEdit} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
