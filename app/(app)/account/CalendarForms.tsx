'use client'
import { useActionState } from 'react'
import { FormMessages } from '@/components/form/FormMessages'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Text } from '@/components/ui/Text'
import { idle } from '@/lib/platform/form/state'
import { openCalendarFeed, revokeCalendarFeed } from './calendar-actions'

/** Asks for an address, for another one, or makes it stop. The address is on the screen this once. */
export function CalendarForms({ exists }: { exists: boolean }) {
  const [opened, open] = useActionState(openCalendarFeed, null)
  const [revoked, revoke] = useActionState(revokeCalendarFeed, idle)
  return (
    <div className="wp-stack">
      {opened && 'address' in opened && exists && (
        <div role="status" className="wp-stack wp-stack--sm">
          <Text>Dit is uw adres. Kopieer het nu: straks is het hier niet meer te zien.</Text>
          <code className="wp-feed-address">{opened.address}</code>
          <Text>Kies in uw agenda voor “abonneren op een agenda” of “agenda toevoegen van internet”, en plak het daar.</Text>
        </div>
      )}
      {opened && 'failure' in opened && <FormMessages state={{ status: 'failed', failure: opened.failure }} />}
      <FormMessages state={revoked} />
      <div className="wp-row">
        <form action={open}><SubmitButton variant="secondary">{exists ? 'Nieuw adres maken' : 'Adres maken'}</SubmitButton></form>
        {exists && <form action={revoke}><SubmitButton variant="danger">Adres intrekken</SubmitButton></form>}
      </div>
      {exists && <Text>Een nieuw adres maakt het oude meteen onbruikbaar.</Text>}
    </div>
  )
}
