import { OneButton } from '@/components/checklist/OneButton'
import { Written } from '@/components/decision/Written'
import { looseWords } from '@/components/theory/picture-words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { DataList } from '@/components/ui/DataList'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import { programmePath } from '@/lib/process/paths'
import { nearPart } from '@/lib/theory/part'
import type { ElementView } from '@/lib/theory/theory-view'
import { moveElementAction, removeElementAction } from './actions'
import { ElementForm } from './ElementForm'
import type { PanelProps } from './Panel'
import { Ties } from './Ties'

type Props = PanelProps & { element: ElementView; removing: boolean }

/** Why it asks for another look. */
function Marks({ element: { loose, goal } }: { element: ElementView }) {
  if (!loose && !goal?.retired) return null
  return (
    <Row>
      {loose && <><StatusTag tone="negative">nog niet verbonden</StatusTag><Text>{looseWords[loose]}</Text></>}
      {goal?.retired && <StatusTag tone="negative">rust op een doel dat is vervallen</StatusTag>}
    </Row>
  )
}

/** For who only reads; others find the same in the form. */
function Said({ element: { note, indicator, goal, kind } }: { element: ElementView }) {
  return (
    <>
      {note !== '' && <Written>{note}</Written>}
      {kind !== 'effort' && <DataList items={[{ label: 'Waaraan merkt u het', value: indicator }, { label: 'Doel', value: goal?.title }]} />}
    </>
  )
}

/** From a theory that is too large to take in: only what belongs to this element. */
function PartLinks({ id, links }: { id: string; links: PanelProps['links'] }) {
  return (
    <Row>
      {links.part !== id && <Link standalone href={links.chain(id)} scroll={false}>Alleen de keten van dit element</Link>}
      {links.part !== nearPart(id) && <Link standalone href={links.near(id)} scroll={false}>Alleen wat er direct aan vastzit</Link>}
      {links.part !== '' && <Link standalone href={links.whole(id)} scroll={false}>Alles tonen</Link>}
    </Row>
  )
}

function Remove({ programmeId, room, element, links, theory }: Props) {
  const arrows = theory.arrows.filter(({ fromId, toId }) => fromId === element.id || toId === element.id).length
  return (
    <>
      <Text>“{element.title}” weghalen{arrows > 0 ? `, met ${formatCount(arrows, 'pijl die eraan vastzit', 'pijlen die eraan vastzitten')}` : ''}? U kunt dit daarna nog ongedaan maken.</Text>
      <Row>
        <OneButton action={removeElementAction} fields={{ programmeId, room, part: links.part, elementId: element.id, version: element.version }} variant="danger">Weghalen</OneButton>
        <Link standalone href={links.element(element.id)}>Toch niet</Link>
      </Row>
    </>
  )
}

/** What an element says, what it is tied to, and everything that can be done with it. */
export function ElementPanel(props: Props) {
  const { programmeId, room, theory, element, links, choices, mayEdit, removing } = props
  if (removing) return <Remove {...props} />
  const fields = { programmeId, room, part: links.part, elementId: element.id, version: element.version }
  const { id, version, kind, title, note, indicator, goalId, interventionId, intervention } = element
  return (
    <>
      <Marks element={element} />
      {!mayEdit && <Said element={element} />}
      {intervention && <Text>Interventie: <Link href={`${programmePath(programmeId)}/uitvoering/${intervention.id}`}>{intervention.title}</Link></Text>}
      <Ties theory={theory} element={element} links={links} way="onward" />
      <Ties theory={theory} element={element} links={links} way="back" />
      <PartLinks id={id} links={links} />
      {mayEdit && (
        <>
          <Row>
            <ButtonLink variant="secondary" href={links.draw(id)} scroll={false}>Pijl trekken naar…</ButtonLink>
            <ButtonLink variant="secondary" href={links.below(id)} scroll={false}>Wat is daarvoor nodig?</ButtonLink>
          </Row>
          <ElementForm
            key={`${id}-${version}`} programmeId={programmeId} theoryId={theory.id} room={room} part={links.part} element={{ id, version }} choices={choices}
            initial={{ kind, title, note, indicator, goalId: goalId ?? '', interventionId: interventionId ?? '' }}
          />
          <Row>
            <OneButton action={moveElementAction} fields={{ ...fields, way: 'up' }}>Omhoog</OneButton>
            <OneButton action={moveElementAction} fields={{ ...fields, way: 'down' }}>Omlaag</OneButton>
            <Link standalone href={links.remove(id)} scroll={false}>Weghalen…</Link>
          </Row>
        </>
      )}
    </>
  )
}
