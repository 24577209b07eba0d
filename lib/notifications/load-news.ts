import 'server-only'
import { handoverPath } from '@/lib/handover/paths'
import type { Db } from '@/lib/platform/db/client'
import { formatDate } from '@/lib/platform/format'
import { actionPath } from './action-path'
import { teamOf, withRole, type Member } from './load-members'
import { nameOf, placeOf } from './load-votes'
import type { Wanted } from './wanted'

/** What is older is no news any more: nobody gets a pile on the first day the app reminds. */
export const newsSince = (now: Date): Date => new Date(now.getTime() - 7 * 86_400_000)

/** Actions that somebody else gave to a person. */
export async function loadAssigned(db: Db, members: readonly Member[], now: Date): Promise<Wanted[]> {
  const actions = await db.actionItem.findMany({
    where: { doneAt: null, createdAt: { gte: newsSince(now) } },
    select: {
      id: true, programmeId: true, title: true, dueOn: true, ownerId: true, createdById: true, pointId: true, meetingId: true,
      programme: { select: { contentVersion: true } },
    },
  })
  return actions.filter(({ ownerId, createdById }) => ownerId !== createdById).flatMap((action) => {
    const { id, programmeId, title, dueOn, ownerId } = action
    return teamOf(members, programmeId, [ownerId]).map((userId): Wanted => ({
      userId, programmeId, kind: 'action', title: `Actiepunt voor u: ${title}`, text: `Dit moet op ${formatDate(dueOn)} klaar zijn.`,
      href: actionPath(action), key: `action:${id}:assigned`,
    }))
  })
}

/** Work that somebody took over: where to read what it is and what there is to know. Whoever recorded it for themselves knows. */
export async function loadHandovers(db: Db, members: readonly Member[], now: Date): Promise<Wanted[]> {
  const handovers = await db.handover.findMany({
    where: { recordedAt: { gte: newsSince(now) } },
    select: { id: true, programmeId: true, toUserId: true, recordedById: true, handedOverOn: true, from: { select: { name: true } } },
  })
  return handovers.filter(({ toUserId, recordedById }) => toUserId !== recordedById).flatMap(({ id, programmeId, toUserId, handedOverOn, from }) =>
    teamOf(members, programmeId, [toUserId]).map((userId): Wanted => ({
      userId, programmeId, kind: 'action', title: `U neemt werk over van ${from.name}`,
      text: `Vanaf ${formatDate(handedOverOn)} is het van u. Op het overdrachtsblad staat wat overging en wat u moet weten.`,
      href: handoverPath(programmeId, id), key: `handover:${id}`,
    })))
}

/** Proposals on which the people at the table can react now. */
export async function loadConsultations(db: Db, members: readonly Member[], today: string): Promise<Wanted[]> {
  const proposals = await db.decision.findMany({
    where: { sealedAt: null, votingOpenedAt: null, submittedAt: { not: null }, consultationUntil: { gte: new Date(today) } },
    select: {
      id: true, programmeId: true, phase: true, title: true, open: true, cycle: true, submittedAt: true, consultationUntil: true,
      programme: { select: { contentVersion: true, currentCycle: true } },
    },
  })
  return proposals.flatMap((proposal) => withRole(members, proposal.programmeId, 'board', 'partner').map((userId): Wanted => ({
    userId, programmeId: proposal.programmeId, kind: 'consultation', title: `U kunt reageren: ${nameOf(proposal)}`,
    text: `Uw reactie is welkom tot en met ${formatDate(proposal.consultationUntil ?? new Date(today))}. Daarna wordt er gestemd.`,
    href: placeOf(proposal), key: `consultation:${proposal.id}:${proposal.submittedAt?.toISOString() ?? ''}`,
  })))
}
