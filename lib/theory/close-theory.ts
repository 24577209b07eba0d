import 'server-only'
import { canonical, sha256 } from '@/lib/platform/audit'
import type { Db } from '@/lib/platform/db/client'
import { keepArrow, keepElement, loadTheory, lockTheory, type LoadedTheory } from './load-theory'

/** The fingerprint of what stands in a theory: the same as long as not a word or arrow of it changes. */
export function theoryHash({ cycle, elements, arrows }: LoadedTheory): string {
  const byId = <R extends { id: string }>(rows: R[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return sha256(canonical({ cycle, elements: byId(elements.map(keepElement)), arrows: byId(arrows.map(keepArrow)) }))
}

/** Closes the theory of a cycle that ended, when it has one: from then on it stays as it was, provably. */
export async function closeTheory(db: Db, programmeId: string, cycle: number, at: Date): Promise<void> {
  const found = await db.theoryOfChange.findUnique({ where: { programmeId_cycle: { programmeId, cycle } }, select: { id: true, closedAt: true } })
  if (found?.closedAt !== null) return
  await lockTheory(db, found.id)
  const theory = await loadTheory(db, programmeId, cycle)
  if (theory?.closedAt === null) await db.theoryOfChange.update({ where: { id: theory.id }, data: { closedAt: at, hash: theoryHash(theory) } })
}
