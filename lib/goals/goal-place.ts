import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'
import type { GoalInput } from './goal-schema'
import { loadYears } from './load-years'
import { yearProblem } from './smart'

type Place = { programmeId: string; goalId?: string }

async function parentProblem(db: Db, { programmeId, goalId }: Place, parentId: string) {
  if (parentId === goalId) return broken('Een doel staat niet onder zichzelf.', 'parentId')
  const parent = await db.goal.findUnique({ where: { id: parentId, programmeId }, select: { parentId: true, retiredOn: true } })
  if (!parent || parent.retiredOn) return broken('Kies een ambitie die nu geldt.', 'parentId')
  if (parent.parentId !== null) return broken('Kies een ambitie. Onder een doel kan geen doel staan.', 'parentId')
  const below = goalId === undefined ? 0 : await db.goal.count({ where: { parentId: goalId, retiredOn: null } })
  return below > 0 ? broken('Onder deze ambitie staan doelen. Zet die eerst onder een andere ambitie.', 'parentId') : null
}

/** Why a goal cannot stand where somebody wants it, under this name or with this owner; null when it can. */
export async function goalProblem(db: Db, place: Place, { title, parentId, ownerId }: Pick<GoalInput, 'title' | 'parentId' | 'ownerId'>) {
  const { programmeId, goalId } = place
  const namesake = await db.goal.findFirst({
    where: { programmeId, retiredOn: null, title: { equals: title, mode: 'insensitive' }, ...(goalId !== undefined && { id: { not: goalId } }) }, select: { id: true },
  })
  if (namesake) return broken('Er is al een doel met deze titel.', 'title')
  const owner = ownerId === '' || (await db.organisation.findUnique({ where: { id: ownerId, programmeId }, select: { id: true } }))
  if (!owner) return broken('Kies een partner van dit programma.', 'ownerId')
  return parentId === '' ? null : parentProblem(db, place, parentId)
}

/** Why a goal cannot be due in this year; null when it can. */
export async function dueProblem(db: Db, programmeId: string, dueYear: number | null) {
  const problem = dueYear === null ? undefined : yearProblem(dueYear, await loadYears(db, programmeId))
  return problem === undefined ? null : broken(`${problem} Kies een ander jaar.`, 'dueYear')
}
