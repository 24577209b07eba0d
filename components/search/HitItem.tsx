import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Text'
import { formatDate, formatList } from '@/lib/platform/format'
import type { Hit } from '@/lib/search/hit'
import { Marked } from './Marked'

/** One thing that was found: what it is, the words around it, and where it stands. */
export function HitItem({ hit: { title, href, snippet, programme, place, by, at, also } }: { hit: Hit }) {
  const where = [programme, place, by, at && formatDate(at)].filter(Boolean)
  return (
    <li className="wp-hit">
      <h3 className="wp-hit__title">
        {also.length === 0
          ? <Link href={href} standalone><Marked pieces={title} /></Link>
          : <Marked pieces={title} />}
      </h3>
      {snippet.length > 0 && <p className="wp-hit__snippet"><Marked pieces={snippet} /></p>}
      {where.length > 0 && <Note>{where.join(' · ')}</Note>}
      {also.length > 0 && (
        <ul className="wp-hit__places" aria-label={`Naar dit punt in ${formatList(also.map(({ label }) => label))}`}>
          {also.map(({ label, href: to }) => <li key={to}><Link href={to} standalone>{label}</Link></li>)}
        </ul>
      )}
    </li>
  )
}
