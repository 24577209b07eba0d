import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { List } from '@/components/ui/List'
import { Link } from '@/components/ui/Link'
import { Row, Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import type { FieldMessages } from '@/lib/decisions/decide'
import { fieldId } from '@/components/form/issues'

const row = /^(attendees|conditions)\.(\d+)\./

/** "Aanwezige 2: …", because the message alone does not say which row. */
function placed(field: string, message: string): string {
  const found = row.exec(field)
  if (!found) return message
  return `${found[1] === 'attendees' ? 'Aanwezige' : 'Voorwaarde'} ${Number(found[2]) + 1}: ${message}`
}

/** What the decision still needs, each with the way to its field. */
export function MissingParts({ missing, editHref }: { missing: FieldMessages; editHref: string | null }) {
  const parts = Object.entries(missing)
  if (parts.length === 0) return null
  return (
    <Alert tone="warning" heading="Dit besluit is nog niet compleet">
      <Stack>
        {!editHref && <Text>Vraag het programmabureau om dit aan te vullen.</Text>}
        <List
          items={parts.map(([field, [message = '']]) => ({
            key: field,
            content: editHref ? <Link href={`${editHref}#${fieldId('besluit', field)}`}>{placed(field, message)}</Link> : placed(field, message),
          }))}
        />
        {editHref && <Row><ButtonLink href={editHref}>Verder invullen</ButtonLink></Row>}
      </Stack>
    </Alert>
  )
}
