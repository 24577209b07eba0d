import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { afterVoteProblem, votedOn } from './after-vote'
import type { AllianceEvent } from './audit-types'
import { toDate, toDateOrNull, toDay } from '@/lib/platform/day'
import { loadSeat, lockBody } from './load-body'
import { loadSeats } from './load-seats'
import { outsideAllianceWarning } from './partner-periods'
import { partnerOf, personOf } from './person-and-partner'
import { editSeatSchema } from './schema'
import { samePerson, seatProblem } from './seat-rules'
import { seatSnapshot } from './snapshots'

/** Whoever voted, confirmed or attended at a seat cannot become somebody else afterwards. */
const wasUsed = async (db: Db, seatId: string) =>
  (await db.decisionVote.count({ where: { seatId } })) + (await db.decisionConfirmation.count({ where: { seatId } })) +
  (await db.meetingAttendance.count({ where: { seatId } })) > 0

/** Corrects a seat. A successor gets a seat of their own. */
export const editSeat = defineUseCase({
  permission: 'alliance.edit',
  input: editSeatSchema,
  run: async ({ db, authorise, audit }, { programmeId, seatId, version, ...typed }) => {
    const found = await loadSeat(db, programmeId, seatId)
    if (!found) return notFound()
    if (!authorise(programmeResource(found.programme))) return denied()
    await lockBody(db, found.bodyId)
    const { programme: _, body, ...seat } = found
    const person = await personOf(db, programmeId, typed)
    if (!person.ok) return person
    if (!samePerson(seat, person.value) && (await wasUsed(db, seatId)))
      return broken('Aan deze zetel is al gestemd of vergaderd. Beëindig de zetel en geef de opvolger een eigen zetel.', 'personName')
    const partner = await partnerOf(db, programmeId, typed.organisationId)
    if (!partner.ok) return partner
    const term = { startsOn: toDay(body.startsOn), endsOn: body.endsOn && toDay(body.endsOn) }
    const problem = seatProblem({ seats: await loadSeats(db, { bodyId: body.id }), seat: { id: seatId, ...typed, ...person.value }, body: term })
    if (problem) return broken(problem.message, problem.field)
    const held = { startsOn: toDay(seat.startsOn), endsOn: seat.endsOn && toDay(seat.endsOn), votes: seat.votes }
    const voted = await afterVoteProblem(db, body.id, (day) => votedOn(held, day) !== votedOn(typed, day))
    if (voted) return broken(voted, 'votes')
    const data = { ...typed, ...person.value, startsOn: toDate(typed.startsOn), endsOn: toDateOrNull(typed.endsOn) }
    const { count } = await db.seat.updateMany({ where: { id: seatId, version }, data: { ...data, version: { increment: 1 } } })
    if (count === 0) return conflict({ ...seatSnapshot(seat), version: seat.version })
    await audit({
      type: 'seat.edited' satisfies AllianceEvent, objectType: 'Seat', objectId: seatId, programmeId,
      before: seatSnapshot(seat), after: seatSnapshot({ ...seat, ...data }),
    })
    return ok({ seatId, warning: partner.value && outsideAllianceWarning(partner.value, typed.startsOn) })
  },
})
