import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { afterVoteProblem, votedOn } from './after-vote'
import type { AllianceEvent } from './audit-types'
import { toDate, toDateOrNull, toDay } from '@/lib/platform/day'
import { loadBody, lockBody } from './load-body'
import { loadSeats } from './load-seats'
import { outsideAllianceWarning } from './partner-periods'
import { partnerOf, personOf } from './person-and-partner'
import { giveSeatSchema } from './schema'
import { seatProblem } from './seat-rules'
import { seatSnapshot } from './snapshots'

/** Gives somebody a seat at a table, from a day on (handbook §6.2). */
export const giveSeat = defineUseCase({
  permission: 'alliance.edit',
  input: giveSeatSchema,
  run: async ({ db, authorise, audit }, { programmeId, bodyId, ...typed }) => {
    await lockBody(db, bodyId)
    const body = await loadBody(db, programmeId, bodyId)
    if (!body) return notFound()
    if (!authorise(programmeResource(body.programme))) return denied()
    const person = await personOf(db, programmeId, typed)
    if (!person.ok) return person
    const partner = await partnerOf(db, programmeId, typed.organisationId)
    if (!partner.ok) return partner
    const term = { startsOn: toDay(body.startsOn), endsOn: body.endsOn && toDay(body.endsOn) }
    const problem = seatProblem({ seats: await loadSeats(db, { bodyId }), seat: { ...typed, ...person.value }, body: term })
    if (problem) return broken(problem.message, problem.field)
    const voted = await afterVoteProblem(db, bodyId, (day) => votedOn(typed, day))
    if (voted) return broken(voted, 'startsOn')
    const seat = await db.seat.create({
      data: {
        ...typed, ...person.value, municipalityId: body.municipalityId, programmeId, bodyId,
        startsOn: toDate(typed.startsOn), endsOn: toDateOrNull(typed.endsOn),
      },
    })
    await audit({
      type: 'seat.given' satisfies AllianceEvent, objectType: 'Seat', objectId: seat.id, programmeId,
      after: { ...seatSnapshot(seat), body: body.name },
    })
    return ok({ seatId: seat.id, warning: partner.value && outsideAllianceWarning(partner.value, typed.startsOn) })
  },
})
