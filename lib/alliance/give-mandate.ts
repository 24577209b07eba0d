import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { afterVoteProblem } from './after-vote'
import { holdsOn } from './at-table'
import type { AllianceEvent } from './audit-types'
import { toDate, toDateOrNull, toDay } from '@/lib/platform/day'
import { loadSeat } from './load-body'
import { personOf } from './person-and-partner'
import { giveMandateSchema } from './schema'
import { mandateProblem } from './seat-rules'

const nobody = { ok: true as const, value: { userId: null, personName: '' } }

/** Records what somebody may decide at a seat: its holder, or who takes the holder's place (handbook §6.2). */
export const giveMandate = defineUseCase({
  permission: 'alliance.edit',
  input: giveMandateSchema,
  run: async ({ db, authorise, audit }, { programmeId, seatId, startsOn, endsOn, substitute, subject, upToCents, ...typed }) => {
    const seat = await loadSeat(db, programmeId, seatId)
    if (!seat) return notFound()
    if (!authorise(programmeResource(seat.programme))) return denied()
    const person = substitute ? await personOf(db, programmeId, typed) : nobody
    if (!person.ok) return person
    const sitter = { ...seat, startsOn: toDay(seat.startsOn), endsOn: seat.endsOn && toDay(seat.endsOn) }
    const problem = mandateProblem(sitter, { startsOn, endsOn, substitute, ...person.value })
    if (problem) return broken(problem.message, problem.field)
    // What the holder may decide bears on the votes that were cast; another substitute does not.
    const voted = substitute ? undefined : await afterVoteProblem(db, seat.bodyId, (day) => holdsOn({ startsOn, endsOn }, day))
    if (voted) return broken(voted, 'startsOn')
    const mandate = await db.mandate.create({
      data: {
        municipalityId: seat.municipalityId, programmeId, seatId, substitute, subject, upToCents, ...person.value,
        startsOn: toDate(startsOn), endsOn: toDateOrNull(endsOn),
      },
    })
    await audit({
      type: 'mandate.given' satisfies AllianceEvent, objectType: 'Mandate', objectId: mandate.id, programmeId,
      after: { seat: seat.personName, substitute, ...person.value, subject, upToCents: upToCents?.toString() ?? null, startsOn, endsOn },
    })
    return ok({ mandateId: mandate.id })
  },
})
