import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '../ui/Icon'
import { AccountMenu, type Account } from './AccountMenu'
import { Logo } from './Logo'

export type TopBarProps = {
  municipality: string
  homeHref: string
  /** The programme we are in, with where to choose another. */
  programme?: { name: string; href: string; switchHref: string }
  /** What waits for this person. */
  waiting?: { href: string; count: number }
  account?: Account
  /** A search box, when there is one. */
  search?: ReactNode
}

const waitingWords = (count: number) => (count === 1 ? '1 zaak vraagt aandacht' : `${count} zaken vragen aandacht`)

/** Where we are and who we are, in one slim bar. */
export function TopBar({ municipality, homeHref, programme, waiting, account, search }: TopBarProps) {
  return (
    <header className="wp-topbar">
      <div className="wp-topbar__inner">
        <NextLink className="wp-topbar__brand" href={homeHref}>
          <Logo />
          <span className="wp-topbar__names">
            <span className="wp-topbar__product">Wijkaanpak</span>
            <span className="wp-topbar__municipality">{municipality}</span>
          </span>
        </NextLink>
        {programme && (
          <div className="wp-topbar__programme">
            <NextLink className="wp-topbar__link wp-topbar__current" href={programme.href}>
              {programme.name}
            </NextLink>
            <NextLink className="wp-topbar__link wp-topbar__switch" href={programme.switchHref}>
              Ander programma
            </NextLink>
          </div>
        )}
        <div className="wp-topbar__end">
          {search}
          {waiting && (
            <NextLink className="wp-topbar__link wp-topbar__waiting" href={waiting.href}>
              <Icon name="bell" size={20} />
              <span aria-hidden="true">Wacht op mij</span>
              {waiting.count > 0 && (
                <span className="wp-count" aria-hidden="true">
                  {waiting.count}
                </span>
              )}
              <span className="wp-visually-hidden">Wacht op mij: {waitingWords(waiting.count)}</span>
            </NextLink>
          )}
          {account && <AccountMenu account={account} />}
        </div>
      </div>
    </header>
  )
}
