import 'server-only'
import { toDate } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay, formatList } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { retireGoalSchema } from './goal-schema'
import { goalSnapshot, loadGoal, lockGoals } from './load-goal'
import { allResting, loadResting, restingWords } from './load-resting'

type Given = { db: Db; programmeId: string; goalId: string; known?: string; together?: string }

/** What somebody must still say before a goal can lapse, and what lapses with it. */
async function lapsing({ db, programmeId, goalId, known, together }: Given) {
  const resting = [await loadResting(db, goalId)]
  const below = resting[0]?.children ?? []
  if (below.length > 0 && together === undefined)
    return broken(`Onder deze ambitie ${below.length === 1 ? 'staat nog een doel' : 'staan nog doelen'}: ${formatList(below.map(({ title }) => title))}. Laat ${below.length === 1 ? 'het' : 'ze'} mee vervallen, of zet ${below.length === 1 ? 'het' : 'ze'} eerst onder een andere ambitie.`, 'together')
  for (const { id } of below) resting.push(await loadResting(db, id))
  const words = restingWords({ ...allResting(resting), children: [] })
  if (words !== '' && known === undefined)
    return broken(`Hierop rust nog: ${words}. Vink aan dat u dit weet. Daarna staat daar dat hun doel is vervallen.`, 'known')
  return ok({ words, below: await db.goal.findMany({ where: { programmeId, id: { in: below.map(({ id }) => id) } } }) })
}

/** Lets a goal lapse, with the reason, and an ambition only with the goals below it; nothing is ever removed, for what rests on it would lose its ground. */
export const retireGoal = defineUseCase({
  permission: 'goal.edit',
  input: retireGoalSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, goalId, version, reason, known, together }) => {
    await lockGoals(db, programmeId)
    const goal = await loadGoal(db, programmeId, goalId)
    if (!goal) return notFound()
    if (!authorise(programmeResource(goal.programme))) return denied()
    if (goal.version !== version) return conflict({ ...goalSnapshot(goal), version: goal.version })
    if (goal.retiredOn) return broken('Dit doel is al vervallen.')
    const said = await lapsing({ db, programmeId, goalId, known, together })
    if (!said.ok) return said
    for (const one of [goal, ...said.value.below]) {
      const { count } = await db.goal.updateMany({
        where: { id: one.id, version: one.version, retiredOn: null }, data: { retiredOn: toDate(formatIsoDay(now)), retiredReason: reason, version: { increment: 1 } },
      })
      if (count === 0) return conflict({ ...goalSnapshot(one), version: one.version })
      await audit({
        type: 'goal.retired' satisfies GoalsEvent, objectType: 'goal', objectId: one.id, programmeId, before: goalSnapshot(one),
        after: { title: one.title, reason, resting: one.id === goalId ? said.value.words : '', ...(one.id !== goalId && { with: goal.title }) },
      })
    }
    return ok({ goalId })
  },
})
