import { ButtonLink } from '@/components/ui/ButtonLink'
import { Link } from '@/components/ui/Link'
import { SaveLine } from './SaveLine'

type Step = { href: string; title: string }
type Props = { previous: Step | null; next: Step | null; nextOpen: string | null }

/** Always in sight: where to go from here, and that nothing is lost. */
export function SectionFoot({ previous, next, nextOpen }: Props) {
  return (
    <nav className="wp-section-foot" aria-label="Verder in het proces">
      {previous ? <Link href={previous.href} standalone><span aria-hidden="true">← </span>{previous.title}</Link> : <span />}
      <div className="wp-section-foot__middle">
        <SaveLine />
        {nextOpen && <ButtonLink variant="secondary" href={nextOpen}>Volgende open punt</ButtonLink>}
      </div>
      {next ? <Link href={next.href} standalone>{next.title}<span aria-hidden="true"> →</span></Link> : <span />}
    </nav>
  )
}
