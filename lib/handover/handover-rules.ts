import { holdsOn, overlaps, type Day, type Term } from '@/lib/alliance/at-table'
import { plusMonths, toDate } from '@/lib/platform/day'
import { mandateProblem, seatProblem } from '@/lib/alliance/seat-rules'
import { formatDate } from '@/lib/platform/format'
import { workKinds, type MandateThing, type Person, type PostThing, type SeatThing, type Work, type WorkKind } from './work'

const said = (day: Day) => formatDate(toDate(day))

/** Why this day cannot be the day of a handover. */
export const dayProblem = (day: Day, today: Day): string | undefined =>
  day < plusMonths(today, -12) || day > plusMonths(today, 12)
    ? `Kies een dag tussen ${said(plusMonths(today, -12))} en ${said(plusMonths(today, 12))}.`
    : undefined

/** Nobody takes over from themselves. */
export const peopleProblem = (fromUserId: string, toUserId: string): string | undefined =>
  fromUserId === toUserId ? 'Kies iemand anders als opvolger. Werk overdragen aan dezelfde persoon kan niet.' : undefined

type Moving = { readonly to: Person; readonly day: Day }

/** What the predecessor held must have begun before the day on which the successor begins. */
const notBegun = ({ startsOn }: Term, day: Day): string | undefined =>
  startsOn >= day ? `Dit begint pas op ${said(startsOn)}. Kies voor de overdracht een latere dag.` : undefined

/** Who had a vote on the day of a vote does not change until chair and secretary signed what came of it. */
function votedAfter(held: Term, unsignedVotes: readonly Day[], day: Day): string | undefined {
  const voted = unsignedVotes.find((one) => day <= one && holdsOn(held, one))
  return voted && `Deze tafel stemde op ${said(voted)} en dat besluit is nog niet bevestigd. Kies een latere dag, of wacht tot het besluit vastligt.`
}

/** Why this seat cannot go to the successor on this day. */
export function seatMoveProblem(seat: SeatThing, { to, day }: Moving): string | undefined {
  const wanted = { startsOn: day, endsOn: seat.endsOn, userId: to.id, personName: to.name }
  return notBegun(seat, day) ?? votedAfter(seat, seat.table.unsignedVotes, day) ?? seatProblem({ seats: seat.table.seats.filter(({ id }) => id !== seat.id), seat: wanted, body: seat.table })?.message
}

/** Why this substitution cannot go to the successor on this day. */
export function mandateMoveProblem(mandate: MandateThing, { to, day }: Moving): string | undefined {
  const { holder } = mandate
  const wanted = { startsOn: day, endsOn: mandate.endsOn, substitute: true, personName: to.name, userId: to.id }
  const problem = notBegun(mandate, day) ?? votedAfter(mandate, mandate.unsignedVotes, day) ?? mandateProblem(holder, wanted)?.message
  if (problem) return problem
  const already = holder.mandates.some((one) => one.substitute && one.userId === to.id && overlaps(one, wanted))
  return already ? `${to.name} kan ${holder.personName} al vervangen.` : undefined
}

/** Why this post cannot go to the successor on this day. */
export const postMoveProblem = (post: PostThing, { day }: Moving): string | undefined => notBegun(post, day)

export type Problems = ReadonlyMap<string, string>

/** What stands in the way, by the id of the thing; whatever is not in it can move. */
export function moveProblems(work: Work, moving: Moving): Problems {
  const found = [
    ...work.seats.map((seat) => [seat.id, seatMoveProblem(seat, moving)] as const),
    ...work.mandates.map((mandate) => [mandate.id, mandateMoveProblem(mandate, moving)] as const),
    ...work.posts.map((post) => [post.id, postMoveProblem(post, moving)] as const),
  ]
  return new Map(found.flatMap(([id, problem]) => (problem === undefined ? [] : [[id, problem] as const])))
}

type Pick = { readonly id: string; readonly version: number }
export type Picks = Readonly<Record<WorkKind, readonly Pick[]>>

const same = (pick: Pick) => (thing: Pick) => thing.id === pick.id && thing.version === pick.version

/** Only what was ticked; null when one of those is no longer what it was on the screen. */
export function pickedWork(work: Work, picks: Picks): Work | null {
  if (workKinds.some((kind) => picks[kind].some((pick) => !work[kind].some(same(pick))))) return null
  const only = <T extends Pick>(things: readonly T[], wanted: readonly Pick[]): T[] => things.filter((thing) => wanted.some(same(thing)))
  return {
    actions: only(work.actions, picks.actions), sections: only(work.sections, picks.sections), seats: only(work.seats, picks.seats),
    mandates: only(work.mandates, picks.mandates), posts: only(work.posts, picks.posts), conditions: only(work.conditions, picks.conditions),
  }
}

/** What the successor may hear about a seat of a partner they do not work for. */
export const otherPartnerNote = (seatOrganisationId: string | null, ownOrganisationId: string | null): boolean =>
  seatOrganisationId !== null && ownOrganisationId !== null && seatOrganisationId !== ownOrganisationId
