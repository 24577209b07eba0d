import { classes } from '@/components/ui/classes'
import type { ArrowView } from '@/lib/theory/theory-view'
import type { Emphasis } from './PictureBox'

type Props = { path: string; arrow: ArrowView; href?: string; emphasis: Emphasis }

const headOf = ({ evidence }: ArrowView, emphasis: Emphasis) =>
  `url(#wp-theory-head-${evidence === '' ? 'hollow' : 'full'}${emphasis === 'route' || emphasis === 'chosen' ? '-route' : ''})`

/**
 * One arrow: the thicker the surer, dashed when nobody said, a hollow head without evidence. The pointer may choose it;
 * with the keyboard it is reached through its elements and the list, as hundreds of stops between two boxes help nobody.
 */
export function PictureArrow({ path, arrow, href, emphasis }: Props) {
  const className = classes('wp-theory-arrow', `wp-theory-arrow--${arrow.confidence ?? 'unsaid'}`, emphasis && `wp-theory-arrow--${emphasis}`)
  const line = <path d={path} className="wp-theory-arrow__line" markerEnd={headOf(arrow, emphasis)} />
  if (href === undefined) return <g className={className}>{line}</g>
  return (
    <a href={href} className={className} tabIndex={-1}>
      <path d={path} className="wp-theory-arrow__reach" />
      {line}
    </a>
  )
}

const heads = [['hollow', ''], ['full', ''], ['hollow', '-route'], ['full', '-route']] as const

/** The heads of arrows, once in a picture. */
export function ArrowHeads() {
  return (
    <defs>
      {heads.map(([kind, route]) => (
        <marker key={kind + route} id={`wp-theory-head-${kind}${route}`} viewBox="0 0 12 12" refX="11" refY="6" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto">
          <path d="M1.5 1.5 10.5 6 1.5 10.5z" className={`wp-theory-head wp-theory-head--${kind}${route}`} />
        </marker>
      ))}
    </defs>
  )
}
