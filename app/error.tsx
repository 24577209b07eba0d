'use client'
import { MessagePage } from '@/components/shell/MessagePage'
import { Button, buttonLook } from '@/components/ui/Button'
import { Row } from '@/components/ui/Stack'
import { Note, Text } from '@/components/ui/Text'

type Props = { error: Error & { digest?: string } }

export default function ErrorPage({ error }: Props) {
  return (
    <main id="inhoud" tabIndex={-1}>
      <MessagePage title="Er ging iets mis" lead="Het ligt aan ons, niet aan u. Wat al was opgeslagen, is er nog.">
        <Text>
          Probeer het nog eens. Lukt het dan weer niet, wacht dan een paar minuten of bel de beheerder van uw gemeente.
        </Text>
        <Row>
          {/* Not Next's reset: that draws again what the server sent, and the server is where it went wrong. */}
          <Button variant="primary" onClick={() => window.location.reload()}>
            Opnieuw proberen
          </Button>
          {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- loads the page anew, and keeps Next's <Link> out of the script of every page */}
          <a href="/" className={buttonLook('secondary', 'wp-button--link')}>
            Naar de startpagina
          </a>
        </Row>
        {error.digest && <Note>Noem daarbij dit nummer: {error.digest}</Note>}
      </MessagePage>
    </main>
  )
}
