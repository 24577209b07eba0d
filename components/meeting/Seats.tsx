import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'
import { seatRoleLabels } from '@/lib/alliance/labels'
import type { SeatView } from '@/lib/meetings/attendance-view'

function State({ seat: { state, substituteName }, begun }: { seat: SeatView; begun: boolean }) {
  if (state === 'substituted') return <StatusTag shape="half">{begun ? 'Vervangen door' : 'Vervanger komt:'} {substituteName}</StatusTag>
  if (state === 'absent') return <StatusTag shape="cross">{begun ? 'Afwezig' : 'Komt niet'}</StatusTag>
  if (state === 'present') return <StatusTag shape="check">Aanwezig</StatusTag>
  return begun ? <StatusTag shape="ring">Nog niet vastgelegd</StatusTag> : null
}

/** Who belongs at the table that day, with what is known of them. */
export function Seats({ seats, begun }: { seats: SeatView[]; begun: boolean }) {
  return (
    <ul className="wp-seats">
      {seats.map((seat) => (
        <li key={seat.id} className="wp-seats__seat">
          <div className="wp-seats__who">
            <div>
              <span>{seat.personName}</span>
              <Note>{[seatRoleLabels[seat.role], seat.standsFor, seat.votes ? '' : 'zonder stem'].filter(Boolean).join(' · ')}</Note>
            </div>
            <State seat={seat} begun={begun} />
          </div>
        </li>
      ))}
    </ul>
  )
}
