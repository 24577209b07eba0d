import { Link } from './Link'

type Props = {
  page: number
  pages: number
  /** The address of a page, so that it can be shared and gone back to. */
  href: (page: number) => string
}

/** Previous and next through a long list; nothing when all fits. */
export function Pagination({ page, pages, href }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="wp-pagination" aria-label="Bladeren">
      {page > 1 && (
        <Link standalone rel="prev" href={href(page - 1)}>
          Vorige bladzijde
        </Link>
      )}
      <span>
        Bladzijde {page} van {pages}
      </span>
      {page < pages && (
        <Link standalone rel="next" href={href(page + 1)}>
          Volgende bladzijde
        </Link>
      )}
    </nav>
  )
}
