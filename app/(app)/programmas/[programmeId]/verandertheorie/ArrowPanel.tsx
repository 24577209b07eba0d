import { OneButton } from '@/components/checklist/OneButton'
import { DataList } from '@/components/ui/DataList'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { confidenceWords } from '@/lib/theory/labels'
import type { ArrowView, ElementView } from '@/lib/theory/theory-view'
import { removeArrowAction } from './actions'
import { ArrowForm } from './ArrowForm'
import type { PanelProps } from './Panel'

type Ends = { from: ElementView; to: ElementView }

/** From where to where. */
export function ArrowEnds({ from, to, links }: Ends & Pick<PanelProps, 'links'>) {
  return <Text>Van <Link href={links.element(from.id)} scroll={false}>{from.title}</Link> naar <Link href={links.element(to.id)} scroll={false}>{to.title}</Link>.</Text>
}

/** An arrow: what it supposes, what it needs and how sure we are; to read, or to change. */
export function ArrowPanel({ programmeId, room, arrow, from, to, links, mayEdit }: PanelProps & Ends & { arrow: ArrowView }) {
  const { id, version, assumption, conditions, evidence, confidence } = arrow
  return (
    <>
      <ArrowEnds from={from} to={to} links={links} />
      {mayEdit ? (
        <>
          <ArrowForm key={`${id}-${version}`} programmeId={programmeId} room={room} part={links.part} arrow={{ id, version }} initial={{ assumption, conditions, evidence, confidence: confidence ?? '' }} />
          <OneButton action={removeArrowAction} fields={{ programmeId, room, part: links.part, arrowId: id, version }} variant="danger">Pijl weghalen</OneButton>
        </>
      ) : (
        <DataList
          items={[
            { label: 'Hoe zeker zijn we', value: confidenceWords(confidence) }, { label: 'Aanname', value: assumption },
            { label: 'Voorwaarden', value: conditions }, { label: 'Bewijs', value: evidence },
          ]}
        />
      )}
    </>
  )
}
