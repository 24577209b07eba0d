import { formatCount } from '@/lib/platform/format'
import { variantName, type Variant } from './variants'

/** A resident's seat that holds today, at a table that exists today. */
export type ResidentSeat = { readonly board: boolean; readonly votes: boolean; readonly mandated: boolean }

type Chosen = { readonly variant: Variant; readonly mandate: string; readonly reimbursement: string }

const people = (count: number) => formatCount(count, 'bewoner', 'bewoners')
const sit = (count: number) => (count === 1 ? 'zit' : 'zitten')

function seatNotice(variant: Variant, seats: readonly ResidentSeat[]): string | undefined {
  const board = seats.filter((seat) => seat.board).length
  const boardVotes = seats.filter((seat) => seat.board && seat.votes).length
  const otherVotes = seats.filter((seat) => !seat.board && seat.votes).length
  switch (variant) {
    case 'a':
    case 'b':
      if (seats.length === 0) return undefined
      return `Bij deze variant hebben bewoners geen vaste plek, maar ${people(seats.length)} ${sit(seats.length)} nu aan tafel. Is er meer dan u koos?`
    case 'c':
      if (board > 0) return `Bij deze variant zitten bewoners niet in het bestuur, maar ${people(board)} ${sit(board)} daar nu wel.`
      return seats.length === 0 ? 'Bij deze variant praten bewoners vast mee, maar aan geen enkele tafel heeft een bewoner een zetel.' : undefined
    case 'd':
      if (boardVotes > 0) return `Bij deze variant zitten bewoners niet in het bestuur, maar ${people(boardVotes)} ${boardVotes === 1 ? 'stemt' : 'stemmen'} daar nu mee. Past variant E beter?`
      return otherVotes === 0 ? 'Bij deze variant beslissen bewoners mee, maar aan geen enkele tafel heeft een bewoner een zetel met stem.' : undefined
    case 'e':
      return boardVotes === 0 ? 'Bij deze variant beslissen bewoners mee in het bestuur, maar daar heeft nu geen bewoner een zetel met stem.' : undefined
  }
}

/** What does not fit the variant that was chosen: in seats, in mandate, in reimbursement (handbook §6.2). */
export function participationNotices(chosen: Chosen, seats: readonly ResidentSeat[]): string[] {
  const formal = chosen.variant === 'd' || chosen.variant === 'e'
  const mandated = chosen.mandate.trim() !== '' || seats.some((seat) => seat.mandated)
  return [
    seatNotice(chosen.variant, seats),
    formal && !mandated ? `${variantName(chosen.variant)} vraagt om een mandaat, maar nergens staat waarover bewoners mogen beslissen.` : undefined,
    chosen.variant !== 'a' && chosen.variant !== 'b' && chosen.reimbursement.trim() === ''
      ? 'Er is nog geen vergoeding afgesproken. Bewoners hebben minder tijd en geld om mee te doen dan organisaties.' : undefined,
  ].filter((notice) => notice !== undefined)
}
