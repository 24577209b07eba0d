import type { ReactNode } from 'react'
import { Heading } from '../ui/Heading'
import { Text } from '../ui/Text'
import { Logo } from './Logo'

type Props = {
  title: string
  lead?: ReactNode
  /** Below the card: another way in, whom to call. */
  footer?: ReactNode
  children: ReactNode
}

/** A calm page with one thing on it: signing in, a new password. */
export function AuthShell({ title, lead, footer, children }: Props) {
  return (
    <div className="wp-auth">
      <header className="wp-auth__brand">
        <Logo size={40} />
        Wijkaanpak
      </header>
      <main className="wp-auth__card" id="inhoud" tabIndex={-1}>
        <Heading level={1} size={2}>
          {title}
        </Heading>
        {lead && <Text>{lead}</Text>}
        {children}
      </main>
      {footer && <footer className="wp-auth__footer">{footer}</footer>}
    </div>
  )
}
