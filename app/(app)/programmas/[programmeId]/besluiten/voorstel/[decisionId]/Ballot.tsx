import { Alert } from '@/components/ui/Alert'
import { Heading } from '@/components/ui/Heading'
import { Note, Text } from '@/components/ui/Text'
import { quorumWords, tallyWords, votingRuleLabels } from '@/lib/decisions/table-labels'
import { whoMayVote } from '@/lib/decisions/who-may-vote'
import { formatEuroCents } from '@/lib/platform/format'
import type { ProposalView } from './ask-proposal'
import { SeatItem } from './SeatItem'

function Standing({ view }: { view: ProposalView }) {
  const { stage, tally } = view
  const { able, words } = whoMayVote(view.seats)
  if (stage === 'voted')
    return <Text><strong>{tallyWords(tally)}.</strong> {quorumWords(tally, able)} {words}{tally.quorum && (tally.passes ? ' Het voorstel is aangenomen.' : ' Het voorstel haalde het niet.')}</Text>
  if (stage === 'voting') return <Text><strong>{quorumWords(tally, able)}</strong> {words}</Text>
  return <Text>{able === 1 ? 'Er is 1 stem' : `Er zijn ${able} stemmen`}. Voor een besluit moeten er {tally.needed} meedoen. {words}</Text>
}

/** Said while there is still time to give somebody a wider mandate. */
function TooFew({ view: { stage, seats, tally, amountCents } }: { view: ProposalView }) {
  const able = seats.filter((seat) => seat.votes && (seat.holderAble || seat.substitutes.length > 0)).length
  if (amountCents === null || stage === 'voted' || able >= tally.needed) return null
  return (
    <Alert tone="warning" headingLevel={3} heading="Te weinig mandaat voor dit bedrag">
      <Text>Mag over {formatEuroCents(amountCents)} besluiten: {able} van de {tally.seats} stoelen. Er moeten er {tally.needed} meedoen. Leg in Alliantie ruimere mandaten vast, of maak het bedrag kleiner.</Text>
    </Alert>
  )
}

/** The table: who votes, who did, and whether there are enough. One's own seat comes first. */
export function Ballot({ view }: { view: ProposalView }) {
  if (view.stage === 'proposal') return null
  const seats = view.seats.toSorted((a, b) => Number(b.mine) - Number(a.mine) || Number(b.votes) - Number(a.votes) || a.name.localeCompare(b.name, 'nl'))
  return (
    <section className="wp-dossier-part" aria-labelledby="stemming">
      <Heading level={2} id="stemming">De stemming</Heading>
      <Standing view={view} />
      <TooFew view={view} />
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
