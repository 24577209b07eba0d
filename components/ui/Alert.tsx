import type { ReactNode } from 'react'
import { Heading } from './Heading'
import { Icon } from './Icon'
import { VisuallyHidden } from './Text'

export type AlertTone = 'info' | 'warning' | 'success' | 'error'

const tones = {
  info: { look: 'info', word: 'Let op' },
  warning: { look: 'warning', word: 'Waarschuwing' },
  success: { look: 'ok', word: 'Gelukt' },
  error: { look: 'error', word: 'Fout' },
} as const

type Props = {
  tone?: AlertTone
  heading?: string
  headingLevel?: 2 | 3 | 4
  children?: ReactNode
  /** `alert` interrupts a screen reader, `status` waits its turn; leave out for what stood there from the start. */
  role?: 'alert' | 'status'
  id?: string
}

/** A message that stands out: what is the matter and what to do about it. */
export function Alert({ tone = 'info', heading, headingLevel = 2, children, role, id }: Props) {
  const { look, word } = tones[tone]
  return (
    <div className={`utrecht-alert utrecht-alert--${look} wp-alert`} role={role} id={id}>
      <div className="utrecht-alert__icon">
        <Icon name={tone} />
      </div>
      <div className="utrecht-alert__content wp-alert__content">
        <VisuallyHidden>{word}: </VisuallyHidden>
        {heading && (
          <Heading level={headingLevel} size={4}>
            {heading}
          </Heading>
        )}
        {children && <div className="utrecht-alert__message">{children}</div>}
      </div>
    </div>
  )
}
