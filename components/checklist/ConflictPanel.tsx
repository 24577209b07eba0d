'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { SubmitButton } from '@/components/form/SubmitButton'
import { judgementLabels } from '@/lib/process/labels'
import type { Judgement } from '@/lib/process/facts'
import type { Values } from './autosave/choose-draft'
import { clockTime } from './autosave/status-text'

/** What stands there now; a failure carries it as plain values. */
export type Theirs = { version: number; state: string | null; judgement: Judgement | null; explanation: string; reason: string; by: string; at: string }

type Text = Pick<Theirs, 'state' | 'explanation' | 'reason'> & { judgement: Judgement | null }
type Props = { mine: Values; intended: string; theirs: Theirs; onKeepTheirs: () => void; onMerge: () => void }

function TextSide({ heading, text }: { heading: string; text: Text }) {
  const said = [
    text.state === null && 'Weer opengezet',
    text.state === 'skipped' && 'Overgeslagen',
    text.state === 'not_applicable' && 'Niet van toepassing',
    text.state === 'answered' && text.judgement && judgementLabels[text.judgement],
  ].filter((word) => typeof word === 'string')
  return (
    <div className="wp-collision__side">
      <h4 className="utrecht-heading-5">{heading}</h4>
      {said.map((word) => <p key={word}><strong>{word}</strong></p>)}
      {text.explanation && <p className="wp-prewrap">{text.explanation}</p>}
      {text.reason && text.state !== 'answered' && <p className="wp-prewrap">Reden: {text.reason}</p>}
    </div>
  )
}

/** Two people answered the same point: both texts, and nothing happens until this one chooses. */
export function ConflictPanel({ mine, intended, theirs, onKeepTheirs, onMerge }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [theirs.version])
  const own = {
    state: intended === 'open' ? null : intended,
    judgement: (mine.judgement || null) as Judgement | null,
    explanation: mine.explanation ?? '',
    reason: mine.reason ?? '',
  }
  return (
    <section className="wp-collision">
      <h3 className="utrecht-heading-4" tabIndex={-1} ref={heading}>
        {theirs.by} legde om {clockTime(Date.parse(theirs.at))} een antwoord vast terwijl u schreef
      </h3>
      <p>Er is niets overschreven. Kies welke tekst blijft staan, of werk uw tekst hieronder bij en leg die vast.</p>
      <div className="wp-collision__sides">
        <TextSide heading="Uw tekst" text={own} />
        <TextSide heading={`Tekst van ${theirs.by}`} text={theirs} />
      </div>
      <div className="wp-row">
        <SubmitButton name="state" value={intended}>Mijn tekst vastleggen</SubmitButton>
        <Button onClick={onKeepTheirs}>Tekst van {theirs.by} laten staan</Button>
        <Button variant="subtle" onClick={onMerge}>Beide teksten in het veld zetten</Button>
      </div>
    </section>
  )
}
