import type { PromiseDirection, PromiseKind, PromiseStatus } from './schema'

type Told = { amountCents: bigint | null; hours: number | null }
export type PromiseFact = Told & {
  organisationId: string
  direction: PromiseDirection
  kind: PromiseKind
  status: PromiseStatus
  dueOn: string
  /** What was delivered until now, as it was told last. */
  delivered: { amountCents: bigint; hours: number }
}

/** What was delivered until now: every report tells the whole, so the last one that names it counts. Oldest first. */
export function deliveredUntilNow(deliveries: readonly Told[]): PromiseFact['delivered'] {
  return {
    amountCents: deliveries.findLast(({ amountCents }) => amountCents !== null)?.amountCents ?? 0n,
    hours: deliveries.findLast(({ hours }) => hours !== null)?.hours ?? 0,
  }
}

/** Still to be delivered, in whole or in part. */
export const isOutstanding = (status: PromiseStatus): boolean => status !== 'delivered' && status !== 'lapsed'

/** Its date has passed while there is still something to deliver. */
export const isLate = ({ status, dueOn }: Pick<PromiseFact, 'status' | 'dueOn'>, today: string): boolean =>
  isOutstanding(status) && dueOn < today

export type Tally = {
  count: number
  promised: { amountCents: bigint; hours: number }
  delivered: { amountCents: bigint; hours: number }
  deliveredCount: number
  late: number
}

const nothing = (): Tally => ({
  count: 0, promised: { amountCents: 0n, hours: 0 }, delivered: { amountCents: 0n, hours: 0 }, deliveredCount: 0, late: 0,
})

/** Of a promise that lapsed only what was delivered counts: the rest is no longer promised, or stands in a next version. */
const standing = ({ status, amountCents, hours, delivered }: PromiseFact) =>
  status === 'lapsed' ? delivered : { amountCents: amountCents ?? 0n, hours: hours ?? 0 }

function add(tally: Tally, promise: PromiseFact, today: string): void {
  const promised = standing(promise)
  if (promise.status !== 'lapsed') tally.count += 1
  tally.promised.amountCents += promised.amountCents
  tally.promised.hours += promised.hours
  tally.delivered.amountCents += promise.delivered.amountCents
  tally.delivered.hours += promise.delivered.hours
  if (promise.status === 'delivered') tally.deliveredCount += 1
  if (isLate(promise, today)) tally.late += 1
}

/** Give and take of one partner (halen en brengen): what it brings beside what it gets, exact to the cent (handbook §6.1, §7.1). */
export type Balance = { organisationId: string; brings: Tally; gets: Tally }

/** Give and take of every partner that promised something, in the order in which they come. */
export function balances(promises: readonly PromiseFact[], today: string): Balance[] {
  const byPartner = new Map<string, Balance>()
  for (const promise of promises) {
    const { organisationId, direction } = promise
    const balance = byPartner.get(organisationId) ?? { organisationId, brings: nothing(), gets: nothing() }
    byPartner.set(organisationId, balance)
    add(balance[direction], promise, today)
  }
  return [...byPartner.values()]
}

/** What is still to come of a promise: to take over in a next version. Null when nothing is left. */
export function remainder(promise: PromiseFact): Told | null {
  if (!isOutstanding(promise.status)) return null
  if (promise.kind === 'other') return { amountCents: null, hours: null }
  const amountCents = promise.kind === 'money' ? (promise.amountCents ?? 0n) - promise.delivered.amountCents : null
  const hours = promise.kind === 'hours' ? (promise.hours ?? 0) - promise.delivered.hours : null
  return (amountCents ?? 0n) > 0n || (hours ?? 0) > 0 ? { amountCents, hours } : null
}

type Report = { status: PromiseStatus; amount: bigint | null; hours: number | null }

/** What is wrong with a report of a delivery, and at which field; undefined when it can be kept. */
export function deliveryProblem(promise: PromiseFact, report: Report): { field: string; message: string } | undefined {
  if (promise.kind === 'money' && report.amount === null)
    return { field: 'amount', message: 'Vul in hoeveel geld er tot nu toe is geleverd. Nog niets? Vul dan 0 in.' }
  if (promise.kind === 'hours' && report.hours === null)
    return { field: 'hours', message: 'Vul in hoeveel uren er tot nu toe zijn geleverd. Nog niets? Vul dan 0 in.' }
  if (report.status !== 'delivered') return undefined
  if (promise.kind === 'money' && (report.amount ?? 0n) < (promise.amountCents ?? 0n))
    return { field: 'amount', message: 'Dit is minder dan er is toegezegd. Kies “Deels geleverd”, of kijk het bedrag na.' }
  if (promise.kind === 'hours' && (report.hours ?? 0) < (promise.hours ?? 0))
    return { field: 'hours', message: 'Dit is minder dan er is toegezegd. Kies “Deels geleverd”, of kijk de uren na.' }
  return undefined
}
