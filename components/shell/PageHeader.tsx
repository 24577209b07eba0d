import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '../ui/Breadcrumb'
import { Heading } from '../ui/Heading'
import { Lead } from '../ui/Text'

type Props = {
  title: ReactNode
  breadcrumb?: Crumb[]
  /** One sentence: where it stands or what this page is for. */
  lead?: ReactNode
  /** The one or two things to do here. */
  actions?: ReactNode
  /** A small line above the title, such as "Fase 2 · §5.1". */
  kicker?: ReactNode
}

/** Says where you are. */
export function PageHeader({ title, breadcrumb = [], lead, actions, kicker }: Props) {
  return (
    <header className="wp-page-header">
      {breadcrumb.length > 0 && <Breadcrumb items={breadcrumb} />}
      <div className="wp-page-header__row">
        <div className="wp-page-header__words">
          {kicker && <p className="wp-page-header__kicker">{kicker}</p>}
          <Heading level={1}>{title}</Heading>
          {lead && <Lead>{lead}</Lead>}
        </div>
        {actions && <div className="wp-page-header__actions">{actions}</div>}
      </div>
    </header>
  )
}
