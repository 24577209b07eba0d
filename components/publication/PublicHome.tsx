import { Neighbourhood } from './Neighbourhood'
import { PublicShell } from './PublicShell'

type Place = { address: string; municipality: string; name: string; motto: string }

/** The front door: which neighbourhoods tell their story, and where staff sign in. */
export function PublicHome({ places }: { places: Place[] }) {
  return (
    <PublicShell title="Wijkaanpak" description="Wat gebeurt er in uw wijk, wat is er beloofd en wie kunt u bellen?">
      <header className="hero">
        <div>
          <p className="kicker">Wijkaanpak</p>
          <h1>Wat gebeurt er in uw wijk?</h1>
          <p className="motto">Wat er is beloofd, wat er is besloten en wie u kunt bellen.</p>
        </div>
        <Neighbourhood />
      </header>
      <main id="inhoud">
        <section aria-labelledby="wijken" className="block">
          <h2 id="wijken">Kies uw wijk</h2>
          {places.length === 0 ? (
            <p>Er is nu nog geen wijk met een openbare pagina. Kijk later nog eens, of vraag het aan uw gemeente.</p>
          ) : (
            <ul className="places">
              {places.map(({ address, municipality, name, motto }) => (
                <li key={address}>
                  <a href={address}>{name}, {municipality}</a>
                  {motto !== '' && <p>{motto}</p>}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="werkt" className="block">
          <h2 id="werkt">Werkt u mee aan een wijkaanpak?</h2>
          <p>Medewerkers van het programmabureau, partners en bestuurders werken hier samen aan hun programma.</p>
          <p><a className="button" href="/inloggen">Inloggen</a></p>
        </section>
      </main>
    </PublicShell>
  )
}
