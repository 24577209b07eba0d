import type { Metadata } from 'next'
import { PictureKeeper } from '@/components/theory/PictureKeeper'
import { TheoryLegend } from '@/components/theory/TheoryLegend'
import { TheoryPicture } from '@/components/theory/TheoryPicture'
import { Note } from '@/components/ui/Text'
import { arrowProblem } from '@/lib/theory/graph'
import { partOf, within } from '@/lib/theory/part'
import type { TheoryView } from '@/lib/theory/theory-view'
import { askTheory } from './ask-theory'
import { choicesFor } from './choices-for'
import { Findings } from './Findings'
import { panelId, roomLinks } from './links'
import { Panel } from './Panel'
import { chosenIn, selectionKey, type Search, type Selection } from './selection'
import { TheoryFrame } from './TheoryFrame'

export const metadata: Metadata = { title: 'Verandertheorie' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

/** While an arrow is drawn: where it cannot go. */
const barredIn = (theory: TheoryView, selection: Selection) =>
  selection.what === 'draw' ? new Set(theory.elements.filter(({ id }) => arrowProblem(theory, selection.from.id, id)).map(({ id }) => id)) : undefined

/** The theory of change as a picture, in which it is also made (handbook §5.2, §6.3). */
export default async function TheoryPage({ params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const asked = await askTheory(programmeId, search)
  const { programme, cycle, part, selection, choices, mayEdit } = asked
  const links = roomLinks({ programmeId, room: 'picture', part, ...(cycle === programme.currentCycle ? {} : { cycle }) })
  const drawing = selection.what === 'draw' ? selection.from.id : undefined
  return (
    <TheoryFrame asked={asked} room="picture" links={links}>
      {(theory) => (
        <>
          <div className={selection.what === 'nothing' ? 'wp-theory' : 'wp-theory wp-theory--below'}>
            <div>
              <PictureKeeper chosen={selectionKey(search)} panelId={panelId}>
                <Note className="wp-theory-hint">Schuif de plaat opzij: rechts staan de ambities. Of kies “Als lijst”.</Note>
                <TheoryPicture
                  theory={within(theory, partOf(theory, part), chosenIn(selection).elementId)} label={`Tekening van de verandertheorie van ${programme.name}`} chosen={chosenIn(selection)} barred={barredIn(theory, selection)}
                  links={drawing ? { element: (id) => links.draw(drawing, id) } : links}
                />
              </PictureKeeper>
            </div>
            {selection.what !== 'nothing' && <Panel programmeId={programmeId} room="picture" theory={theory} links={links} choices={choicesFor(choices)} mayEdit={mayEdit} selection={selection} />}
          </div>
          <TheoryLegend />
          <Findings theory={theory} links={links} ambitions={choices.goals.filter(({ ambition }) => ambition)} />
        </>
      )}
    </TheoryFrame>
  )
}
