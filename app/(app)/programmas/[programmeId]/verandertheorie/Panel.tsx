import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { kindLabels } from '@/lib/theory/labels'
import { theoryKinds } from '@/lib/theory/schema'
import type { TheoryView } from '@/lib/theory/theory-view'
import { ArrowPanel } from './ArrowPanel'
import { DrawPanel, NewArrowPanel } from './DrawPanel'
import { ElementForm, type ElementChoices } from './ElementForm'
import { ElementPanel } from './ElementPanel'
import { panelId, type RoomLinks, type TheoryRoom } from './links'
import { chosenIn, type Selection } from './selection'

export type PanelProps = { programmeId: string; room: TheoryRoom; theory: TheoryView; links: RoomLinks; choices: ElementChoices; mayEdit: boolean }
type Props = PanelProps & { selection: Exclude<Selection, { what: 'nothing' }> }

function titleOf(selection: Props['selection']): string {
  switch (selection.what) {
    case 'gone': return 'Dit staat er niet meer'
    case 'element': return selection.element.title
    case 'arrow': return 'Pijl'
    case 'new': return 'Element toevoegen'
    case 'below': return `Wat is nodig voor “${selection.target.title}”?`
    default: return 'Pijl trekken'
  }
}

function Body({ selection, ...props }: Props) {
  const { programmeId, room, theory, choices } = props
  const form = { programmeId, room, part: props.links.part, theoryId: theory.id, choices }
  switch (selection.what) {
    case 'gone': return <Text>Misschien heeft iemand het weggehaald. Kijk bij de stappen wie wat deed.</Text>
    case 'element': return <ElementPanel {...props} element={selection.element} removing={selection.removing} />
    case 'arrow': return <ArrowPanel {...props} arrow={selection.arrow} from={selection.from} to={selection.to} />
    case 'new': return <ElementForm {...form} initial={{ kind: selection.kind }} />
    case 'draw': return <DrawPanel {...props} from={selection.from} />
    case 'new-arrow': return <NewArrowPanel {...props} from={selection.from} to={selection.to} problem={selection.problem} />
    case 'below': {
      // Backward mapping (handbook §5.2): from what is wanted to what that asks for, one step to the left unless said otherwise.
      const kinds = theoryKinds.slice(0, theoryKinds.indexOf(selection.target.kind) + 1)
      return <ElementForm {...form} towardsId={selection.target.id} kinds={kinds} initial={{ kind: kinds.at(-2) ?? 'effort' }} />
    }
  }
}

/** What was chosen, with everything that can be done with it. */
export function Panel(props: Props) {
  const { selection, links, room } = props
  const { elementId } = chosenIn(selection)
  return (
    <section className="wp-theory__panel" id={panelId} tabIndex={-1} aria-labelledby="keuze-kop">
      {selection.what === 'element' && <p className="wp-page-header__kicker">{kindLabels[selection.element.kind]}</p>}
      <Heading level={2} size={3} id="keuze-kop">{titleOf(selection)}</Heading>
      <Body {...props} />
      <div className="wp-row">
        {elementId && <Link standalone href={`#el-${elementId}`}>Terug naar de plek in de {room === 'picture' ? 'tekening' : 'lijst'}</Link>}
        <Link standalone href={links.home} scroll={false}>Sluiten</Link>
      </div>
    </section>
  )
}
