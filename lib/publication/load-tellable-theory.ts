import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { loadTheory } from '@/lib/theory/load-theory'
import type { PublicSnapshot } from './snapshot'

/** What leads to what in the theory of change of a cycle, without notes, assumptions or doubts in words; null when there is nothing to draw. */
export async function loadTellableTheory(db: Db, programmeId: string, cycle: number): Promise<NonNullable<PublicSnapshot['theory']> | null> {
  const theory = await loadTheory(db, programmeId, cycle)
  if (!theory || theory.elements.length === 0) return null
  const ids = new Map(theory.elements.map(({ id }, index) => [id, `e${index + 1}`]))
  const known = (id: string) => ids.get(id) ?? ''
  return {
    elements: theory.elements.map(({ id, kind, title }) => ({ id: known(id), kind, title })),
    arrows: theory.arrows.map(({ fromId, toId, confidence, evidence }, index) =>
      ({ id: `p${index + 1}`, fromId: known(fromId), toId: known(toId), confidence, evidence: evidence.trim() !== '' })),
  }
}
