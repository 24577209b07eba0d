import { looseWords } from '@/components/theory/picture-words'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import { findingsOf } from '@/lib/theory/findings'
import { confidenceWords } from '@/lib/theory/labels'
import type { ArrowView, ElementView, TheoryView } from '@/lib/theory/theory-view'
import type { RoomLinks } from './links'

type Props = { theory: TheoryView; links: RoomLinks; ambitions: { id: string; title: string }[] }
type Item = { key: string; content: React.ReactNode }

const Group = ({ title, items }: { title: string; items: Item[] }) =>
  items.length > 0 && <Details summary={`${title} (${items.length})`}><List items={items} /></Details>

/** What the theory still asks for: what hangs loose, what nobody is sure of, what is not tied to the rest of the programme. */
export function Findings({ theory, links, ambitions }: Props) {
  const { loose, withoutIndicator, withoutIntervention, unsaid, doubted, withoutEvidence } = findingsOf(theory)
  const titles = new Map(theory.elements.map(({ id, title }) => [id, title]))
  const element = ({ id, title }: ElementView): Item => ({ key: id, content: <Link href={links.element(id)}>{title}</Link> })
  const arrow = ({ id, fromId, toId, confidence }: ArrowView): Item => ({
    key: id, content: <><Link href={links.arrow(id)}>{titles.get(fromId)} → {titles.get(toId)}</Link>, zekerheid: {confidenceWords(confidence).toLowerCase()}</>,
  })
  const tied = new Set(theory.elements.map(({ goalId }) => goalId))
  const missing = ambitions.filter(({ id }) => !tied.has(id))
  const retired = theory.elements.filter(({ goal }) => goal?.retired)
  const groups: [string, Item[]][] = [
    ['Nog niet verbonden', loose.map(({ element: one, why }) => ({ key: one.id, content: <><Link href={links.element(one.id)}>{one.title}</Link>: {looseWords[why].toLowerCase()}</> }))],
    ['Pijlen waarvan nog niet is gezegd hoe zeker ze zijn', unsaid.map(arrow)],
    ['Pijlen die weinig zeker zijn', doubted.map(arrow)],
    ['Pijlen zonder bewijs', withoutEvidence.map(arrow)],
    ['Outcomes zonder indicator', withoutIndicator.map(element)],
    ['Inspanningen zonder interventie', withoutIntervention.map(element)],
    ['Rust op een doel dat is vervallen', retired.map(element)],
    ['Ambities van het programma die hier niet staan', missing.map(({ id, title }) => ({ key: id, content: title }))],
  ]
  return (
    <section className="wp-stack" aria-labelledby="nog-te-doen">
      <Heading level={2} id="nog-te-doen">Wat nog aandacht vraagt</Heading>
      {groups.every(([, items]) => items.length === 0) && <Text>Alles hangt samen, heeft een indicator en is onderbouwd.</Text>}
      {groups.map(([title, items]) => <Group key={title} title={title} items={items} />)}
    </section>
  )
}
