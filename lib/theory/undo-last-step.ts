import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatList } from '@/lib/platform/format'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { TheoryEvent } from './audit-types'
import { readKept } from './kept-schema'
import { openDesk } from './open-desk'
import { undoSchema } from './schema'
import { undoStep, type Kept, type KeptArrow, type KeptElement } from './undo'

type Change = { id: string; theoryId: string; revision: number; byId: string; words: string }

/** The newest step of somebody that still stands; null when there is none. */
export const lastStepOf = (db: Db, theoryId: string, userId: string) =>
  db.theoryChange.findFirst({ where: { theoryId, byId: userId, undoneAt: null }, orderBy: { revision: 'desc' }, select: { id: true, words: true } })

/** Who changed these rows after a step. */
async function whoWentOn(db: Db, { theoryId, revision, byId }: Change, changed: string[]): Promise<string[]> {
  const later = await db.theoryChange.findMany({
    where: { theoryId, revision: { gt: revision }, byId: { not: byId }, undoneAt: null }, orderBy: { revision: 'asc' },
    select: { after: true, by: { select: { name: true } } },
  })
  const touched = ({ elements, arrows }: Kept) => [...elements, ...arrows].some(({ id }) => changed.includes(id))
  return [...new Set(later.filter(({ after }) => touched(readKept(after))).map(({ by }) => by.name))]
}

async function putBack(db: Db, { elements, arrows }: Kept): Promise<void> {
  const columns = <R extends KeptElement | KeptArrow>({ id, version, removedAt, ...words }: R) =>
    ({ where: { id, version }, data: { ...words, removedAt: removedAt === null ? null : new Date(removedAt), version: { increment: 1 } } })
  // Arrows go before what they hang on and come after it.
  for (const arrow of arrows) await db.theoryArrow.updateMany(columns(arrow))
  for (const element of elements) await db.theoryElement.updateMany(columns(element))
}

/** Undoes the last step of who asks it; refused when others went on with what it touched, and then tells who. */
export const undoLastStep = defineUseCase({
  permission: 'theory.edit',
  input: undoSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, changeId }) => {
    const change = await db.theoryChange.findFirst({ where: { id: changeId, theory: { programmeId } }, include: { theory: true } })
    if (!change) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: change.municipalityId }))) return denied()
    const desk = await openDesk(db, change.theory, actor, now)
    if (!desk.ok) return desk
    if (change.byId !== actor.userId) return broken('Alleen wie een stap zette, kan die ongedaan maken.')
    const last = await lastStepOf(db, change.theoryId, actor.userId)
    if (last?.id !== changeId) return broken('Deze stap is al ongedaan gemaakt, of u zette daarna een andere. Ververs de bladzijde.')
    const undone = undoStep(desk.value.rows, { before: readKept(change.before), after: readKept(change.after) }, now.toISOString())
    if (!undone.ok && undone.changed) {
      const names = await whoWentOn(db, change, undone.changed)
      return broken(`${formatList(names) || 'Iemand anders'} ging hier intussen mee verder. Ongedaan maken zou dat wissen; wijzig het zo nodig met de hand.`)
    }
    if (!undone.ok) return broken(`Ongedaan maken past niet meer bij wat anderen intussen tekenden. ${undone.problem}`)
    await putBack(db, undone.rows)
    await db.theoryChange.update({ where: { id: changeId }, data: { undoneAt: now } })
    const { revision } = await db.theoryOfChange.update({ where: { id: change.theoryId }, data: { revision: { increment: 1 } }, select: { revision: true } })
    await audit({ type: 'theory.step-undone' satisfies TheoryEvent, objectType: 'theory', objectId: change.theoryId, programmeId, before: { words: change.words } })
    return ok({ words: change.words, revision })
  },
})
