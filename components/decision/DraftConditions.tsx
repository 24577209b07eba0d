import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import type { Condition } from '@/lib/decisions/content'
import { dayInWords } from './day'

/** Conditions as they will be sealed. */
export function DraftConditions({ conditions }: { conditions: readonly Condition[] }) {
  if (conditions.length === 0) return <Text>Nog niet ingevuld.</Text>
  return (
    <List
      ordered
      items={conditions.map(({ text, owner, dueOn }, index) => ({
        key: String(index),
        content: (
          <>
            <span className="wp-written">{text || 'Tekst ontbreekt'}</span>
            <br />
            {owner || 'Nog niemand'}, uiterlijk {dayInWords(dueOn) ?? 'nog geen datum'}
          </>
        ),
      }))}
    />
  )
}
