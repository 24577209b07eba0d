import { kindLabels, kindSentences } from '@/lib/theory/labels'
import { theoryKinds } from '@/lib/theory/schema'

const arrows = [
  { kind: 'high', words: 'hier zijn we zeker van' },
  { kind: 'medium', words: 'redelijk zeker' },
  { kind: 'low', words: 'weinig zeker' },
  { kind: 'unsaid', words: 'nog niet gezegd hoe zeker' },
] as const

function Sample({ kind, evidence }: { kind: (typeof arrows)[number]['kind']; evidence: boolean }) {
  return (
    <svg width="56" height="20" viewBox="0 0 56 20" aria-hidden="true" className={`wp-theory-arrow wp-theory-arrow--${kind}`}>
      <path d="M2 10H40" className="wp-theory-arrow__line" />
      <path d="M41 4 53 10 41 16z" className={`wp-theory-head wp-theory-head--${evidence ? 'full' : 'hollow'}`} />
    </svg>
  )
}

/** What the four kinds are, for who does not know the words. */
export function KindWords() {
  return (
    <dl className="wp-theory-kinds">
      {theoryKinds.map((kind) => <div key={kind}><dt>{kindLabels[kind]}</dt><dd>{kindSentences[kind]}</dd></div>)}
    </dl>
  )
}

/** What the lines and frames of the picture mean, in words. */
export function TheoryLegend() {
  return (
    <div className="wp-stack wp-stack--sm">
      <KindWords />
      <ul className="wp-theory-legend" aria-label="Wat de tekens betekenen">
        {arrows.map(({ kind, words }) => <li key={kind}><Sample kind={kind} evidence />{words}</li>)}
        <li><Sample kind="medium" evidence={false} />open punt: nog geen bewijs</li>
        <li>
          <svg width="40" height="24" viewBox="0 0 40 24" aria-hidden="true" className="wp-theory-box wp-theory-box--loose"><rect className="wp-theory-box__frame" x="2" y="2" width="36" height="20" rx="4" /></svg>
          rode rand: nog niet verbonden; het leidt nergens toe, of niets leidt ernaartoe
        </li>
      </ul>
    </div>
  )
}
