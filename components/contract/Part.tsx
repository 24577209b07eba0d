import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/Heading'

/** A part of a page with a heading of its own. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="wp-dossier-part" aria-labelledby={id}>
      <Heading level={2} id={id}>{title}</Heading>
      {children}
    </section>
  )
}
