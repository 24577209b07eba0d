import NextLink from 'next/link'
import { Icon } from '../ui/Icon'

/** Searching from any page: a field where there is room, a link where there is not. */
export function TopSearch() {
  return (
    <>
      <form className="wp-topsearch" action="/zoeken" method="get" role="search">
        <input
          className="wp-topsearch__input" type="search" name="q" aria-label="Zoek in uw programma’s" placeholder="Zoeken"
          autoComplete="off"
        />
        <button className="wp-topsearch__button" type="submit">
          <Icon name="search" size={20} />
          <span className="wp-visually-hidden">Zoeken</span>
        </button>
      </form>
      <NextLink className="wp-topbar__link wp-topsearch__link" href="/zoeken">
        <Icon name="search" size={20} />
        <span className="wp-topsearch__word">Zoeken</span>
      </NextLink>
    </>
  )
}
