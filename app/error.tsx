'use client'
import { MessagePage } from '@/components/shell/MessagePage'
import { Button, ButtonLink } from '@/components/ui/Button'
import { Row } from '@/components/ui/Stack'
import { Note, Text } from '@/components/ui/Text'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  return (
    <main id="inhoud" tabIndex={-1}>
      <MessagePage title="Er ging iets mis" lead="Het ligt aan ons, niet aan u. Wat al was opgeslagen, is er nog.">
        <Text>
          Probeer het nog eens. Lukt het dan weer niet, wacht dan een paar minuten of bel de beheerder van uw gemeente.
        </Text>
        <Row>
          <Button variant="primary" onClick={reset}>
            Opnieuw proberen
          </Button>
          <ButtonLink variant="secondary" href="/">
            Naar de startpagina
          </ButtonLink>
        </Row>
        {error.digest && <Note>Noem daarbij dit nummer: {error.digest}</Note>}
      </MessagePage>
    </main>
  )
}
