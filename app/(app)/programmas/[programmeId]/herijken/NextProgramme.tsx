import { Part } from '@/components/contract/Part'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Note, Text } from '@/components/ui/Text'
import { executionPath } from '@/lib/interventions/paths'
import { dayBefore, plusMonths, toDate, toDay } from '@/lib/platform/day'
import { formatCount } from '@/lib/platform/format'
import { verdictWords } from '@/lib/recalibration/questions'
import type { Verdict } from '@/lib/recalibration/schema'
import { NextForm } from './NextForm'

type Next = { last: { cycle: number; title: string; endsOn: string }; along: { id: string; title: string; verdict: Verdict | null }[] }
type Props = { programmeId: string; cycle: number; next: Next; mayEdit: boolean }

const dayAfter = (day: string) => toDay(new Date(toDate(day).getTime() + 86_400_000))

/** What the last cycle leaves, and where the next execution programme begins with it. */
export function NextProgramme({ programmeId, cycle, next: { last, along }, mayEdit }: Props) {
  const startsOn = dayAfter(last.endsOn)
  const endsOn = dayBefore(plusMonths(startsOn, 48))
  return (
    <div className="wp-document">
      <Part id="volgend-programma" title={`Uitvoeringsprogramma van cyclus ${cycle}`}>
        <Text>
          {along.length === 0 ? 'Er gaan geen interventies mee uit de vorige cyclus.' : `${formatCount(along.length, 'interventie gaat', 'interventies gaan')} mee uit de vorige cyclus, met hun doelen, open mijlpalen en het geld van de jaren die komen:`}
        </Text>
        <List items={along.map(({ id, title, verdict }) => ({ key: id, content: verdict === 'adjust' ? `${title} (${verdictWords.adjust.done.toLowerCase()})` : title }))} />
        <Text>Geld van {startsOn.slice(0, 4)} en later gaat mee, geld van eerdere jaren blijft bij het oude programma staan. Een einddatum die dan voorbij is, vervalt.</Text>
        <Note>{last.title} wordt bewaard zoals het nu is, met een zegel. U leest het daarna hier terug, bij Eerdere programma’s.</Note>
        {mayEdit ? <NextForm programmeId={programmeId} initial={{ title: `Uitvoeringsprogramma ${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`, startsOn, endsOn }} />
          : <Text>Het programmabureau begint het nieuwe programma. Tot dan staat bij <Link href={executionPath(programmeId)}>Uitvoering</Link> nog niets van deze cyclus.</Text>}
      </Part>
    </div>
  )
}
