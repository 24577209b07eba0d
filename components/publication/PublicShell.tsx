/** Raised when publiek.css changes, so that browsers may keep it for a year. */
export const publicStyle = '/publiek/stijl.css?v=5'

type Props = { title: string; description?: string; municipality?: string; children: React.ReactNode }

/** The whole document around a public page: no script, no font, no cookie, one small style sheet. */
export function PublicShell({ title, description = '', municipality, children }: Props) {
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description !== '' && <meta name="description" content={description} />}
        <link rel="stylesheet" href={publicStyle} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a className="skip" href="#inhoud">Naar de inhoud</a>
        {children}
        <footer>
          <nav aria-label="Over deze site">
            <a href="/">{municipality ? 'Andere wijken' : 'Alle wijken'}</a>
            <a href="/begrippen">Begrippen</a>
            <a href="/toegankelijkheid">Toegankelijkheid en privacy</a>
            <a href="/inloggen">Inloggen voor medewerkers en bestuur</a>
          </nav>
        </footer>
      </body>
    </html>
  )
}
