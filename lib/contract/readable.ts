import 'server-only'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { allows } from '@/lib/policy/permissions'
import type { Actor, Resource } from '@/lib/platform/actor'

/** A version that not everybody signed is still being talked about: it is for the people at the table. */
export const seesDrafts = (actor: Actor, resource: Resource): boolean => allows('contract.read-draft', actor, resource)

/** The versions somebody may read. */
export const readableVersions = (drafts: boolean): Prisma.ContractVersionWhereInput => (drafts ? {} : { closedAt: { not: null } })

/** The promises somebody may read: those made at a table, and those in a version they may read. */
export const readablePromises = (drafts: boolean): Prisma.PromiseWhereInput =>
  drafts ? {} : { OR: [{ contractId: null }, { contract: readableVersions(false) }] }
