import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import type { Resting } from '@/lib/goals/load-resting'
import { chancesPath, goalPath } from '@/lib/goals/paths'
import { interventionPath } from '@/lib/interventions/paths'
import { financePath } from '@/lib/finance/paths'
import { formatEuroCents, formatNumber } from '@/lib/platform/format'
import { theoryPath } from '@/lib/theory/paths'

type Props = { programmeId: string; resting: Resting; meaning: number }

function Group({ title, none, children }: { title: string; none: string; children: ReactNode[] }) {
  return (
    <div className="wp-stack wp-stack--sm">
      <Heading level={3} size={4}>{title}</Heading>
      {children.length === 0 ? <Note>{none}</Note> : <ul className="wp-needed">{children}</ul>}
    </div>
  )
}

function Contributions({ programmeId, resting: { children, contributions }, meaning }: Props) {
  return (
    <Group title="Wat ervoor wordt gedaan" none={children.length > 0 ? 'Wat ervoor wordt gedaan, staat bij de doelen hierboven.' : 'Nog geen interventie draagt hieraan bij.'}>
      {contributions.map(({ id, how, direct, seenMeaning, intervention }) => (
        <li key={id} className="wp-needed__item">
          <Link className="wp-needed__what" href={interventionPath(programmeId, intervention.id)}>{intervention.title}</Link>
          <Note>{direct ? 'Rechtstreeks' : 'Via een omweg'}: {how}</Note>
          {seenMeaning < meaning && <div><StatusTag tone="caution">Opnieuw bekijken: het doel is veranderd</StatusTag></div>}
        </li>
      ))}
    </Group>
  )
}

/** Everything that rests on a goal: goals below it, work, theory, chances and money. */
export function RestsOnIt(props: Props) {
  const { programmeId, resting: { children, elements, chances, costs, coverages } } = props
  return (
    <div className="wp-stack wp-stack--lg">
      {children.length > 0 && (
        <Group title="Doelen hieronder" none="">
          {children.map(({ id, title }) => <li key={id} className="wp-needed__item"><Link className="wp-needed__what" href={goalPath(programmeId, id)}>{title}</Link></li>)}
        </Group>
      )}
      <Contributions {...props} />
      <Group title="In de verandertheorie" none="Dit doel staat nog niet in de verandertheorie.">
        {elements.map(({ id, title }) => <li key={id} className="wp-needed__item"><Link className="wp-needed__what" href={theoryPath(programmeId)}>{title}</Link></li>)}
      </Group>
      <Group title="Kansen" none="Nog geen kans is aan dit doel verbonden.">
        {chances.map(({ id, title, place }) => <li key={id} className="wp-needed__item"><Link className="wp-needed__what" href={chancesPath(programmeId)}>{title}</Link><Note>{place}</Note></li>)}
      </Group>
      <div className="wp-stack wp-stack--sm">
        <Heading level={3} size={4}>Geld dat aan dit doel zelf hangt</Heading>
        {costs.count + coverages.count === 0 ? <Note>Nog geen bedragen. Geld voor interventies staat bij die interventies.</Note> : (
          <Text>Kosten {formatEuroCents(costs.cents)}, dekking {formatEuroCents(coverages.cents)}{coverages.hours > 0 && `, inzet ${formatNumber(coverages.hours)} uren`}. <Link href={financePath(programmeId)}>Naar Financiën</Link></Text>
        )}
      </div>
    </div>
  )
}
