import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { DataList } from '@/components/ui/DataList'
import { Link } from '@/components/ui/Link'
import { scaleLabels } from '@/lib/goals/labels'
import type { InterventionPage } from '@/lib/interventions/get-intervention'
import { newnessLabels } from '@/lib/interventions/labels'
import { interventionPath } from '@/lib/interventions/paths'
import { formatList } from '@/lib/platform/format'

type Props = { view: InterventionPage }

/** What it is, who does it, where and when. */
export function Facts({ view: { programme, intervention } }: Props) {
  const { what, owner, partners, others, targetGroup, places, newness, complement, startsOn, endsOn, publicText, open, weighing, weighedOn, carriedFromId } = intervention
  const together = [...partners.map(({ name }) => name), ...(others ? [others] : [])]
  return (
    <>
      <Written>{what}</Written>
      <DataList
        items={[
          { label: 'Trekker', value: owner.name },
          { label: 'Samen met', value: formatList(together) },
          { label: 'Voor wie', value: targetGroup },
          { label: 'Waar', value: formatList(places) },
          { label: 'Nieuw of bestaand', value: newnessLabels[newness] },
          { label: 'Wat het toevoegt', value: complement },
          { label: 'Eerste dag', value: startsOn ? <DayText day={startsOn} /> : 'Niet ingevuld' },
          { label: 'Laatste dag', value: endsOn ? <DayText day={endsOn} /> : 'Niet ingevuld' },
          ...(weighing ? [{ label: 'Hoe het gewogen is', value: <><DayText day={weighedOn} />: {weighing}</> }] : []),
          { label: open ? 'Tekst voor bewoners' : 'Tekst voor bewoners, niet openbaar', value: publicText },
          ...(carriedFromId ? [{ label: 'Eerder', value: <Link href={interventionPath(programme.id, carriedFromId)}>In het vorige uitvoeringsprogramma</Link> }] : []),
        ]}
      />
    </>
  )
}

/** What is tried, and when that stops or grows (handbook §6.3). */
export function Experiment({ view: { intervention: { experiment } } }: Props) {
  if (!experiment) return null
  const { hypothesis, obstacle, obstacleLevel, learningQuestion, stopRule, scaleUpOn } = experiment
  return (
    <Part id="experiment" title="Wat wij uitproberen">
      <DataList
        items={[
          { label: 'Verwachting', value: hypothesis },
          { label: 'Knelpunt', value: obstacle },
          { label: 'Waar het knelpunt zit', value: obstacleLevel && scaleLabels[obstacleLevel] },
          { label: 'Wat wij willen leren', value: learningQuestion },
          { label: 'Wanneer wij stoppen', value: stopRule },
          { label: 'Besluit over groter maken', value: <DayText day={scaleUpOn} /> },
        ]}
      />
    </Part>
  )
}
