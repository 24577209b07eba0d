import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { afterVoteProblem, votedOn } from './after-vote'
import type { AllianceEvent } from './audit-types'
import { toDate, toDay } from '@/lib/platform/day'
import { loadSeat } from './load-body'
import { endSeatSchema } from './schema'
import { orderProblem } from './seat-rules'

/** Ends a seat on a day, with the reason; it stays in the history of the table, and its mandates hold no longer. */
export const endSeat = defineUseCase({
  permission: 'alliance.edit',
  input: endSeatSchema,
  run: async ({ db, authorise, audit }, { programmeId, seatId, version, endsOn, endReason }) => {
    const seat = await loadSeat(db, programmeId, seatId)
    if (!seat) return notFound()
    if (!authorise(programmeResource(seat.programme))) return denied()
    const order = orderProblem({ startsOn: toDay(seat.startsOn), endsOn })
    if (order) return broken(order, 'endsOn')
    if (seat.endsOn && toDay(seat.endsOn) < endsOn) return broken('Deze zetel was toen al beëindigd. Wijzig de zetel als de datum niet klopt.', 'endsOn')
    const held = { startsOn: toDay(seat.startsOn), endsOn: seat.endsOn && toDay(seat.endsOn), votes: seat.votes }
    const voted = await afterVoteProblem(db, seat.bodyId, (day) => endsOn <= day && votedOn(held, day))
    if (voted) return broken(voted, 'endsOn')
    const { count } = await db.seat.updateMany({
      where: { id: seatId, version }, data: { endsOn: toDate(endsOn), endReason, version: { increment: 1 } },
    })
    const before = { endsOn: seat.endsOn && toDay(seat.endsOn), endReason: seat.endReason }
    if (count === 0) return conflict({ ...before, version: seat.version })
    await audit({
      type: 'seat.ended' satisfies AllianceEvent, objectType: 'Seat', objectId: seatId, programmeId,
      before, after: { personName: seat.personName, endsOn, endReason },
    })
    return ok({ seatId })
  },
})
