import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import { kindLabels } from '@/lib/theory/labels'
import { findElements, partChoices, partOf } from '@/lib/theory/part'
import type { TheoryView } from '@/lib/theory/theory-view'
import type { RoomLinks } from './links'

/** Below this a theory is seen at a glance, and looking for something in it takes no help. */
const atAGlance = 12

/** More would push the picture out of sight. */
const mostFound = 8

type Props = { theory: TheoryView; links: RoomLinks; cycle: number | undefined; typed: string }

function Found({ theory, links, typed }: Omit<Props, 'cycle'>) {
  const found = findElements(theory.elements, typed)
  if (found.length === 0) return <Text role="status">Geen element met “{typed}”. Probeer een deel van een woord.</Text>
  return (
    <div className="wp-stack wp-stack--sm">
      <Text role="status">{formatCount(found.length, 'element', 'elementen')} met “{typed}”:</Text>
      <List items={found.slice(0, mostFound).map(({ id, title, kind }) => ({ key: id, content: <><Link href={links.whole(id)}>{title}</Link> ({kindLabels[kind].toLowerCase()}), <Link href={links.chain(id)}>alleen deze keten</Link></> }))} />
      {found.length > mostFound && <Text>En nog {found.length - mostFound}. Typ een woord erbij om er minder te zien.</Text>}
    </div>
  )
}

/** Finds an element by a few letters, or shows one part of a theory that is too large to take in at once. A plain form: what is asked stands in the address. */
export function FindBar({ theory, links, cycle, typed }: Props) {
  const part = partOf(theory, links.part)
  if (theory.elements.length <= atAGlance && !part) return null
  const choices = partChoices(theory)
  const own = part && !choices.some(({ value }) => value === links.part) ? [{ value: links.part, label: `Nu: ${part.words}` }] : []
  return (
    <div className="wp-stack wp-stack--sm wp-on-screen">
      <form action={links.path} className="wp-filter wp-theory-find" role="search" aria-label="Zoeken in de verandertheorie">
        {cycle !== undefined && <input type="hidden" name="cyclus" value={cycle} />}
        <TextInput name="zoek" label="Zoek een element" optional width={20} defaultValue={typed} />
        <Select name="deel" label="Laat zien" optional emptyLabel="Alles" defaultValue={part ? links.part : ''} options={[...own, ...choices]} />
        <Button type="submit">Toon</Button>
      </form>
      {typed !== '' && <Found theory={theory} links={links} typed={typed} />}
      {part && <Text>U ziet {part.ids.size} van de {theory.elements.length} elementen: {part.words}. <Link href={links.whole()}>Alles tonen</Link></Text>}
    </div>
  )
}
