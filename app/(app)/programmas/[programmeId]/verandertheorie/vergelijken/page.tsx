import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Part } from '@/components/contract/Part'
import { PageHeader } from '@/components/shell/PageHeader'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import { formatCount, formatList } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { compareTheories } from '@/lib/theory/compare-theories'
import { confidenceWords, kindLabels } from '@/lib/theory/labels'
import { theoryPath } from '@/lib/theory/paths'
import type { ArrowView, ElementView } from '@/lib/theory/theory-view'
import type { Search } from '../selection'

export const metadata: Metadata = { title: 'Verandertheorieën vergelijken' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }
type Item = { key: string; content: ReactNode }

const elementFields = { kind: 'soort', title: 'tekst', note: 'toelichting', indicator: 'indicator' } as const
const arrowFields = { assumption: 'aanname', conditions: 'voorwaarden', evidence: 'bewijs', confidence: 'zekerheid' } as const

const elementItem = ({ id, title, kind }: ElementView): Item => ({ key: id, content: `${title} (${kindLabels[kind].toLowerCase()})` })
const arrowItem = ({ arrow, from, to }: { arrow: ArrowView; from: ElementView; to: ElementView }): Item => ({ key: arrow.id, content: `${from.title} → ${to.title}` })
const elementValue = (element: ElementView, field: keyof typeof elementFields) => (field === 'kind' ? kindLabels[element.kind] : element[field])
const arrowValue = (arrow: ArrowView, field: keyof typeof arrowFields) => (field === 'confidence' ? confidenceWords(arrow.confidence) : arrow[field])

/** What it was and what it became, per field; an emptied text is said to be empty. */
function Fields({ fields }: { fields: { name: string; before: string; after: string }[] }) {
  return (
    <>
      {fields.map(({ name, before, after }) => (
        <span key={name} className="wp-changed"> {name}: <del>{before || 'leeg'}</del> werd <ins>{after || 'leeg'}</ins>.</span>
      ))}
    </>
  )
}

function Group({ id, title, items }: { id: string; title: string; items: Item[] }) {
  return items.length === 0 ? null : <Part id={id} title={`${title} (${items.length})`}><List items={items} /></Part>
}

/** What two cycles think differently about the way to a better neighbourhood. */
export default async function CompareTheoriesPage({ params, searchParams }: Props) {
  const [{ programmeId }, { oud, nieuw }] = [await params, await searchParams]
  const { programme, older, newer, comparison: { elements, arrows } } = await valueOrNotFound(compareTheories({ programmeId, older: oud, newer: nieuw }))
  const changedElements = elements.changed.map(({ before, after, fields }): Item => ({
    key: after.id, content: <>{after.title}:<Fields fields={fields.map((field) => ({ name: elementFields[field], before: elementValue(before, field), after: elementValue(after, field) }))} /></>,
  }))
  const changedArrows = arrows.changed.map(({ before, after, fields, from, to }): Item => ({
    key: after.id, content: <>{from.title} → {to.title}:<Fields fields={fields.map((field) => ({ name: arrowFields[field], before: arrowValue(before, field), after: arrowValue(after, field) }))} /></>,
  }))
  const counts = [
    ...(elements.added.length ? [`${formatCount(elements.added.length, 'element', 'elementen')} erbij`] : []), ...(elements.gone.length ? [`${elements.gone.length} weg`] : []),
    ...(changedElements.length ? [`${changedElements.length} gewijzigd`] : []), ...(arrows.added.length + arrows.gone.length + changedArrows.length ? ['pijlen veranderd'] : []),
  ]
  return (
    <>
      <PageHeader
        title={`Verandertheorie van cyclus ${older} en ${newer}`} lead={counts.length === 0 ? 'Beide zeggen hetzelfde.' : `In cyclus ${newer}: ${formatList(counts)}.`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Verandertheorie', href: theoryPath(programmeId) }]}
      />
      <div className="wp-document wp-document--wide">
        {counts.length === 0 && <Text>Er is niets toegevoegd, weggehaald of gewijzigd.</Text>}
        <Group id="erbij" title="Erbij gekomen" items={elements.added.map(elementItem)} />
        <Group id="weg" title="Weggehaald" items={elements.gone.map(elementItem)} />
        <Group id="gewijzigd" title="Anders gezegd" items={changedElements} />
        <Group id="pijlen-erbij" title="Nieuwe pijlen" items={arrows.added.map(arrowItem)} />
        <Group id="pijlen-weg" title="Vervallen pijlen" items={arrows.gone.map(arrowItem)} />
        <Group id="pijlen-gewijzigd" title="Pijlen waar anders over wordt gedacht" items={changedArrows} />
      </div>
    </>
  )
}
