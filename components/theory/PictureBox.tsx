import { classes } from '@/components/ui/classes'
import { kindLabels } from '@/lib/theory/labels'
import type { Box } from '@/lib/theory/layout'
import type { ElementView } from '@/lib/theory/theory-view'
import { marksOf } from './picture-words'

export type Emphasis = 'chosen' | 'route' | 'faded' | 'barred' | undefined
type Props = { box: Box; element: ElementView; href?: string; emphasis: Emphasis }

const lineHeight = 20

/** One element of the picture; a link where it can be chosen. */
export function PictureBox({ box: { x, y, width, height, lines }, element, href, emphasis }: Props) {
  const marks = marksOf(element)
  const drawing = (
    <>
      <title>{element.title}</title>
      <rect className="wp-theory-box__frame" x={x} y={y} width={width} height={height} rx={element.kind === 'ambition' ? 16 : 5} />
      {[...lines, ...marks].map((line, index) => (
        <text key={index} x={x + 12} y={y + 26 + index * lineHeight} className={index < lines.length ? 'wp-theory-box__title' : 'wp-theory-box__mark'}>{line}</text>
      ))}
    </>
  )
  const className = classes('wp-theory-box', `wp-theory-box--${element.kind}`, marks.length > 0 && 'wp-theory-box--loose', emphasis && `wp-theory-box--${emphasis}`)
  const name = [`${kindLabels[element.kind]}: ${element.title}`, ...marks].join(', ')
  if (href === undefined) return <g className={className}>{drawing}</g>
  return <a href={href} className={className} id={`el-${element.id}`} aria-label={name} aria-current={emphasis === 'chosen' ? 'true' : undefined}>{drawing}</a>
}
