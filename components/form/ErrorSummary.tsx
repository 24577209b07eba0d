'use client'
import { type MouseEvent, useEffect, useRef } from 'react'
import { fieldId, type Issue } from './issues'

const count = (issues: Issue[]) => (issues.length === 1 ? '1 fout' : `${issues.length} fouten`)

/** Puts "(2 fouten)" before the title of the tab, the first thing a screen reader says. */
function useErrorsInTitle(issues: Issue[]) {
  useEffect(() => {
    if (issues.length === 0) return
    const title = document.title
    document.title = `(${count(issues)}) ${title}`
    return () => {
      document.title = document.title.replace(/^\(\d+ fout(en)?\) /, '')
    }
  }, [issues])
}

function goTo(event: MouseEvent<HTMLAnchorElement>, id: string) {
  const target = document.getElementById(id)
  if (!target) return
  event.preventDefault()
  // Scroll to the question, not to the box: the label must be in sight too.
  target.closest('.wp-field')?.scrollIntoView({ block: 'start' })
  target.focus({ preventScroll: true })
}

/** Above the form: what to mend, each with a link to its field. Its heading takes the focus after an attempt. */
export function ErrorSummary({ formId, issues }: { formId: string; issues: Issue[] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useErrorsInTitle(issues)
  useEffect(() => {
    if (issues.length > 0) heading.current?.focus()
  }, [issues])

  if (issues.length === 0) return null
  return (
    <div className="utrecht-alert utrecht-alert--error wp-error-summary">
      <div className="utrecht-alert__content">
        {/* eslint-disable-next-line jsx-a11y-x/no-autofocus -- for the page that comes back without JavaScript, where
            the heading of the summary is exactly where focus belongs */}
        <h2 className="utrecht-heading-4" ref={heading} tabIndex={-1} autoFocus>
          {issues.length === 1 ? 'Er is 1 ding dat nog niet klopt' : `Er zijn ${issues.length} dingen die nog niet kloppen`}
        </h2>
        <ul className="wp-error-summary__list">
          {issues.map(({ name, message, label }) => (
            <li key={name ?? message}>
              {name ? (
                <a
                  className="utrecht-link utrecht-link--html-a"
                  href={`#${fieldId(formId, name)}`}
                  onClick={(event) => goTo(event, fieldId(formId, name))}
                >
                  {label ? `${label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}` : message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
