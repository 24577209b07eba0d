import type { JobHandlers } from './job'

const second = 1000

type Rest = { until: Date; failures: number }
/** The kinds of job that this process leaves alone for a while. Another process, or this one after a restart, tries once itself. */
export type Rests = Map<string, Rest>

/** How long after so many failures in a row: half a minute, then twice as long each time, never more than eight minutes. */
const pauseMs = (failures: number): number => 30 * second * 2 ** Math.min(failures - 1, 4)

/** Leaves a kind alone for a while, for what it needs could not be reached. */
export function restKind(rests: Rests, kind: string, now: Date): void {
  const failures = (rests.get(kind)?.failures ?? 0) + 1
  rests.set(kind, { failures, until: new Date(now.getTime() + pauseMs(failures)) })
}

/** The kinds that may be worked on now. */
export const awakeKinds = (handlers: JobHandlers, rests: Rests, now: Date): string[] =>
  Object.keys(handlers).filter((kind) => (rests.get(kind)?.until ?? now) <= now)
