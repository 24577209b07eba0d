import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/SkipLink'
import './globals.css'

export const metadata: Metadata = {
  title: { template: '%s · Wijkaanpak', default: 'Wijkaanpak' },
  description: 'Samen werken aan een wijk: wat is besproken, wat is besloten en wat is beloofd.',
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
  // Telephone numbers are made links where they are one, not guessed by a phone.
  formatDetection: { telephone: false, address: false, email: false },
}

export const viewport: Viewport = { themeColor: '#093642' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  )
}
