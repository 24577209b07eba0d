import { kindPlurals } from '@/lib/theory/labels'
import { type Band, headHeight, layoutOf } from '@/lib/theory/layout'
import type { TheoryView } from '@/lib/theory/theory-view'
import { ArrowHeads, PictureArrow } from './PictureArrow'
import { type Emphasis, PictureBox } from './PictureBox'
import { marksOf } from './picture-words'
import { routeOf, type Chosen } from './route'

export type PictureLinks = { element: (id: string) => string; arrow?: (id: string) => string }
type Props = {
  theory: Pick<TheoryView, 'elements' | 'arrows'>
  /** What the picture is of, for who cannot see it; the equal list stands beside it. */
  label: string
  /** Where elements and arrows lead; without it the picture is only for reading. */
  links?: PictureLinks
  chosen?: Chosen
  /** Elements that cannot be chosen now, each for a reason that is told once it is. */
  barred?: ReadonlySet<string>
  /** On a sheet of paper: one drawing, that is scaled to the sheet with the names of its columns. */
  onPaper?: boolean
}

const ColumnNames = ({ bands }: { bands: Band[] }) => bands.map((band) => (
  <g key={band.kind}>
    <rect className="wp-theory-band" x={band.x} y={0} width={band.width} height={headHeight} />
    <text className="wp-theory-band__name" x={band.x + 22} y={30}>{kindPlurals[band.kind]}</text>
  </g>
))

/** The theory of change drawn from left to right: effort, output, outcome, ambition (handbook §6.4). Needs no script. */
export function TheoryPicture({ theory, label, links, chosen = {}, barred, onPaper = false }: Props) {
  const marks = new Map(theory.elements.map((element) => [element.id, marksOf(element).length]))
  const layout = layoutOf(theory, { extraLines: (id) => marks.get(id) ?? 0 })
  // While an arrow is drawn, where it can go is what counts.
  const route = barred ? undefined : routeOf(theory, chosen)
  const elementEmphasis = (id: string): Emphasis => {
    if (id === chosen.elementId) return 'chosen'
    if (barred) return barred.has(id) ? 'barred' : undefined
    return route ? (route.has(id) ? 'route' : 'faded') : undefined
  }
  const arrowEmphasis = (id: string, fromId: string, toId: string): Emphasis => {
    if (id === chosen.arrowId) return 'chosen'
    return route ? (route.has(fromId) && route.has(toId) ? 'route' : 'faded') : undefined
  }
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]))
  const paths = new Map(layout.lines.map(({ id, path }) => [id, path]))
  const { width, height } = layout
  const top = onPaper ? 0 : headHeight
  return (
    <div className="wp-theory-picture" role="region" aria-label={label} tabIndex={0}>
      {/* The names of the columns stay in sight while one scrolls down a tall picture. */}
      {!onPaper && <svg className="wp-theory-heads" width={width} height={headHeight} viewBox={`0 0 ${width} ${headHeight}`} aria-hidden="true"><ColumnNames bands={layout.bands} /></svg>}
      <svg width={width} height={height - top} viewBox={`0 ${top} ${width} ${height - top}`} {...(links ? { role: 'group', 'aria-label': label } : { role: 'img', 'aria-label': label })}>
        {onPaper && <g aria-hidden="true"><ColumnNames bands={layout.bands} /></g>}
        <ArrowHeads />
        {layout.bands.map((band) => <rect key={band.kind} className="wp-theory-band" aria-hidden="true" x={band.x} y={headHeight} width={band.width} height={height - headHeight} />)}
        <g aria-hidden="true">
          {theory.arrows.map((arrow) => (
            <PictureArrow key={arrow.id} arrow={arrow} path={paths.get(arrow.id) ?? ''} href={links?.arrow?.(arrow.id)} emphasis={arrowEmphasis(arrow.id, arrow.fromId, arrow.toId)} />
          ))}
        </g>
        {theory.elements.map((element) => {
          const box = boxes.get(element.id)
          return box && <PictureBox key={element.id} box={box} element={element} href={links?.element(element.id)} emphasis={elementEmphasis(element.id)} />
        })}
      </svg>
    </div>
  )
}
