'use client'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/Button'
import { useLive } from './SectionLive'

type Props = { draftKey: string; pointId: string; organisationId: string | null; version: number }

/** Who else has this form under the hand, and whether something was recorded since this page came. */
export function Presence({ draftKey, pointId, organisationId, version }: Props) {
  const { editors, answers } = useLive()
  const router = useRouter()
  const names = editors.filter((editor) => editor.key === draftKey).map((editor) => editor.name)
  const now = answers.find((answer) => answer.pointId === pointId && answer.organisationId === organisationId)
  const newer = (now?.version ?? 0) > version
  return (
    <div role="status" className="wp-presence">
      {names.length > 0 && (
        <p className="wp-presence__line">
          <span className="wp-presence__dot" aria-hidden="true" />
          {names.join(' en ')} {names.length === 1 ? 'is' : 'zijn'} dit punt aan het bewerken
        </p>
      )}
      {newer && (
        <p className="wp-presence__line">
          Er is zojuist een antwoord vastgelegd.{' '}
          <Button variant="subtle" onClick={() => router.refresh()}>Toon het nieuwe antwoord</Button>
        </p>
      )}
    </div>
  )
}
