import { OneButton } from '@/components/checklist/OneButton'
import { Written } from '@/components/decision/Written'
import { looseWords } from '@/components/theory/picture-words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { DataList } from '@/components/ui/DataList'
import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import { programmePath } from '@/lib/process/paths'
import type { ElementView } from '@/lib/theory/theory-view'
import { moveElementAction, removeElementAction } from './actions'
import { ElementForm } from './ElementForm'
import type { PanelProps } from './Panel'
import { Ties } from './Ties'

type Props = PanelProps & { element: ElementView; removing: boolean }

function Said({ element, programmeId }: { element: ElementView; programmeId: string }) {
  const { note, indicator, goal, intervention, loose, kind } = element
  return (
    <>
      {(loose ?? goal?.retired) && (
        <Row>
          {loose && <StatusTag tone="negative">los</StatusTag>}
          {loose && <Text>{looseWords[loose]}</Text>}
          {goal?.retired && <StatusTag tone="negative">rust op een doel dat is vervallen</StatusTag>}
        </Row>
      )}
      {note !== '' && <Written>{note}</Written>}
      <DataList
        items={[
          ...(kind === 'effort' ? [{ label: 'Interventie', value: intervention && <Link href={`${programmePath(programmeId)}/uitvoering/${intervention.id}`}>{intervention.title}</Link> }] : []),
          ...(kind === 'effort' ? [] : [{ label: 'Waaraan merkt u het', value: indicator }, { label: 'Doel', value: goal?.title }]),
        ]}
      />
    </>
  )
}

function Remove({ programmeId, room, element, links, theory }: Props) {
  const arrows = theory.arrows.filter(({ fromId, toId }) => fromId === element.id || toId === element.id).length
  return (
    <>
      <Text>“{element.title}” weghalen{arrows > 0 ? `, met ${formatCount(arrows, 'pijl die eraan vastzit', 'pijlen die eraan vastzitten')}` : ''}? U kunt dit daarna nog ongedaan maken.</Text>
      <Row>
        <OneButton action={removeElementAction} fields={{ programmeId, room, elementId: element.id, version: element.version }} variant="danger">Weghalen</OneButton>
        <Link standalone href={links.element(element.id)}>Toch niet</Link>
      </Row>
    </>
  )
}

/** What an element says, what it is tied to, and everything that can be done with it. */
export function ElementPanel(props: Props) {
  const { programmeId, room, theory, element, links, choices, mayEdit, removing } = props
  if (removing) return <Remove {...props} />
  const fields = { programmeId, room, elementId: element.id, version: element.version }
  const { id, version, kind, title, note, indicator, goalId, interventionId } = element
  return (
    <>
      <Said element={element} programmeId={programmeId} />
      <Ties theory={theory} element={element} links={links} way="onward" />
      <Ties theory={theory} element={element} links={links} way="back" />
      {room === 'picture' && <Link standalone href={links.route(element.id)} scroll={false}>Alleen deze route tekenen</Link>}
      {mayEdit && (
        <>
          <Row>
            <ButtonLink variant="secondary" href={links.draw(id)} scroll={false}>Pijl trekken naar…</ButtonLink>
            <ButtonLink variant="secondary" href={links.below(id)} scroll={false}>Wat is daarvoor nodig?</ButtonLink>
          </Row>
          <Details summary="Element wijzigen">
            <ElementForm
              key={`${id}-${version}`} programmeId={programmeId} theoryId={theory.id} room={room} element={{ id, version }} choices={choices}
              initial={{ kind, title, note, indicator, goalId: goalId ?? '', interventionId: interventionId ?? '' }}
            />
          </Details>
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
