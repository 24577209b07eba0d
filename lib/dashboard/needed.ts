import { formatDeadline } from '@/lib/platform/format'

export type NeededKind = 'action' | 'condition' | 'decision' | 'preparation' | 'point'

/** One thing that is needed now: what, by whom, before when, and where to do it. */
export type Needed = {
  key: string
  kind: NeededKind
  words: string
  owner: string | null
  dueOn: Date | null
  href: string
}

const most = 5
const soonDays = 28

/** Late things first, then what the board is asked, what is due soon, and last what can simply be gone on with. */
const rankOf: Record<NeededKind, number> = { action: 2, condition: 2, decision: 1, preparation: 3, point: 4 }

const rank = ({ kind, dueOn }: Needed, now: Date) => (dueOn && formatDeadline(dueOn, now).late ? 0 : rankOf[kind])

const isSoon = ({ dueOn }: Needed, now: Date) =>
  dueOn === null || dueOn.getTime() - now.getTime() <= soonDays * 86_400_000

/** The few things that need attention most. */
export function mostNeeded(things: readonly Needed[], now: Date): Needed[] {
  const byUrgency = (a: Needed, b: Needed) =>
    rank(a, now) - rank(b, now) || (a.dueOn?.getTime() ?? 0) - (b.dueOn?.getTime() ?? 0)
  return things.filter((thing) => isSoon(thing, now)).sort(byUrgency).slice(0, most)
}
