import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { confidenceWords, kindLabels } from '@/lib/theory/labels'
import { outlineOf, type Outline } from '@/lib/theory/outline'
import type { ArrowView, ElementView, TheoryView } from '@/lib/theory/theory-view'
import type { PictureLinks } from './TheoryPicture'
import { marksOf } from './picture-words'

type Shown = { arrows: ReadonlyMap<string, ArrowView>; links?: PictureLinks; chosenId?: string; plain: boolean }

function Tie({ arrow, href }: { arrow: ArrowView; href?: string }) {
  const words = `zekerheid: ${confidenceWords(arrow.confidence).toLowerCase()}${arrow.evidence === '' ? ', geen bewijs' : ''}`
  return <span className="wp-theory-outline__tie">{href ? <Link href={href}>{words}</Link> : words}</span>
}

function Entry({ entry: { element, arrowId, shownBefore, below }, shown }: { entry: Outline<ElementView>; shown: Shown }) {
  const arrow = shown.arrows.get(arrowId ?? '')
  const id = element.id
  return (
    <li className={`wp-theory-outline__item wp-theory-outline__item--${element.kind}`}>
      <div className="wp-theory-outline__line" aria-current={shown.chosenId === id ? 'true' : undefined}>
        <span className="wp-theory-outline__kind">{kindLabels[element.kind]}</span>
        {shown.links ? <Link href={shown.links.element(id)} id={shownBefore ? undefined : `el-${id}`}>{element.title}</Link> : <span>{element.title}</span>}
        {!shown.plain && arrow && <Tie arrow={arrow} href={shown.links?.arrow?.(arrow.id)} />}
        {!shown.plain && marksOf(element).map((mark) => <StatusTag key={mark} tone="negative">{mark}</StatusTag>)}
        {shownBefore && <span className="wp-theory-outline__tie">staat hierboven uitgewerkt</span>}
      </div>
      {below.length > 0 && <ul className="wp-theory-outline__below">{below.map((one) => <Entry key={one.arrowId} entry={one} shown={shown} />)}</ul>}
    </li>
  )
}

type Props = {
  theory: Pick<TheoryView, 'elements' | 'arrows'>
  links?: PictureLinks
  chosenId?: string
  /** Only what leads to what: for the public page, where doubts are not worked out. */
  plain?: boolean
}

/** The picture as a nested list, equal to it: from ambition back to effort. */
export function TheoryOutline({ theory, links, chosenId, plain = false }: Props) {
  const arrows = new Map(theory.arrows.map((arrow) => [arrow.id, arrow]))
  return (
    <ul className="wp-theory-outline">
      {outlineOf(theory).map((entry) => <Entry key={entry.element.id} entry={entry} shown={{ arrows, links, chosenId, plain }} />)}
    </ul>
  )
}
