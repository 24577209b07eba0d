import { randomUUID } from 'node:crypto'
import { currentDefinition } from '@/lib/process/definitions'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import type { RoleName } from '@/lib/policy/permissions'

let serial = 0
const next = () => ++serial

/** A municipality with nothing in it. */
export function aMunicipality(name = `Gemeente ${next()}`) {
  return systemTransaction((db) => db.municipality.create({ data: { name, slug: `gemeente-${next()}` } }))
}

/** A programme in its first cycle, oriëntatie running; in a municipality of its own unless one is given. */
export async function aProgramme(given: { municipalityId?: string; name?: string } = {}) {
  const municipalityId = given.municipalityId ?? (await aMunicipality()).id
  const n = next()
  return systemTransaction((db) =>
    db.programme.create({
      data: {
        municipalityId, name: given.name ?? `Wijk ${n}`, slug: `wijk-${n}`, startsOn: new Date('2024-01-01'),
        horizonYears: 15, contentVersion: currentDefinition.version,
        phases: {
          create: currentDefinition.phases.map(({ code }) => ({ cycle: 1, phase: code, status: code === 'orientation' ? 'active' as const : 'not_started' as const })),
        },
      },
    }),
  )
}

export function anOrganisation(programme: { id: string; municipalityId: string }, name = `Partner ${next()}`) {
  return systemTransaction((db) =>
    db.organisation.create({ data: { municipalityId: programme.municipalityId, programmeId: programme.id, name } }))
}

type Person = { municipalityId: string; name?: string; administrator?: boolean; email?: string; passwordHash?: string }

export function aUser({ municipalityId, name = `Persoon ${next()}`, ...rest }: Person) {
  return systemTransaction((db) =>
    db.user.create({ data: { municipalityId, name, email: `persoon-${next()}@example.org`, ...rest } }))
}

/** Someone of the municipality without any role in a programme. */
export async function anOutsider(municipalityId: string, extra: { administrator?: boolean } = {}): Promise<Actor> {
  const user = await aUser({ municipalityId, ...extra })
  return {
    userId: user.id, sessionId: randomUUID(), name: user.name, municipalityId,
    administrator: user.administrator, grants: [], origin: 'test',
  }
}

/** A member of the programme in a role, as the Actor that use cases get. */
export async function aMember(
  programme: { id: string; municipalityId: string }, role: RoleName, organisationId: string | null = null,
): Promise<Actor> {
  const actor = await anOutsider(programme.municipalityId)
  await systemTransaction((db) =>
    db.membership.create({
      data: { municipalityId: programme.municipalityId, programmeId: programme.id, userId: actor.userId, role, organisationId },
    }))
  return { ...actor, grants: [{ programmeId: programme.id, role, organisationId }] }
}

/** The bureau of some other municipality: to see that nothing of ours is reachable. */
export async function aStranger(): Promise<Actor> {
  return aMember(await aProgramme(), 'bureau')
}

/** The types of the audit events of a municipality, oldest first. */
export async function auditTypes(municipalityId: string): Promise<string[]> {
  const events = await systemTransaction((db) =>
    db.auditEvent.findMany({ where: { municipalityId }, orderBy: { seq: 'asc' }, select: { type: true } }))
  return events.map((event) => event.type)
}
