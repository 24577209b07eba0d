import { Written } from '@/components/decision/Written'
import { Details } from '@/components/ui/Details'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'
import { voteLabels } from '@/lib/decisions/labels'
import type { Vote } from '@/lib/decisions/content'
import { seatRoleLabels } from '@/lib/decisions/table-labels'
import type { ProposalView } from './ask-proposal'
import { ConflictForm } from './ConflictForm'
import { VoteForm } from './VoteForm'

type Seat = ProposalView['seats'][number]
type Props = { view: ProposalView; seat: Seat }

function SeatState({ seat, stage }: { seat: Seat; stage: ProposalView['stage'] }) {
  if (seat.conflict !== null) return <StatusTag shape="dash">Stemt niet mee: eigen belang</StatusTag>
  if (!seat.votes) return <StatusTag shape="dash">Geen stem</StatusTag>
  if (seat.vote) return <StatusTag tone="accent" shape="dot">{voteLabels[seat.vote.vote as Vote]}</StatusTag>
  if (seat.voted) return <StatusTag tone="accent" shape="check">Heeft gestemd</StatusTag>
  if (!seat.holderAble && seat.substitutes.length === 0) return <StatusTag shape="dash">Mag niet over dit bedrag besluiten</StatusTag>
  if (stage === 'voting') return <StatusTag>Nog niet gestemd</StatusTag>
  return <StatusTag>{stage === 'voted' ? 'Niet gestemd' : 'Heeft een stem'}</StatusTag>
}

/** "Mandaat te klein voor dit bedrag: Meral Aksoy (tot € 50.000)." */
const narrowWords = ({ narrow }: Seat) =>
  `Mandaat te klein voor dit bedrag: ${narrow.map(({ name, limit }) => `${name} (tot ${limit})`).join(', ')}.`

function SeatForms({ view, seat }: Props) {
  const place = { programmeId: view.programme.id, decisionId: view.id }
  const mayVote = view.stage === 'voting' && seat.votes && seat.conflict === null
  const mayDeclare = seat.votes && (view.stage === 'voting' || view.stage === 'consultation' || view.stage === 'submitted') && (seat.mine || view.allowed.manage)
  return (
    <div className="wp-on-screen">
      {mayVote && seat.mine && !seat.mineNarrow && <VoteForm place={place} seat={seat} />}
      {mayVote && (!seat.mine || seat.mineNarrow) && !seat.inPerson && view.allowed.manage && (seat.holderAble || seat.substitutes.length > 0) && (
        <Details summary={seat.vote ? 'Genoteerde stem wijzigen' : 'Stem noteren'}><VoteForm place={place} seat={seat} entered /></Details>
      )}
      {mayDeclare && (
        <Details summary={seat.conflict === null ? 'Eigen belang melden' : 'Melding terugnemen'}><ConflictForm place={place} seat={seat} /></Details>
      )}
    </div>
  )
}

/** One seat at the table: who, whether a vote was cast, and what can be done for it. */
export function SeatItem({ view, seat }: Props) {
  const { vote } = seat
  return (
    <li className="wp-seat">
      <div className="wp-seat__head">
        <span className="wp-seat__who">
          <strong>{seat.name}</strong>{seat.onBehalfOf !== '' && `, ${seat.onBehalfOf}`}{seat.role !== 'member' && ` (${seatRoleLabels[seat.role as keyof typeof seatRoleLabels]})`}
        </span>
        <SeatState seat={seat} stage={view.stage} />
      </div>
      {vote && vote.voterName !== seat.name && <Note>Gestemd door {vote.voterName}, als vervanger.</Note>}
      {vote && vote.reason !== '' && <Written>{vote.reason}</Written>}
      {seat.conflict !== null && <Note>Belang: {seat.conflict}</Note>}
      {seat.mine && seat.asSubstitute && <Note>U mag voor deze stoel stemmen als vervanger van {seat.name}.</Note>}
      {seat.narrow.length > 0 && <Note>{narrowWords(seat)}</Note>}
      {seat.mineNarrow && view.stage === 'voting' && <Note>Uw mandaat is te klein voor dit bedrag. Vraag wie namens uw organisatie wel mag besluiten, of laat het programmabureau eerst een ruimer mandaat vastleggen.</Note>}
      <SeatForms view={view} seat={seat} />
    </li>
  )
}
