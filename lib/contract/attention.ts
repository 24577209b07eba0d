import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { toDate, toDay, toDayOrNull } from './day'
import { evaluationState } from './evaluation'
import { answeredStatuses } from './obstacle-schema'
import { contractPath, obstaclePath, promisePath } from './paths'

export type ContractAttention = { programmeId: string; key: string; words: string; owner: string; dueOn: string; href: string }

async function contractsDue(db: Db, programmeIds: string[], today: string): Promise<ContractAttention[]> {
  const signed = await db.contractVersion.findMany({
    where: { programmeId: { in: programmeIds }, closedAt: { not: null } }, orderBy: { number: 'desc' }, distinct: ['programmeId'],
  })
  return signed.flatMap(({ id, programmeId, kindName, evaluateOn, evaluatedOn }) => {
    const [dueOn, state] = [toDayOrNull(evaluateOn), evaluationState({ evaluateOn: toDayOrNull(evaluateOn), evaluatedOn: toDayOrNull(evaluatedOn) }, today)]
    if (dueOn === null || (state !== 'due' && state !== 'late')) return []
    return [{ programmeId, key: `contract:${id}`, words: `Evaluatie van het lokaal contract (${kindName})`, owner: 'Programmabureau', dueOn, href: contractPath(programmeId) }]
  })
}

/** What of contract, promises and obstacles needs attention in these programmes: to evaluate within half a year, or late. */
export async function loadContractAttention(db: Db, programmeIds: string[], now: Date): Promise<ContractAttention[]> {
  const today = formatIsoDay(now)
  const before = { lt: toDate(today) }
  const promises = await db.promise.findMany({
    where: { programmeId: { in: programmeIds }, status: { notIn: ['delivered', 'lapsed'] }, dueOn: before },
    orderBy: { dueOn: 'asc' }, select: { id: true, programmeId: true, text: true, dueOn: true, organisation: { select: { name: true } } },
  })
  const obstacles = await db.obstacle.findMany({
    where: { programmeId: { in: programmeIds }, status: { notIn: [...answeredStatuses] }, dueOn: before },
    orderBy: { dueOn: 'asc' }, select: { id: true, programmeId: true, title: true, dueOn: true, carrier: true },
  })
  return [
    ...(await contractsDue(db, programmeIds, today)),
    ...promises.map(({ id, programmeId, text, dueOn, organisation }) => ({
      programmeId, key: `promise:${id}`, words: `Toezegging: ${text}`, owner: organisation.name, dueOn: toDay(dueOn), href: promisePath(programmeId, id),
    })),
    ...obstacles.map(({ id, programmeId, title, dueOn, carrier }) => ({
      programmeId, key: `obstacle:${id}`, words: `Doorbraak: ${title}`, owner: carrier, dueOn: dueOn ? toDay(dueOn) : today, href: obstaclePath(programmeId, id),
    })),
  ]
}
