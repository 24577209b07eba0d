import type { ReactNode } from 'react'
import { Link } from '@/components/ui/Link'
import { SkipLink } from '@/components/ui/SkipLink'

export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="wp-auth__header">
        <Link href="/" standalone>Naar de pagina’s voor bewoners</Link>
      </header>
      <main id="inhoud" tabIndex={-1} className="wp-auth">{children}</main>
    </>
  )
}
