import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { goalView, type GoalView } from './load-goal'
import { loadGoals } from './load-goals'
import { loadYears } from './load-years'
import { goalRemarks, smartCheck, type Years } from './smart'

/** A goal in the tree, with what the check says of it and whether the vision changed since. */
const inTree = (goal: GoalView, years: Years, vision: number) => {
  const checks = smartCheck(goal, years)
  return { ...goal, checks, filled: checks.filter(({ missing }) => missing.length === 0).length, remarks: goalRemarks(goal).filter(({ kind }) => kind === 'vague' || kind === 'too-large').map(({ words }) => words), look: goal.seenVision < vision }
}
export type GoalInTree = ReturnType<typeof inTree>

/** The ambitions with the goals below them, and those that lapsed. */
export const listGoals = defineQuery({
  permission: 'goal.read',
  input: programmeIdSchema,
  run: async ({ actor, db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const { vision, ...years } = await loadYears(db, programmeId)
    const goals = (await loadGoals(db, programmeId)).map((goal) => inTree(goalView(goal), years, vision))
    const retired = await db.goal.findMany({
      where: { programmeId, retiredOn: { not: null } }, orderBy: [{ retiredOn: 'desc' }, { id: 'asc' }], include: { owner: { select: { name: true } } },
    })
    const ids = new Set(goals.map(({ id }) => id))
    const isTop = ({ parentId }: GoalInTree) => parentId === null || !ids.has(parentId)
    return ok({
      programme: { id: programme.id, name: programme.name }, vision, horizonYear: years.horizonYear,
      tree: goals.filter(isTop).map((goal) => ({ goal, lostParent: goal.parentId !== null, below: goals.filter(({ parentId }) => parentId === goal.id) })),
      breakthroughs: goals.filter(({ breakthrough }) => breakthrough).length, toLookAt: goals.filter(({ look }) => look).length,
      retired: retired.map(goalView), mayEdit: allows('goal.edit', actor, resource),
    })
  },
})
