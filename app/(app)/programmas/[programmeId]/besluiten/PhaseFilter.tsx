import { Link } from '@/components/ui/Link'
import { registerPath } from '@/lib/decisions/paths'
import { currentDefinition } from '@/lib/process/definitions'

type Props = { programmeId: string; chosen: string | undefined }

/** Plain links: the register of one phase is an address of its own. */
export function PhaseFilter({ programmeId, chosen }: Props) {
  const path = registerPath(programmeId)
  const choices = [
    { slug: undefined, title: 'Alle fasen', href: path },
    ...currentDefinition.phases.map(({ slug, title }) => ({ slug, title, href: `${path}?fase=${slug}` as const })),
  ]
  return (
    <nav aria-label="Besluiten per fase" className="wp-row">
      {choices.map(({ slug, title, href }) => (
        <Link key={href} href={href} standalone aria-current={slug === chosen ? 'page' : undefined} className="wp-filter">
          {title}
        </Link>
      ))}
    </nav>
  )
}
