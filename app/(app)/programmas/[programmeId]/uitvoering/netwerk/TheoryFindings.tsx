import type { ReactNode } from 'react'
import { Part } from '@/components/contract/Part'
import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { findingsOf } from '@/lib/theory/findings'
import { confidenceWords } from '@/lib/theory/labels'
import { theoryPath } from '@/lib/theory/paths'
import type { TheoryView } from '@/lib/theory/theory-view'

/** A large theory asks for more than one reads here; the rest stands where it is mended. */
const mostShown = 8

type Props = { heading: string; why: string; items: { key: string; content: ReactNode }[]; more: string }

function Finding({ heading, why, items, more }: Props) {
  if (items.length === 0) return null
  return (
    <Card heading={`${heading} (${items.length})`} headingLevel={3}>
      <Note>{why}</Note>
      <ul className="wp-contributes">{items.slice(0, mostShown).map(({ key, content }) => <li key={key}>{content}</li>)}</ul>
      {items.length > mostShown && <Link standalone href={more}>En nog {items.length - mostShown}, bij de verandertheorie</Link>}
    </Card>
  )
}

/** What the theory of change still misses (wijkengids 4.2): outcomes nobody measures, arrows nobody is sure of. */
export function TheoryFindings({ programmeId, cycle, theory }: { programmeId: string; cycle: number | null; theory: TheoryView | null }) {
  const at = (name: string, id: string) => `${theoryPath(programmeId)}?${cycle === null ? '' : `cyclus=${cycle}&`}${name}=${id}#keuze`
  const more = `${theoryPath(programmeId)}${cycle === null ? '' : `?cyclus=${cycle}`}#nog-te-doen`
  if (!theory) return <Part id="verandertheorie" title="In de verandertheorie"><Text>Er is nog geen <Link href={theoryPath(programmeId)}>verandertheorie</Link>. Daarin ziet u straks welke outcome niet wordt gemeten en welke pijl onzeker is.</Text></Part>
  const { withoutIndicator, unsure } = findingsOf(theory)
  const titles = new Map(theory.elements.map(({ id, title }) => [id, title]))
  return (
    <Part id="verandertheorie" title="In de verandertheorie">
      {withoutIndicator.length + unsure.length === 0 && <Text>Elke outcome heeft een indicator en van elke pijl is iemand zeker.</Text>}
      <div className="wp-compare">
        <Finding
          heading="Outcomes zonder indicator" why="Hieraan ziet straks niemand of het beter gaat." more={more}
          items={withoutIndicator.map(({ id, title }) => ({ key: id, content: <Link href={at('element', id)}>{title}</Link> }))}
        />
        <Finding
          heading="Pijlen waar niemand zeker van is" why="Waarom zou het een tot het ander leiden?" more={more}
          items={unsure.map(({ id, fromId, toId, confidence }) => ({ key: id, content: <><Link href={at('pijl', id)}>{titles.get(fromId)} → {titles.get(toId)}</Link>, zekerheid: {confidenceWords(confidence).toLowerCase()}</> }))}
        />
      </div>
    </Part>
  )
}
