import { Details } from '@/components/ui/Details'
import { List } from '@/components/ui/List'
import { Note, Text } from '@/components/ui/Text'
import { casesOf } from '@/lib/process/cases'
import { handbook } from '@/lib/process/sources'
import type { Section } from '@/lib/process/types'

const pageRange = ({ from, to }: Section['sourcePages']): string => (from === to ? String(from) : `${from}–${to}`)
const pagesOf = (pages: readonly number[]): string => `p. ${pages.join(', ')}`

/** What is good to know before the conversation starts, with the place in the handbook. */
export function SectionIntro({ section, open }: { section: Section; open: boolean }) {
  const { id, guidance, tips, sourcePages } = section
  const cases = casesOf(id)
  return (
    <div className="wp-intro">
      <Details summary="Wat is goed om te weten" tone="boxed" open={open}>
        <Text>{guidance}</Text>
        {tips.length > 0 && <List items={tips.map((tip) => ({ key: tip, content: tip }))} />}
        <Note>Bron: {handbook.title}, §{id.replace('-', ' en §')}, pagina {pageRange(sourcePages)}</Note>
      </Details>
      {cases.length > 0 && (
        <Details summary={`Voorbeelden uit het handboek (${cases.length})`} tone="boxed">
          <ul className="wp-cases">
            {cases.map(({ case: example, pages }) => (
              <li key={`${example.name}-${example.municipality}`}>
                <strong>{example.name}</strong>, {example.municipality} ({pagesOf(pages)})
                <br />
                {example.lesson}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  )
}
