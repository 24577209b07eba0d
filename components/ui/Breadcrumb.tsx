import { Link } from './Link'

export type Crumb = { label: string; href: string }

/** Where this page stands, up to its parent; the page title itself follows below. */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav wp-breadcrumb" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol wp-breadcrumb__list">
        {items.map(({ label, href }) => (
          <li key={href} className="utrecht-breadcrumb-nav__item">
            <Link href={href} standalone>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
