import 'server-only'
import { decisionPath } from '@/lib/decisions/paths'
import { contractPath, promisePath } from '@/lib/contract/paths'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { actionPath } from './action-path'
import type { Due } from './due-rules'
import { teamOf, withRole, type Member } from './load-members'

/** A day of the calendar, as the database keeps it. */
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

async function actionsDue(db: Db, members: readonly Member[]): Promise<Due[]> {
  const actions = await db.actionItem.findMany({
    where: { doneAt: null },
    select: {
      id: true, programmeId: true, title: true, dueOn: true, createdAt: true, ownerId: true, pointId: true, meetingId: true,
      programme: { select: { contentVersion: true } },
    },
  })
  return actions.map((action): Due => {
    const { id, programmeId, title, dueOn, createdAt, ownerId } = action
    return {
      key: `action:${id}`, what: 'action', programmeId, words: title, dueOn: dayOf(dueOn), since: formatIsoDay(createdAt),
      href: actionPath(action), to: teamOf(members, programmeId, [ownerId]), bureau: withRole(members, programmeId, 'bureau'),
    }
  })
}

/** Whom a condition names hears it beside the bureau: by account, or who is called exactly so in the programme. */
async function conditionsDue(db: Db, members: readonly Member[]): Promise<Due[]> {
  const conditions = await db.decisionCondition.findMany({
    where: { metAt: null, dueOn: { not: null }, decision: { sealedAt: { not: null }, corrections: { none: { sealedAt: { not: null } } } } },
    select: { id: true, text: true, owner: true, ownerUserId: true, dueOn: true, decision: { select: { id: true, programmeId: true, open: true, sealedAt: true } } },
  })
  return conditions.flatMap(({ id, text, owner, ownerUserId, dueOn, decision }): Due[] => {
    const { programmeId, open, sealedAt } = decision
    if (!dueOn || !sealedAt) return []
    const bureau = withRole(members, programmeId, 'bureau')
    const called = members.filter((one) => one.programmeId === programmeId && one.name === owner).map(({ userId }) => userId)
    const named = ownerUserId ? [ownerUserId] : called
    return [{
      key: `condition:${id}`, what: 'condition', programmeId, dueOn: dayOf(dueOn), since: formatIsoDay(sealedAt),
      // A mail passes many hands: what is closed is not told in it.
      words: open ? text : 'een voorwaarde bij een besloten besluit',
      href: decisionPath(programmeId, decision.id), to: [...new Set([...bureau, ...teamOf(members, programmeId, named)])], bureau,
    }]
  })
}

/** What a partner brings is for its own professionals; what others asked of it, and a partner without accounts, is for the bureau. */
async function promisesDue(db: Db, members: readonly Member[]): Promise<Due[]> {
  const promises = await db.promise.findMany({
    where: { status: { notIn: ['delivered', 'lapsed'] } },
    select: { id: true, programmeId: true, organisationId: true, direction: true, text: true, dueOn: true, madeOn: true },
  })
  return promises.map(({ id, programmeId, organisationId, direction, text, dueOn, madeOn }): Due => {
    const bureau = withRole(members, programmeId, 'bureau')
    const partner = members.filter((one) => one.programmeId === programmeId && one.organisationId === organisationId).map(({ userId }) => userId)
    return {
      key: `promise:${id}`, what: 'promise', programmeId, words: text, dueOn: dayOf(dueOn), since: dayOf(madeOn),
      href: promisePath(programmeId, id), to: direction === 'brings' && partner.length > 0 ? partner : bureau, bureau,
    }
  })
}

/** The contract in force of each programme, when a day for looking back was agreed (handbook §5.3). */
async function contractsDue(db: Db, members: readonly Member[]): Promise<Due[]> {
  const contracts = await db.contractVersion.findMany({
    where: { closedAt: { not: null } }, orderBy: { number: 'desc' }, distinct: ['programmeId'],
    select: { id: true, programmeId: true, kindName: true, evaluateOn: true, closedAt: true },
  })
  return contracts.flatMap(({ id, programmeId, kindName, evaluateOn, closedAt }): Due[] => {
    if (!evaluateOn || !closedAt) return []
    return [{
      key: `contract:${id}`, what: 'contract', programmeId, words: `het ${kindName} evalueren`, dueOn: dayOf(evaluateOn),
      since: formatIsoDay(closedAt), href: contractPath(programmeId),
      to: withRole(members, programmeId, 'bureau', 'board'), bureau: withRole(members, programmeId, 'bureau'),
    }]
  })
}

/** Everything in this municipality that must be done by a day and is not done yet. */
export async function loadDue(db: Db, members: readonly Member[]): Promise<Due[]> {
  return [
    ...(await actionsDue(db, members)), ...(await conditionsDue(db, members)),
    ...(await promisesDue(db, members)), ...(await contractsDue(db, members)),
  ]
}
