import NextLink from 'next/link'
import { Icon } from '../ui/Icon'

export type Account = {
  name: string
  /** As in "Programmabureau" or "Bestuurder namens Waterweg Wonen". */
  role?: string
  links: { label: string; href: string }[]
  /** Signs out; a plain form, so that it works without JavaScript. */
  signOut: (formData: FormData) => Promise<void>
}

/** Who is signed in, and the way out. */
export function AccountMenu({ account: { name, role, links, signOut } }: { account: Account }) {
  return (
    <details className="wp-account">
      <summary className="wp-topbar__link wp-account__summary">
        <Icon name="person" size={20} />
        <span className="wp-account__name">{name}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <div className="wp-account__menu">
        <p className="wp-account__who">
          <strong>{name}</strong>
          {role && <span className="wp-account__role">{role}</span>}
        </p>
        <ul className="wp-rooms__list">
          {links.map(({ label, href }) => (
            <li key={href}>
              <NextLink className="wp-rooms__link" href={href}>
                {label}
              </NextLink>
            </li>
          ))}
        </ul>
        <form action={signOut}>
          <button type="submit" className="wp-rooms__link wp-account__out">
            Uitloggen
          </button>
        </form>
      </div>
    </details>
  )
}
