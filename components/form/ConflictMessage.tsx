'use client'
import { flattenValues, type FormValues } from '@/lib/platform/form/values'
import { Alert } from '../ui/Alert'
import { Text } from '../ui/Text'

type Props = { current?: Record<string, unknown>; typed?: FormValues; labels?: Record<string, string> }

const words = (value: string | string[] | undefined) => [value ?? ''].flat().join(', ') || 'Leeg'

/** Somebody else, or oneself in another window, saved in between: both texts are shown, and nothing is overwritten unseen. */
export function ConflictMessage({ current = {}, typed = {}, labels = {} }: Props) {
  const there = flattenValues(current)
  const different = Object.entries(labels).filter(([name]) => words(there[name]) !== words(typed[name]))
  return (
    <Alert tone="warning" role="alert" heading="Dit is intussen gewijzigd">
      <Text>
        Door iemand anders, of door uzelf in een ander venster. Uw tekst is nog niet opgeslagen en staat hieronder. Lees wat er nu staat, pas uw tekst zo nodig aan en sla
        opnieuw op.
      </Text>
      {different.map(([name, label]) => (
        <figure key={name} className="wp-conflict">
          <figcaption className="wp-label">Nu staat er bij: {label}</figcaption>
          <blockquote className="wp-conflict__text">{words(there[name])}</blockquote>
        </figure>
      ))}
    </Alert>
  )
}
