import 'server-only'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { keepElement } from './load-theory'
import { openDesk } from './open-desk'

type Tie = { programmeId: string; cycle: number; pairs: readonly { from: string; to: string }[]; actor: Actor; now: Date }

/**
 * Ties the efforts of a theory that was carried over before the execution programme was: each to the intervention that goes on from the
 * one it made real in the cycle before. An effort that somebody tied meanwhile stays as it is.
 */
export async function tieCarriedEfforts(db: Db, { programmeId, cycle, pairs, actor, now }: Tie): Promise<void> {
  const theory = await db.theoryOfChange.findUnique({ where: { programmeId_cycle: { programmeId, cycle } } })
  const desk = theory && (await openDesk(db, theory, actor, now))
  if (!desk?.ok) return
  const loose = desk.value.live.elements.filter(({ kind, interventionId, carriedFromId }) => kind === 'effort' && interventionId === null && carriedFromId !== null)
  const origins = await db.theoryElement.findMany({ where: { id: { in: loose.flatMap(({ carriedFromId }) => carriedFromId ?? []) } }, select: { id: true, interventionId: true } })
  const tied = loose.flatMap((before) => {
    const old = origins.find(({ id }) => id === before.carriedFromId)?.interventionId
    const to = pairs.find(({ from }) => from === old)?.to
    return to ? [{ before, to }] : []
  })
  if (tied.length === 0) return
  for (const { before, to } of tied) await db.theoryElement.update({ where: { id: before.id }, data: { interventionId: to, version: { increment: 1 } } })
  const after = await db.theoryElement.findMany({ where: { id: { in: tied.map(({ before }) => before.id) } } })
  await desk.value.step('Inspanningen verbonden met het nieuwe uitvoeringsprogramma', { elements: tied.map(({ before }) => before) }, { elements: after.map(keepElement) })
}
