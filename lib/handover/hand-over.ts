import 'server-only'
import type * as z from 'zod/mini'
import { lockBody } from '@/lib/alliance/load-body'
import { toDate } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import type { Context } from '@/lib/platform/use-case'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { HandoverEvent } from './audit-types'
import { dayProblem, moveProblems, peopleProblem, pickedWork } from './handover-rules'
import { loadBackground } from './load-background'
import { loadPeople } from './load-people'
import { loadPendingVotes } from './load-votes'
import { loadWork, type Asked } from './load-work'
import { makeSheet } from './make-sheet'
import { moveWork } from './move-work'
import { handOverSchema } from './schema'
import { workKinds, type Person, type Work } from './work'

const nothing = 'Vink aan wat overgaat, of schrijf op wat de opvolger moet weten.'
const noSuccessor = 'Deze persoon werkt niet in dit programma. Kies een ander, of vraag de beheerder om een rol te geven.'

/** The first thing that was ticked and cannot move, with the group of boxes it stands in. */
function firstProblem(picked: Work, to: Person, day: string) {
  const problems = moveProblems(picked, { to, day })
  for (const kind of workKinds) {
    const thing = picked[kind].find(({ id }) => problems.has(id))
    if (thing) return { message: `${thing.words}: ${problems.get(thing.id) ?? ''}`, field: kind }
  }
  return undefined
}

type Given = z.output<typeof handOverSchema>

/** Who hands over to whom and on which day, or why that cannot be. */
async function checked({ db, now }: Context, { programmeId, fromUserId, toUserId, handedOverOn }: Given) {
  const same = peopleProblem(fromUserId, toUserId)
  if (same) return broken(same, 'toUserId')
  const wrongDay = dayProblem(handedOverOn, formatIsoDay(now))
  if (wrongDay) return broken(wrongDay, 'handedOverOn')
  const { predecessors, successors } = await loadPeople(db, programmeId)
  const [from, to] = [predecessors.find(({ id }) => id === fromUserId), successors.find(({ id }) => id === toUserId)]
  if (!from) return notFound()
  return to ? ok({ from, to }) : broken(noSuccessor, 'toUserId')
}

/** What the predecessor carries, while nobody else gives a seat at these tables. */
async function heldWork(db: Db, asked: Asked): Promise<Work> {
  const { seats } = await loadWork(db, asked)
  for (const bodyId of seats.map(({ table }) => table.id).toSorted()) await lockBody(db, bodyId)
  return loadWork(db, asked)
}

/** Hands the work of one person over to another: all that was ticked moves at once, or nothing does (handbook §7.1). */
export const handOver = defineUseCase({
  permission: 'handover.record',
  input: handOverSchema,
  run: async (context, given) => {
    const { actor, db, now, authorise, audit } = context
    const { programmeId, fromUserId, toUserId, handedOverOn: day, lessons, contacts } = given
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const people = await checked(context, given)
    if (!people.ok) return people
    const { from, to } = people.value
    if (workKinds.every((kind) => given[kind].length === 0) && !lessons && !contacts) return broken(nothing, 'lessons')

    const definition = definitionOf(programme)
    const work = await heldWork(db, { programmeId, cycle: programme.currentCycle, definition, fromUserId, day })
    const picked = pickedWork(work, given)
    if (!picked) return conflict()
    const problem = firstProblem(picked, to, day)
    if (problem) return broken(problem.message, problem.field)

    const background = await loadBackground(db, { programmeId, definition, from, day, work })
    const votes = await loadPendingVotes(db, { programmeId, definition, seats: picked.seats })
    if (!(await moveWork(context, { programmeId, from, to, day }, picked))) return conflict()
    const sheet = makeSheet({ programmeId, definition, from, to, work, picked, votes, background })
    const { municipalityId } = programme
    const { id: handoverId } = await db.handover.create({
      data: { municipalityId, programmeId, fromUserId, toUserId, handedOverOn: toDate(day), lessons, contacts, sheet, recordedById: actor.userId, recordedAt: now },
    })
    await audit({
      type: 'handover.recorded' satisfies HandoverEvent, objectType: 'Handover', objectId: handoverId, programmeId,
      after: { fromUserId, toUserId, handedOverOn: day, moved: sheet.moved.map(({ words }) => words) },
    })
    return ok({ handoverId })
  },
})
