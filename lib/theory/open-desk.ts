import 'server-only'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { broken, ok, type Result } from '@/lib/platform/result'
import { keepArrow, keepElement, lockTheory, type FoundTheory } from './load-theory'
import type { Kept, KeptArrow, KeptElement } from './undo'

type Rows = { elements?: KeptElement[]; arrows?: KeptArrow[] }
export type Desk = {
  theory: FoundTheory
  /** How often it was changed until now. */
  revision: number
  /** Everything that ever stood in it, removed rows included, as it is now that nobody else can change it. */
  rows: Kept
  /** What stands in it now. */
  live: Kept
  /** Counts the change, and keeps it so that it can be undone. */
  step: (words: string, before: Rows, after: Rows) => Promise<void>
}

const complete = ({ elements = [], arrows = [] }: Rows): Kept => ({ elements, arrows })

/** Takes the theory in hand for one change; who comes meanwhile waits. Refused once its cycle is closed. */
export async function openDesk(db: Db, found: FoundTheory, actor: Actor, now: Date): Promise<Result<Desk>> {
  await lockTheory(db, found.id)
  const theory = await db.theoryOfChange.findUniqueOrThrow({
    where: { id: found.id }, include: { elements: { orderBy: [{ position: 'asc' }, { id: 'asc' }] }, arrows: { orderBy: { id: 'asc' } } },
  })
  if (theory.closedAt) return broken(`De verandertheorie van cyclus ${theory.cycle} is afgesloten. Zij blijft zoals zij was; wijzig die van de nieuwe cyclus.`)
  const rows: Kept = { elements: theory.elements.map(keepElement), arrows: theory.arrows.map(keepArrow) }
  const there = <R extends { removedAt: string | null }>(all: R[]) => all.filter(({ removedAt }) => removedAt === null)
  return ok({
    theory: found, revision: theory.revision, rows, live: { elements: there(rows.elements), arrows: there(rows.arrows) },
    step: async (words, before, after) => {
      const revision = theory.revision + 1
      await db.theoryOfChange.update({ where: { id: theory.id }, data: { revision } })
      await db.theoryChange.create({
        data: { municipalityId: theory.municipalityId, theoryId: theory.id, revision, byId: actor.userId, at: now, words, before: complete(before), after: complete(after) },
      })
    },
  })
}

/** What is told when somebody works on something that another took away; what was typed stays in the form. */
export const goneMeanwhile = (what: string) => broken(`${what} is intussen weggehaald. Kijk bij de stappen wie dat deed; uw tekst staat nog in dit formulier.`)
