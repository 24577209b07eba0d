import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { TheoryLegend } from '@/components/theory/TheoryLegend'
import { TheoryOutline } from '@/components/theory/TheoryOutline'
import { TheoryPicture } from '@/components/theory/TheoryPicture'
import { Heading } from '@/components/ui/Heading'
import { Note } from '@/components/ui/Text'
import { programmePath } from '@/lib/process/paths'
import { partOf, within } from '@/lib/theory/part'
import { sheetsOf } from '@/lib/theory/sheets'
import { theoryPath } from '@/lib/theory/paths'
import { askTheory } from '../ask-theory'
import type { Search } from '../selection'

export const metadata: Metadata = { title: 'Verandertheorie afdrukken' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

/** Pictures and list on sheets of A4, lying: a theory that is too large for one sheet has one for each ambition. */
export default async function TheorySheetPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { programme, cycle, theory: whole, part: asked } = await askTheory(programmeId, await searchParams)
  if (!whole) notFound()
  const part = partOf(whole, asked)
  const theory = within(whole, part)
  return (
    <div className="wp-theory-sheet">
      <PageHeader
        title={`Verandertheorie ${programme.name}`} kicker={`Cyclus ${cycle}`} lead={part ? `Een deel: ${part.words}.` : 'Van wat partners doen (links) naar waarvoor zij het doen (rechts).'}
        actions={<Note>Druk af met het menu van uw browser.</Note>}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Verandertheorie', href: theoryPath(programmeId) }]}
      />
      <div className="wp-stack wp-stack--lg">
        {sheetsOf(theory).map(({ key, heading, theory: sheet }) => (
          <section key={key} className="wp-theory-page" aria-labelledby={`blad-${key}`}>
            <Heading level={2} id={`blad-${key}`}>{heading}</Heading>
            <TheoryPicture onPaper theory={sheet} label={`Tekening: ${heading}; hetzelfde staat eronder als lijst`} />
          </section>
        ))}
        <TheoryLegend />
        <section className="wp-stack" aria-labelledby="als-lijst">
          <Heading level={2} id="als-lijst">Hetzelfde als lijst</Heading>
          <TheoryOutline theory={theory} />
        </section>
      </div>
    </div>
  )
}
