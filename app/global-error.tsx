'use client'
import './globals.css'
import ErrorPage from './error'

type Props = { error: Error & { digest?: string } }

/** When even the frame around the pages fails. */
export default function GlobalError(props: Props) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis · Wijkaanpak</title>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
