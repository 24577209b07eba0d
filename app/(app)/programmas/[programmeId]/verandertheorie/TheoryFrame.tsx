import type { ReactNode } from 'react'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import { formatCount, formatList } from '@/lib/platform/format'
import { programmePath } from '@/lib/process/paths'
import { notYetIn } from '@/lib/theory/adoption'
import { findingsOf } from '@/lib/theory/findings'
import { adoptPath, theoryListPath, theoryPath } from '@/lib/theory/paths'
import type { TheoryView } from '@/lib/theory/theory-view'
import type { AskedTheory } from './ask-theory'
import { FindBar } from './FindBar'
import { type RoomLinks, roomLinks, type TheoryRoom } from './links'
import { StartForm } from './StartForm'
import { UndoBar } from './UndoBar'

type Props = { asked: AskedTheory; room: TheoryRoom; links: RoomLinks; children: (theory: TheoryView) => ReactNode }

/** How the theory stands, in a sentence. */
function leadOf({ elements, arrows }: TheoryView): string {
  const { loose, unsaid, doubted } = findingsOf({ elements, arrows })
  const parts = [
    ...(loose.length > 0 ? [`${formatCount(loose.length, 'element is', 'elementen zijn')} nog niet verbonden`] : []),
    ...(unsaid.length > 0 ? [`bij ${formatCount(unsaid.length, 'pijl', 'pijlen')} is nog niet gezegd hoe zeker`] : []),
    ...(doubted.length > 0 ? [`${formatCount(doubted.length, 'pijl is', 'pijlen zijn')} weinig zeker`] : []),
  ]
  return `${formatCount(elements.length, 'element', 'elementen')} en ${formatCount(arrows.length, 'pijl', 'pijlen')}${parts.length > 0 ? `; ${formatList(parts)}` : ''}.`
}

function Ways({ asked: { programme, cycle, cycles }, room, links: { part } }: Pick<Props, 'asked' | 'room' | 'links'>) {
  const shown = cycle === programme.currentCycle ? undefined : cycle
  const where = { programmeId: programme.id, cycle: shown }
  const query = roomLinks({ ...where, room: 'picture', part }).home.split('?')[1]
  const others = cycles.filter((other) => other !== cycle)
  const before = cycles.filter((other) => other < cycle).at(-1) ?? others.at(-1)
  const [older, newer] = before === undefined ? [] : [before, cycle].toSorted((a, b) => a - b)
  return (
    <Row>
      {room === 'picture' ? <Link standalone href={roomLinks({ ...where, room: 'list', part }).home}>Als lijst</Link> : <Link standalone href={roomLinks({ ...where, room: 'picture', part }).home}>Als tekening</Link>}
      <Link standalone href={`${theoryPath(programme.id)}/afdrukken${query ? `?${query}` : ''}`}>Afdrukken</Link>
      {others.map((other) => <Link key={other} standalone href={`${room === 'list' ? theoryListPath(programme.id) : theoryPath(programme.id)}?cyclus=${other}`}>Cyclus {other} bekijken</Link>)}
      {cycles.includes(cycle) && older !== undefined && <Link standalone href={`${theoryPath(programme.id)}/vergelijken?oud=${older}&nieuw=${newer}`}>Vergelijken met cyclus {older === cycle ? newer : older}</Link>}
    </Row>
  )
}

function Beginning({ asked: { programme, cycles, choices, mayEdit } }: Pick<Props, 'asked'>) {
  return (
    <div className="wp-stack wp-stack--lg">
      <EmptyState
        heading="Nog geen verandertheorie voor deze cyclus"
        example="In Rotterdam Zuid kozen partners een keten: rust thuis, daarna onderwijs, daardoor beter betaald werk, en zo vraag naar betere woningen (handboek §5.2)."
      >
        Hier tekent u samen langs welke weg het leven in de wijk beter wordt: wat u doet, wat dat oplevert, wat er verandert en waarvoor. U begint bij de ambitie en werkt terug.
      </EmptyState>
      {mayEdit && <StartForm programmeId={programme.id} ambitions={choices.goals.filter(({ ambition }) => ambition).length} earlier={cycles.at(-1)} />}
    </div>
  )
}

/** What the picture and the list have around them. */
export function TheoryFrame({ asked, room, links, children }: Props) {
  const { programme, cycle, theory, mayEdit, selection, lastStep } = asked
  const free = notYetIn(theory?.elements ?? [], asked.choices)
  const canAdopt = cycle === programme.currentCycle && free.goals.length + free.interventions.length > 0
  const cycleWords = theory?.closed ? `Cyclus ${cycle}, afgesloten: zoals het toen was` : `Cyclus ${cycle}`
  return (
    <>
      <PageHeader
        title="Verandertheorie" kicker={cycleWords} lead={theory ? leadOf(theory) : 'Langs welke weg wordt het leven in de wijk beter?'}
        breadcrumb={[{ label: programme.name, href: programmePath(programme.id) }]}
        actions={theory && mayEdit && selection.what === 'nothing' && (
          <>
            <ButtonLink href={links.add()} scroll={false}>Element toevoegen</ButtonLink>
            {canAdopt && <ButtonLink variant="secondary" href={adoptPath(programme.id)}>Doelen overnemen</ButtonLink>}
          </>
        )}
      />
      <div className="wp-stack wp-stack--lg">
        {theory === null ? <Beginning asked={asked} /> : (
          <>
            <div className="wp-stack wp-stack--sm">
              <Ways asked={asked} room={room} links={links} />
              {asked.intact !== null && (
                <p>{asked.intact ? <StatusTag tone="positive">Zegel klopt: sinds de afsluiting is niets veranderd</StatusTag> : <StatusTag tone="negative">Zegel klopt niet: er is na de afsluiting iets veranderd</StatusTag>}</p>
              )}
              {mayEdit && <UndoBar programmeId={programme.id} lastStep={lastStep} />}
            </div>
            <FindBar key={links.part} theory={theory} links={links} cycle={cycle === programme.currentCycle ? undefined : cycle} typed={asked.typed} />
            {theory.elements.length === 0 && mayEdit && <Text>Hier staat nog niets. {canAdopt ? 'Neem de doelen van het programma over, of voeg zelf een element toe.' : 'Voeg een element toe; begin bij de ambitie.'}</Text>}
            {children(theory)}
          </>
        )}
      </div>
    </>
  )
}
