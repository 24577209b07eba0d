import type { ReactNode } from 'react'
import { Heading } from '../ui/Heading'
import { Lead } from '../ui/Text'

/** A page that only says what is the matter and where to go from here. */
export function MessagePage({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  return (
    <div className="wp-message-page">
      <Heading level={1}>{title}</Heading>
      <Lead>{lead}</Lead>
      {children}
    </div>
  )
}
