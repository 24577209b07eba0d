import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'

type Fact = { words: string; href: string }

/** What the rooms know that bears on a question; people judge what it means. */
export function KnownFacts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <Details summary={`Vastgelegd in dit programma (${facts.length})`}>
      <ul className="wp-list wp-text">{facts.map(({ words, href }) => <li key={words}><Link href={href}>{words}</Link></li>)}</ul>
    </Details>
  )
}
