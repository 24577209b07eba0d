import { actingFor, holdsOn, type Day, type MandateFact, type SeatFact } from '@/lib/alliance/at-table'
import { formatEuroCents } from '@/lib/platform/format'
import { broken, ok, type Result } from '@/lib/platform/result'
import type { Stage } from './flow'
import { actingWithin, limitOf, reaches } from './mandate-limit'

type Declared = { readonly conflicts: readonly { readonly seatId: string }[]; readonly amountCents: bigint | null }
type Voter = { readonly seat: SeatFact; readonly mandate: MandateFact | null }

const askWider = 'Vraag wie namens uw organisatie wel over dit bedrag mag besluiten, of laat het programmabureau eerst een ruimer mandaat vastleggen.'
const noteWider = 'Kies wie er wel over mag besluiten, of leg bij de zetel eerst een ruimer mandaat vast.'

const votingOpen = (stage: Stage): Result<null> => {
  if (stage === 'voting') return ok(null)
  return broken(stage === 'voted' || stage === 'sealed'
    ? 'De stemming is gesloten. Er kan niet meer worden gestemd.' : 'De stemming is nog niet geopend.')
}

/** May a vote be cast on this seat, whoever casts it? */
function mayVote({ conflicts }: Declared, seat: SeatFact, stage: Stage, day: Day): Result<null> {
  const open = votingOpen(stage)
  if (!open.ok) return open
  if (!holdsOn(seat, day)) return broken('Deze stoel geldt niet op deze dag. Wie er nu zit, heeft een eigen stoel.')
  if (!seat.votes) return broken('Deze stoel heeft geen stem. Wie hier zit, praat mee maar stemt niet.')
  if (conflicts.some(({ seatId }) => seatId === seat.id))
    return broken('Voor deze stoel is een eigen belang gemeld. Dan telt er geen stem.')
  return ok(null)
}

/** Does the mandate behind this vote reach what the decision costs? `whose` and `instead` word the refusal. */
function reachesFar({ amountCents }: Declared, { seat, mandate }: Voter, day: Day, { whose, instead }: { whose: string; instead: string }): Result<null> {
  const limit = limitOf(seat, mandate?.id ?? null, day)
  if (reaches(limit, amountCents)) return ok(null)
  return broken(`${whose} gaat tot ${formatEuroCents(limit ?? 0n)}; dit besluit gaat over ${formatEuroCents(amountCents ?? 0n)}. ${instead}`)
}

/** Somebody votes with an account of their own: as holder of the seat, or under a mandate that holds that day. */
export function ownVote(declared: Declared, seat: SeatFact, userId: string, stage: Stage, day: Day): Result<Voter> {
  const may = mayVote(declared, seat, stage, day)
  if (!may.ok) return may
  const acting = actingWithin(seat, userId, day, declared.amountCents)
  if (acting) {
    const far = reachesFar(declared, acting, day, { whose: 'Uw mandaat', instead: askWider })
    return far.ok ? ok(acting) : far
  }
  return broken(seat.mandates.some((one) => one.substitute && one.userId === userId)
    ? 'Uw mandaat om voor deze stoel te stemmen geldt niet op deze dag. Vraag het programmabureau om het te verlengen.'
    : 'U kunt niet voor deze stoel stemmen: u zit er niet, en er is geen mandaat op uw naam.')
}

/** The secretary writes down the vote of somebody at the table: the holder, or (`mandateId`) a substitute. */
export function enteredVote(declared: Declared, seat: SeatFact, mandateId: string | null, stage: Stage, day: Day): Result<Voter> {
  const may = mayVote(declared, seat, stage, day)
  if (!may.ok) return may
  const mandate = mandateId === null ? null : (seat.mandates.find((one) => one.id === mandateId && one.substitute && holdsOn(one, day)) ?? undefined)
  if (mandate === undefined) return broken('Dit mandaat geldt niet op deze dag. Kies wie er wel mag stemmen.', 'by')
  const voter = { seat, mandate }
  const far = reachesFar(declared, voter, day, { whose: `Het mandaat van ${mandate?.personName ?? seat.personName}`, instead: noteWider })
  return far.ok ? ok(voter) : far
}

type Standing = { readonly mandateId: string | null; readonly castById: string }

/** Did the holder or a substitute cast this with an account of their own? Then nobody writes another vote over it. */
export function castInPerson({ mandateId, castById }: Standing, seat: SeatFact): boolean {
  return castById === (mandateId === null ? seat.userId : seat.mandates.find(({ id }) => id === mandateId)?.userId)
}

type Signing = { readonly role: 'chair' | 'secretary'; readonly seat: SeatFact }
type Confirmed = { readonly role: string; readonly byId: string }

/** Which signature somebody may still set: as chair or as secretary, and never both. */
export function signingFor(seats: readonly SeatFact[], confirmed: readonly Confirmed[], userId: string, day: Day): Result<Signing> {
  const acting = actingFor(seats, userId, day)
  const roles = (['chair', 'secretary'] as const).flatMap((role) => {
    const seat = acting.find((one) => one.seat.role === role)?.seat
    return seat ? [{ role, seat }] : []
  })
  if (roles.length === 0) return broken('Alleen de voorzitter en de secretaris van deze tafel bevestigen het besluit.')
  if (confirmed.some(({ byId }) => byId === userId))
    return broken('U hebt dit besluit al bevestigd. De andere bevestiging komt van iemand anders.')
  const open = roles.find(({ role }) => confirmed.every((one) => one.role !== role))
  return open ? ok(open) : broken('Deze bevestiging is al gegeven. Wij wachten op de andere.')
}
