import { PublicShell } from './PublicShell'

function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <PublicShell title={title}>
      <main id="inhoud">
        <h1>{title}</h1>
        {children}
        <p><a href="/">Bekijk alle wijken met een openbare pagina</a></p>
      </main>
    </PublicShell>
  )
}

/** A public page that was taken away. */
export function PublicGone({ municipality, name }: { municipality: string; name: string }) {
  return (
    <Notice title="Deze pagina is er niet meer">
      <p>
        De pagina over {name} is weggehaald. Vraag de gemeente {municipality} waar u nu informatie vindt.
      </p>
    </Notice>
  )
}

/** An address that never was a public page. */
export function PublicUnknown() {
  return (
    <Notice title="Wij kunnen deze wijk niet vinden">
      <p>Misschien is het adres niet goed overgenomen, of heeft deze wijk nog geen openbare pagina.</p>
    </Notice>
  )
}
