'use client'
import { useEffect, useRef } from 'react'
import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { judgePath } from '@/lib/recalibration/paths'
import { verdictWords } from '@/lib/recalibration/questions'
import type { Verdict } from '@/lib/recalibration/schema'

type Props = { programmeId: string; chosen: { id: string; title: string; verdict: Verdict } }

/**
 * Says what was recorded on the page before. It takes the focus, so that somebody with only a keyboard goes on from here to the
 * next choice and not from the top of the page.
 */
export function JustChosen({ programmeId, chosen: { id, title, verdict } }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className="wp-form__messages">
      <Alert tone="success" role="status">
        <Text>Vastgelegd: <strong>{title}</strong> {verdictWords[verdict].done.toLowerCase()}. <Link href={judgePath(programmeId, id)}>Toch anders kiezen<span className="wp-visually-hidden"> voor {title}</span></Link></Text>
      </Alert>
    </div>
  )
}
