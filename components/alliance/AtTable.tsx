import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'
import { seatRoleLabels } from '@/lib/alliance/labels'
import { mandateWords } from './mandate-words'

type Seat = {
  id: string; role: keyof typeof seatRoleLabels; votes: boolean; personName: string; behalf: string; resident: boolean
  warning: string | undefined
  mandates: { id: string; substitute: boolean; personName: string; subject: string; upToCents: bigint | null }[]
}

const roleOf = ({ role, votes }: Seat) =>
  `${seatRoleLabels[role]}${votes ? '' : ', zonder stem'}`

/** Those at a table on one day. */
export function AtTable({ seats }: { seats: readonly Seat[] }) {
  return (
    <ul className="wp-at-table">
      {seats.map((seat) => (
        <li key={seat.id} className="wp-at-table__seat">
          <span>
            <strong>{seat.personName}</strong>{seat.behalf && `, ${seat.behalf}`}{' '}
            {seat.resident && <StatusTag tone="accent" shape="dot">Bewoner</StatusTag>}
          </span>
          <Note>{roleOf(seat)}</Note>
          {seat.mandates.map((mandate) => <Note key={mandate.id}>{mandateWords(mandate)}</Note>)}
          {seat.warning && <Note><StatusTag tone="caution" shape="diamond">Let op</StatusTag> {seat.warning}</Note>}
        </li>
      ))}
    </ul>
  )
}
