import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'
import type { Stage } from '@/lib/decisions/flow'

type Step = { key: string; name: string; note: string }
type Props = { stage: Stage; consulted: boolean; notes: { consultation: string; voting: string; confirmation: string } }

const reached: Record<Stage, number> = { proposal: 0, consultation: 1, submitted: 2, voting: 2, voted: 3, sealed: 4 }

function StepTag({ index, now }: { index: number; now: number }) {
  if (index < now) return <StatusTag shape="check">Gedaan</StatusTag>
  return index === now ? <StatusTag tone="accent" shape="half">Nu</StatusTag> : <StatusTag>Straks</StatusTag>
}

/** The four steps from proposal to sealed decision, with where this one is. */
export function ProposalTrack({ stage, consulted, notes }: Props) {
  const now = reached[stage]
  const steps: Step[] = [
    { key: 'proposal', name: 'Voorstel', note: 'Het bureau schrijft het.' },
    { key: 'consultation', name: 'Reacties', note: notes.consultation },
    { key: 'voting', name: 'Stemming', note: notes.voting },
    { key: 'confirmation', name: 'Bevestiging', note: notes.confirmation },
  ]
  return (
    <ol className="wp-track" aria-label="De weg naar een besluit">
      {steps.map(({ key, name, note }, index) => {
        const look = index < now ? ' wp-track__step--done' : index === now ? ' wp-track__step--now' : ''
        return (
          <li key={key} className={`wp-track__step${look}`} aria-current={index === now ? 'step' : undefined}>
            <span className="wp-track__name">{index + 1}. {name}</span>
            {key === 'consultation' && !consulted && now > 1 ? <StatusTag shape="dash">Overgeslagen</StatusTag> : <StepTag index={index} now={now} />}
            <Note>{note}</Note>
          </li>
        )
      })}
    </ol>
  )
}
