import type { Metadata } from 'next'
import { PictureKeeper } from '@/components/theory/PictureKeeper'
import { TheoryOutline } from '@/components/theory/TheoryOutline'
import { Note } from '@/components/ui/Text'
import { partOf, within } from '@/lib/theory/part'
import { askTheory } from '../ask-theory'
import { choicesFor } from '../choices-for'
import { Findings } from '../Findings'
import { panelId, roomLinks } from '../links'
import { Panel } from '../Panel'
import { chosenIn, selectionKey, type Search } from '../selection'
import { TheoryFrame } from '../TheoryFrame'

export const metadata: Metadata = { title: 'Verandertheorie als lijst' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

/** The theory of change as a nested list, equal to the picture: from ambition back to what it asks for. */
export default async function TheoryListPage({ params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const asked = await askTheory(programmeId, search)
  const { programme, cycle, part, selection, choices, mayEdit } = asked
  const links = roomLinks({ programmeId, room: 'list', part, ...(cycle === programme.currentCycle ? {} : { cycle }) })
  return (
    <TheoryFrame asked={asked} room="list" links={links}>
      {(theory) => (
        <>
          <div className={selection.what === 'nothing' ? 'wp-theory' : 'wp-theory wp-theory--beside'}>
            <div className="wp-stack">
              <Note>Bovenaan staat de ambitie; daaronder wat daarvoor nodig is, tot aan wat u doet. Kies een element om het te wijzigen of om eronder iets toe te voegen.</Note>
              <PictureKeeper chosen={selectionKey(search)} panelId={panelId}>
                <TheoryOutline theory={within(theory, partOf(theory, part), chosenIn(selection).elementId)} links={links} chosenId={chosenIn(selection).elementId} />
              </PictureKeeper>
            </div>
            {selection.what !== 'nothing' && <Panel programmeId={programmeId} room="list" theory={theory} links={links} choices={choicesFor(choices)} mayEdit={mayEdit} selection={selection} />}
          </div>
          <Findings theory={theory} links={links} ambitions={choices.goals.filter(({ ambition }) => ambition)} />
        </>
      )}
    </TheoryFrame>
  )
}
