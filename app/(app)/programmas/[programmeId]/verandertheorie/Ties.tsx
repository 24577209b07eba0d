import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Note } from '@/components/ui/Text'
import { confidenceWords, kindLabels } from '@/lib/theory/labels'
import type { ElementView, TheoryView } from '@/lib/theory/theory-view'
import type { RoomLinks } from './links'

type Props = { theory: TheoryView; element: ElementView; links: RoomLinks; way: 'onward' | 'back' }

/** What an element leads to, or what leads to it: each element and its arrow can be chosen. */
export function Ties({ theory, element, links, way }: Props) {
  const [near, far] = way === 'onward' ? (['fromId', 'toId'] as const) : (['toId', 'fromId'] as const)
  const ties = theory.arrows.filter((arrow) => arrow[near] === element.id).flatMap((arrow) => {
    const other = theory.elements.find(({ id }) => id === arrow[far])
    return other ? [{ arrow, other }] : []
  })
  const title = way === 'onward' ? 'Leidt tot' : 'Hier leidt toe'
  return (
    <div className="wp-stack wp-stack--sm">
      <Heading level={3} size={4}>{title} ({ties.length})</Heading>
      {ties.length === 0 ? <Note>{way === 'onward' ? 'Nog niets.' : 'Nog niets. Wat is hiervoor nodig?'}</Note> : (
        <List
          items={ties.map(({ arrow, other }) => ({
            key: arrow.id,
            content: (
              <>
                <Link href={links.element(other.id)}>{other.title}</Link> ({kindLabels[other.kind].toLowerCase()}),{' '}
                <Link href={links.arrow(arrow.id)}>pijl: zekerheid {confidenceWords(arrow.confidence).toLowerCase()}{arrow.evidence === '' ? ', geen bewijs' : ''}</Link>
              </>
            ),
          }))}
        />
      )}
    </div>
  )
}
