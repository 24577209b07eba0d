import { ReactionList } from '@/components/decision/ReactionList'
import { Heading } from '@/components/ui/Heading'
import { Text } from '@/components/ui/Text'
import { dayInWords } from '@/components/decision/day'
import type { ProposalView } from './ask-proposal'
import { ReactForm } from './ReactForm'

/** What the team said before the vote; it stays with the decision. */
export function Reactions({ view }: { view: ProposalView }) {
  const { reactions, consultationUntil, allowed, stage } = view
  if (reactions.length === 0 && consultationUntil === null) return null
  return (
    <section className="wp-dossier-part" aria-labelledby="reacties">
      <Heading level={2} id="reacties">Reacties</Heading>
      {stage === 'consultation' && <Text>Reageren kan tot en met {dayInWords(consultationUntil)}.</Text>}
      {reactions.length === 0
        ? <Text>{stage === 'consultation' ? 'Nog niemand heeft gereageerd.' : 'Er zijn geen reacties.'}</Text>
        : <ReactionList reactions={reactions} />}
      {allowed.react && <div className="wp-on-screen"><ReactForm place={{ programmeId: view.programme.id, decisionId: view.id }} /></div>}
    </section>
  )
}
