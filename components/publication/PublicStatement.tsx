import { PublicShell } from './PublicShell'

/** What residents may expect: who can use this, what we know of them (nothing), and where to complain. */
export function PublicStatement() {
  return (
    <PublicShell title="Toegankelijkheid en privacy · Wijkaanpak">
      <main id="inhoud">
        <h1>Toegankelijkheid en privacy</h1>
        <section aria-labelledby="iedereen" className="block">
          <h2 id="iedereen">Voor iedereen te gebruiken</h2>
          <p>
            Wij bouwen deze site volgens de regels voor toegankelijkheid: WCAG 2.2, niveau AA. Elke pagina is te gebruiken met
            alleen een toetsenbord, met een schermlezer, op een kleine telefoon en sterk vergroot. Wij testen dat bij elke
            wijziging met een automatisch programma. Een onafhankelijk onderzoek met gebruikers is er nog niet geweest.
          </p>
          <p>Lukt iets niet? Bel of mail dan het wijkteam. Op de pagina van uw wijk staat hoe.</p>
        </section>
        <section aria-labelledby="privacy" className="block">
          <h2 id="privacy">Wat wij van u weten</h2>
          <p>
            Niets. De openbare pagina’s plaatsen geen cookies, volgen u niet en halen niets op bij andere bedrijven. Er zit geen
            programma in dat in uw browser meedraait.
          </p>
        </section>
      </main>
    </PublicShell>
  )
}
