/** A job as a worker took it; `attempts` counts this one too. */
export type Job = {
  id: string
  municipalityId: string
  kind: string
  payload: unknown
  attempts: number
}

/** What is done with jobs of one kind. Must bear being run again: a worker may die just before it can say that it was done. */
export type JobHandler = {
  run: (job: Job, now: Date) => Promise<void>
  /** Makes it a job that every municipality always has: the moment it comes round again. */
  next?: (now: Date) => Date
  /** Whether a new municipality waits for that moment; otherwise it begins at once. */
  waitsForNext?: boolean
  /** The last try failed, and nobody will try again by itself. */
  onGivenUp?: (job: Job, reason: string, now: Date) => Promise<void>
}

export type JobHandlers = Readonly<Record<string, JobHandler>>

/** Thrown by a handler when trying again has no use. */
export class GiveUp extends Error {}

/** Thrown by a handler when what it needs cannot be reached: the next job of this kind would only wait in vain as well. */
export class Unreachable extends Error {}
