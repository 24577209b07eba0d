import 'server-only'
import type { Actor } from '@/lib/platform/actor'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { allows } from '@/lib/policy/permissions'

/** The programmes in which somebody sits with the people at the table. */
export const atTheTable = (actor: Actor): string[] =>
  actor.grants.map(({ programmeId }) => programmeId)
    .filter((programmeId) => allows('decision.read-closed', actor, { municipalityId: actor.municipalityId, programmeId }))

/** The decisions somebody may read: closed ones are for the people at the table. */
export const readableDecisions = (actor: Actor): Prisma.DecisionWhereInput =>
  ({ OR: [{ open: true }, { programmeId: { in: atTheTable(actor) } }] })

/** Of what is on its way, readers hear only that a phase is being decided. */
export const decisionsUnderWay = (actor: Actor): Prisma.DecisionWhereInput =>
  ({ OR: [{ open: true, phase: { not: null } }, { programmeId: { in: atTheTable(actor) } }] })
