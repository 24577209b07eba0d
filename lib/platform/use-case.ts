import 'server-only'
import * as z from 'zod/v4/core'
import type { Actor, Resource } from './actor'
import { appendAudit, type AuditEntry } from './audit'
import { currentActor } from './auth/current-actor'
import type { Db } from './db/client'
import { tenantTransaction } from './db/transaction'
import { isUniqueViolation } from './db/unique-violation'
import { dutchMessage } from './form/messages'
import { conflict, signedOut, type Failure, type Result } from './result'

export type QueryContext = {
  actor: Actor
  db: Db
  now: Date
  /** Asks the policy; must be asked for the very thing that is read or changed. */
  authorise: (resource: Resource) => boolean
}
export type Context = QueryContext & { audit: (entry: AuditEntry) => Promise<void> }

type Definition<P extends string, S extends z.$ZodType, T, C> = {
  permission: P
  input: S
  /**
   * What has to stand whatever becomes of the rest, such as counting a guess. Comes before the transaction, and may
   * refuse: asking the database for something else while holding a transaction would let a few people take it from all.
   */
  first?: (actor: Actor, input: z.output<S>) => Promise<{ ok: false; error: Failure } | undefined>
  run: (context: C, input: z.output<S>) => Promise<Result<T>>
}
type ChangeDefinition<P extends string, S extends z.$ZodType, T> = Definition<P, S, T, Context> & {
  /** Why this change leaves no audit event; only for things that are nobody's business, like drafts. */
  unaudited?: string
}

/** One thing the app can do. Called by pages and actions with what came from outside; tests call `as`. */
export type Operation<P extends string, T> = {
  (input: unknown): Promise<Result<T>>
  as: (actor: Actor, input: unknown, now?: Date) => Promise<Result<T>>
  permission: P
  kind: 'use-case' | 'query'
}

class Rollback extends Error {
  readonly result: { ok: false; error: Failure }
  constructor(result: { ok: false; error: Failure }) {
    super('rolled back')
    this.result = result
  }
}

function invalid(error: z.$ZodError): { ok: false; error: Failure } {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.')
    if (field === '') formErrors.push(issue.message)
    else (fieldErrors[field] ??= []).push(issue.message)
  }
  return { ok: false, error: { kind: 'invalid', fieldErrors, formErrors } }
}

/** Watches over one run: was the policy asked, did it say yes, was the change written down? */
function guard(allows: (resource: Resource) => boolean) {
  let asked = false
  let refused = false
  let audited = false
  return {
    authorise(resource: Resource): boolean {
      asked = true
      const yes = allows(resource)
      refused ||= !yes
      return yes
    },
    noteAudit() {
      audited = true
    },
    check(name: string, mustAudit: boolean) {
      if (!asked) throw new Error(`${name}: authorise was never asked`)
      if (refused) throw new Error(`${name}: went on although the policy said no`)
      if (mustAudit && !audited) throw new Error(`${name}: changed data without an audit event`)
    },
  }
}

async function inOneTransaction<T>(actor: Actor, work: (db: Db) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await tenantTransaction(actor.municipalityId, async (db) => {
      const result = await work(db)
      if (!result.ok) throw new Rollback(result)
      return result
    })
  } catch (error) {
    if (error instanceof Rollback) return error.result
    // Two people made the same thing at the same moment: the second one hears it as a conflict.
    if (isUniqueViolation(error)) return conflict()
    throw error
  }
}

/** Ties the way through (actor → input → transaction → policy → audit) to a table of permissions. */
export function bindPolicy<P extends string>(allows: (permission: P, actor: Actor, resource: Resource) => boolean) {
  function define<S extends z.$ZodType, T>(
    kind: 'use-case' | 'query', definition: ChangeDefinition<P, S, T>, mustAudit: boolean,
  ): Operation<P, T> {
    const as = async (actor: Actor, input: unknown, now = new Date()): Promise<Result<T>> => {
      const parsed = z.safeParse(definition.input, input, { error: dutchMessage })
      if (!parsed.success) return invalid(parsed.error)
      const refusal = await definition.first?.(actor, parsed.data)
      if (refusal) return refusal
      return inOneTransaction(actor, async (db) => {
        const watch = guard((resource) => allows(definition.permission, actor, resource))
        const audit = async (entry: AuditEntry) => {
          await appendAudit(db, actor, entry, now)
          watch.noteAudit()
        }
        const result = await definition.run({ actor, db, now, authorise: watch.authorise, audit }, parsed.data)
        if (result.ok) watch.check(definition.permission, mustAudit)
        return result
      })
    }
    const call = async (input: unknown): Promise<Result<T>> => {
      const actor = await currentActor()
      return actor ? as(actor, input) : signedOut()
    }
    return Object.assign(call, { as, permission: definition.permission, kind })
  }

  return {
    /** A change: one permission, one transaction, one audit event at least. */
    defineUseCase: <S extends z.$ZodType, T>(definition: ChangeDefinition<P, S, T>): Operation<P, T> =>
      define('use-case', definition, definition.unaudited === undefined),
    /** A read: one permission, the rows of one municipality. */
    defineQuery: <S extends z.$ZodType, T>(definition: Definition<P, S, T, QueryContext>): Operation<P, T> =>
      define('query', definition, false),
  }
}
