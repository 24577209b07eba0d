import type { Metadata } from 'next'
import { connection } from 'next/server'
import { MessagePage } from '@/components/shell/MessagePage'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'

export const metadata: Metadata = { title: 'Deze bladzijde bestaat niet' }

const reasons = [
  { key: 'typing', content: 'Het adres is niet helemaal goed overgenomen.' },
  { key: 'moved', content: 'De bladzijde is verwijderd of heeft een ander adres gekregen.' },
  { key: 'rights', content: 'U hoort niet bij dit programma. De beheerder van uw gemeente kan u toevoegen.' },
]

export default async function NotFound() {
  // Made at request time, or its scripts would lack the nonce that lets them run.
  await connection()
  return (
    <main id="inhoud" tabIndex={-1}>
      <MessagePage title="Deze bladzijde bestaat niet" lead="Of u hebt er geen toegang toe. Er is niets kwijtgeraakt.">
        <Text>Hoe dat kan:</Text>
        <List items={reasons} />
        <ButtonLink href="/">Naar de startpagina</ButtonLink>
      </MessagePage>
    </main>
  )
}
