import 'server-only'
import { seatsOn, type Day } from '@/lib/alliance/at-table'
import { bodyPath } from '@/lib/alliance/paths'
import { plusMonths, toDate } from '@/lib/platform/day'
import { contractPath, partnerSheetPath, promisePath } from '@/lib/contract/paths'
import { promiseStatusLabels } from '@/lib/contract/labels'
import { decisionPath } from '@/lib/decisions/paths'
import { wordingOf } from '@/lib/decisions/wording'
import type { Db } from '@/lib/platform/db/client'
import { formatDate } from '@/lib/platform/format'
import type { ProcessDefinition } from '@/lib/process/types'
import type { SheetLine } from './sheet'
import type { Person, Work } from './work'

/** `openOnly`: who does not sit at the table, such as an administrator, hears nothing of closed decisions. */
type Asked = { programmeId: string; definition: ProcessDefinition; from: Person; day: Day; work: Work; openOnly?: boolean }

/** Further back a successor reads in the register. */
const yearsBack = 3
const mostDecisions = 60

/** The partners the predecessor worked for: as a member of the programme, at a table, or in a post. */
async function partnersOf(db: Db, { programmeId, from, work }: Asked): Promise<string[]> {
  const membership = await db.membership.findFirst({ where: { programmeId, userId: from.id }, select: { organisationId: true } })
  const ids = [membership?.organisationId, ...work.seats.map((seat) => seat.organisationId), ...work.posts.map((post) => post.organisationId)]
  return [...new Set(ids.flatMap((id) => id ?? []))]
}

async function agreements(db: Db, { programmeId }: Asked, partnerIds: string[]): Promise<SheetLine[]> {
  const contract = await db.contractVersion.findFirst({
    where: { programmeId, closedAt: { not: null } }, orderBy: { number: 'desc' }, select: { number: true, kindName: true, title: true, closedAt: true, evaluateOn: true },
  })
  const talks = await db.partnerTalk.findMany({
    where: { programmeId, organisationId: { in: partnerIds } }, orderBy: { heldOn: 'desc' }, take: 6,
    select: { heldOn: true, conclusions: true, organisationId: true, organisation: { select: { name: true } } },
  })
  const signed = contract?.closedAt ? [{
    words: contract.title || `Het ${contract.kindName}`, href: contractPath(programmeId),
    detail: `Versie ${contract.number}, getekend op ${formatDate(contract.closedAt)}${contract.evaluateOn ? `; evaluatie op ${formatDate(contract.evaluateOn)}` : ''}`,
  }] : []
  return [...signed, ...talks.map(({ heldOn, conclusions, organisationId, organisation }) => ({
    words: conclusions, detail: `Gesprek met ${organisation.name} op ${formatDate(heldOn)}`, href: partnerSheetPath(programmeId, organisationId),
  }))]
}

async function promises(db: Db, { programmeId }: Asked, partnerIds: string[]): Promise<SheetLine[]> {
  const open = await db.promise.findMany({
    where: { programmeId, organisationId: { in: partnerIds }, status: { notIn: ['delivered', 'lapsed'] } }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, dueOn: true, status: true, organisation: { select: { name: true } } },
  })
  return open.map(({ id, text, dueOn, status, organisation }) => ({
    words: text, detail: `${organisation.name}, uiterlijk ${formatDate(dueOn)}: ${promiseStatusLabels[status].toLowerCase()}`, href: promisePath(programmeId, id),
  }))
}

async function decisions(db: Db, { programmeId, definition, from, day, work }: Asked): Promise<SheetLine[]> {
  const taken = await db.decision.findMany({
    where: {
      programmeId, sealedAt: { not: null }, decidedOn: { gte: toDate(plusMonths(day, -yearsBack * 12)) }, corrections: { none: { sealedAt: { not: null } } },
      OR: [{ bodyId: { in: work.seats.map(({ table }) => table.id) } }, { attendees: { some: { name: from.name } } }],
    },
    orderBy: { number: 'desc' }, take: mostDecisions,
    select: { id: true, number: true, phase: true, title: true, outcome: true, decidedOn: true, open: true },
  })
  return taken.map(({ id, number, outcome, decidedOn, open, ...subject }) => {
    const { title, outcomes } = wordingOf(definition, subject)
    const told = [decidedOn && formatDate(decidedOn), outcome && outcomes[outcome].label, !open && 'niet openbaar'].filter(Boolean)
    return { words: `Besluit ${number}: ${title}`, detail: told.join(', '), href: decisionPath(programmeId, id) }
  })
}

/** Those that name the predecessor in words only; what is on an account moves with the work. */
async function conditions(db: Db, { programmeId, from, openOnly = false }: Asked): Promise<SheetLine[]> {
  const open = await db.decisionCondition.findMany({
    where: {
      metAt: null, ownerUserId: null, owner: { contains: from.name, mode: 'insensitive' },
      decision: { programmeId, sealedAt: { not: null }, corrections: { none: { sealedAt: { not: null } } }, ...(openOnly && { open: true }) },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], select: { text: true, dueOn: true, decision: { select: { id: true, number: true } } },
  })
  return open.map(({ text, dueOn, decision }) => ({
    words: text, detail: `Besluit ${decision.number}${dueOn ? `, uiterlijk ${formatDate(dueOn)}` : ''}`, href: decisionPath(programmeId, decision.id),
  }))
}

/** Who sits at the same tables, with an address for whom has an account. */
async function contacts(db: Db, { programmeId, from, day, work }: Asked): Promise<SheetLine[]> {
  const near = work.seats.flatMap(({ table }) => seatsOn(table.seats, day).filter(({ userId }) => userId !== from.id).map((seat) => ({ ...seat, table })))
  const users = await db.user.findMany({ where: { id: { in: near.flatMap(({ userId }) => userId ?? []) } }, select: { id: true, email: true } })
  return near.map(({ personName, userId, table }) => ({
    words: personName, detail: [table.name, users.find(({ id }) => id === userId)?.email].filter(Boolean).join(', '), href: bodyPath(programmeId, table.id),
  }))
}

/** What there is to know about the work of somebody: agreements, promises, decisions, conditions and people. */
export async function loadBackground(db: Db, asked: Asked) {
  const partnerIds = await partnersOf(db, asked)
  return {
    agreements: await agreements(db, asked, partnerIds), promises: await promises(db, asked, partnerIds), decisions: await decisions(db, asked),
    conditions: await conditions(db, asked), contacts: await contacts(db, asked),
  }
}
export type Background = Awaited<ReturnType<typeof loadBackground>>

