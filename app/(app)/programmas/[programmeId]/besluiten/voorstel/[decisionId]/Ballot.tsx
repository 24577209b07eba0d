import { Heading } from '@/components/ui/Heading'
import { Note, Text } from '@/components/ui/Text'
import { quorumWords, tallyWords, votingRuleLabels } from '@/lib/decisions/table-labels'
import type { ProposalView } from './ask-proposal'
import { SeatItem } from './SeatItem'

function Standing({ view }: { view: ProposalView }) {
  const { stage, tally } = view
  if (stage === 'voted')
    return <Text><strong>{tallyWords(tally)}.</strong> {quorumWords(tally)}{tally.quorum && (tally.passes ? ' Het voorstel is aangenomen.' : ' Het voorstel haalde het niet.')}</Text>
  if (stage === 'voting') return <Text><strong>{quorumWords(tally)}</strong></Text>
  return <Text>Er zijn {tally.seats} stemmen. Voor een besluit moeten er {tally.needed} meedoen.</Text>
}

/** The table: who votes, who did, and whether there are enough. One's own seat comes first. */
export function Ballot({ view }: { view: ProposalView }) {
  if (view.stage === 'proposal') return null
  const seats = view.seats.toSorted((a, b) => Number(b.mine) - Number(a.mine) || Number(b.votes) - Number(a.votes) || a.name.localeCompare(b.name, 'nl'))
  return (
    <section className="wp-dossier-part" aria-labelledby="stemming">
      <Heading level={2} id="stemming">De stemming</Heading>
      <Standing view={view} />
      <Note>
        {view.table.name} besluit met {votingRuleLabels[view.table.votingRule]}.
        {view.stage === 'voting' && !view.allowed.manage && ' Hoe iemand stemt, ziet u als de stemming is gesloten.'}
      </Note>
      <ul className="wp-seats">
        {seats.map((seat) => <SeatItem key={seat.id} view={view} seat={seat} />)}
      </ul>
    </section>
  )
}
