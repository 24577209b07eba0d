import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import type { ProcessDefinition } from '@/lib/process/types'
import { allows } from '@/lib/policy/permissions'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { dayProblem, moveProblems, otherPartnerNote, peopleProblem } from './handover-rules'
import { loadBackground } from './load-background'
import { loadPeople } from './load-people'
import { loadPendingVotes } from './load-votes'
import { loadWork } from './load-work'
import { handoverDeskSchema } from './schema'
import { workKinds, type Person, type Work } from './work'

type Chosen = { programmeId: string; cycle: number; definition: ProcessDefinition; from: Person; to: Person; day: string; openOnly: boolean }

/** What can be ticked: the thing, and why it cannot move if it cannot. */
const choices = (work: Work, problems: ReadonlyMap<string, string>) =>
  workKinds.map((kind) => ({
    kind, things: work[kind].map(({ id, version, words }) => ({ value: `${id}:${version}`, words, problem: problems.get(id) ?? null })),
  }))

async function loadPreview(db: Db, { programmeId, cycle, definition, from, to, day, openOnly }: Chosen) {
  const work = await loadWork(db, { programmeId, cycle, definition, fromUserId: from.id, day })
  const membership = await db.membership.findFirst({ where: { programmeId, userId: to.id }, select: { organisationId: true } })
  const { conditions } = await loadBackground(db, { programmeId, definition, from, day, work, openOnly })
  const problems = moveProblems(work, { to, day })
  const seats = work.seats.filter(({ id }) => !problems.has(id))
  return {
    from, to, day, conditions, choices: choices(work, problems), votes: await loadPendingVotes(db, { programmeId, definition, seats, openOnly }),
    /** Seats of a partner that the successor does not work for. */
    elsewhere: seats.filter((seat) => otherPartnerNote(seat.organisationId, membership?.organisationId ?? null)).map(({ words }) => words),
  }
}

type Asking = { from: string | null; to: string | null; day: string | null; today: string }

/** What is wrong with what was chosen, by field; nothing while something was not chosen yet. */
function chosenProblem({ from, to, day, today }: Asking): { field: 'naar' | 'op'; message: string } | null {
  const same = from && to ? peopleProblem(from, to) : undefined
  if (same) return { field: 'naar', message: same }
  const wrongDay = day ? dayProblem(day, today) : undefined
  return wrongDay ? { field: 'op', message: wrongDay } : null
}

/** Who can hand over to whom, and, once that is chosen, everything that would move on that day. */
export const getHandoverDesk = defineQuery({
  permission: 'handover.record',
  input: handoverDeskSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, from: fromId, to: toId, day }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const people = await loadPeople(db, programmeId)
    const [from, to] = [people.predecessors.find(({ id }) => id === fromId), people.successors.find(({ id }) => id === toId)]
    const today = formatIsoDay(now)
    const problem = chosenProblem({ from: fromId, to: toId, day, today })
    const definition = definitionOf(programme)
    const preview = from && to && day && !problem
      ? await loadPreview(db, { programmeId, cycle: programme.currentCycle, definition, from, to, day, openOnly: !allows('decision.read-closed', actor, resource) })
      : null
    return ok({ programme: { id: programme.id, name: programme.name }, today, ...people, problem, preview, administrator: actor.administrator })
  },
})
export type HandoverDesk = Extract<Awaited<ReturnType<typeof getHandoverDesk>>, { ok: true }>['value']
export type Preview = NonNullable<HandoverDesk['preview']>
