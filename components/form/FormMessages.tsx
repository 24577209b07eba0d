'use client'
import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/platform/form/state'
import { Alert } from '../ui/Alert'
import { Link } from '../ui/Link'
import { Text } from '../ui/Text'
import { ConflictMessage } from './ConflictMessage'

type Props = {
  state: FormState
  /** Names for the fields, to show both texts after a collision. */
  labels?: Record<string, string>
  /** The browser refused a later attempt. */
  refused?: boolean
}

/**
 * Says in plain Dutch how it went, for everything that does not belong to one field. It takes the focus when it
 * appears: the button may be a screen further down.
 */
export function FormMessages({ state, labels, refused = false }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const first = useRef(state)
  useEffect(() => {
    if (state === first.current) return
    if (place.current?.firstChild) place.current.focus()
  }, [state])
  return (
    <div ref={place} tabIndex={-1} className="wp-form__messages">
      {!refused && <Message state={state} labels={labels} />}
    </div>
  )
}

function Message({ state, labels }: Props) {
  if (state.status === 'saved')
    return (
      <Alert tone="success" role="status">
        <Text>{state.message ?? 'Opgeslagen.'}</Text>
        {state.next && <Text><Link href={state.next.href}>{state.next.label}</Link></Text>}
      </Alert>
    )
  if (state.status === 'idle' && state.message)
    return (
      <Alert tone="info" role="status">
        <Text>{state.message}</Text>
      </Alert>
    )
  const failure = state.failure
  switch (failure?.kind) {
    case 'denied':
      return (
        <Alert tone="error" role="alert" heading="Dit mag u niet wijzigen">
          <Text>Uw tekst staat er nog. Vraag het programmabureau om het te doen, of om u toegang te geven.</Text>
        </Alert>
      )
    case 'signed-out':
      return (
        <Alert tone="warning" role="alert" heading="U bent niet meer ingelogd">
          <Text>
            Uw tekst staat er nog, maar is niet opgeslagen. <a href="/inloggen" target="_blank">Log opnieuw in</a> in een
            nieuw tabblad, kom hier terug en verstuur nog eens.
          </Text>
        </Alert>
      )
    case 'not-found':
      return (
        <Alert tone="error" role="alert" heading="Dit bestaat niet meer">
          <Text>Iemand heeft het misschien verwijderd. Uw tekst staat er nog: kopieer wat u wilt bewaren.</Text>
        </Alert>
      )
    case 'conflict':
      return <ConflictMessage current={failure.current} typed={state.values} labels={labels} />
    case 'rule-broken':
      return failure.field ? null : (
        <Alert tone="error" role="alert" heading="Dit kan nog niet">
          <Text>{failure.message}</Text>
        </Alert>
      )
    default:
      return null
  }
}
