import { glossary, termAnchor } from '@/lib/process/glossary'
import { PublicShell } from './PublicShell'

const terms = Object.entries(glossary).toSorted(([a], [b]) => a.localeCompare(b, 'nl'))

/** The words of a wijkaanpak, for residents and for who works in one. */
export function PublicGlossary() {
  return (
    <PublicShell title="Begrippen · Wijkaanpak" description="De woorden van een wijkaanpak, in gewone taal.">
      <main id="inhoud">
        <h1>Begrippen</h1>
        <p>De woorden die bij een wijkaanpak vaak vallen, in gewone taal.</p>
        <dl className="block terms">
          {terms.map(([term, meaning]) => (
            <div key={term} id={termAnchor(term)}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </main>
    </PublicShell>
  )
}
