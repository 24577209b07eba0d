import * as z from 'zod/mini'
import { parseDutchNumber } from '@/lib/platform/form/numbers'
import { day, optionalCents, optionalDay, optionalId, programmeId, text, ticked, version, words } from './fields'

const percent = z.pipe(
  z.pipe(z.string(), z.transform((typed: string) => parseDutchNumber(typed.replace('%', '')) ?? Number.NaN)),
  z.number('Vul een percentage in van 1 tot en met 100.').check(
    z.int('Vul een percentage in van 1 tot en met 100.'),
    z.minimum(1, 'Vul een percentage in van 1 tot en met 100.'), z.maximum(100, 'Vul een percentage in van 1 tot en met 100.'),
  ),
)

const bodyFields = {
  name: words('Geef de tafel een naam.', 120),
  kind: z.enum(['board', 'partner_council', 'thematic_table', 'working_group'], 'Kies wat voor tafel dit is.'),
  level: z.enum(['administrative', 'tactical', 'operational'], 'Kies het niveau.'),
  purpose: text(500),
  rhythm: text(120),
  votingRule: z.enum(['majority', 'two_thirds', 'consensus'], 'Kies hoe deze tafel beslist.'),
  quorumPercent: percent,
  startsOn: day('Vul in sinds wanneer deze tafel bestaat.'),
}
export const addBodySchema = z.object({ programmeId, ...bodyFields })
export const editBodySchema = z.object({ programmeId, bodyId: z.uuid(), version, ...bodyFields })
export const endBodySchema = z.object({
  programmeId, bodyId: z.uuid(), version, endsOn: day('Vul in vanaf welke dag deze tafel niet meer bestaat.'),
})

const seatFields = {
  role: z.enum(['chair', 'secretary', 'member', 'observer'], 'Kies de rol aan tafel.'),
  votes: ticked,
  userId: optionalId,
  personName: text(120),
  organisationId: optionalId,
  onBehalfOf: text(200),
  resident: ticked,
  rotation: text(200),
  startsOn: day('Vul in sinds wanneer deze persoon er zit.'),
}
export const giveSeatSchema = z.object({ programmeId, bodyId: z.uuid(), ...seatFields, endsOn: optionalDay })
export const editSeatSchema = z.object({
  programmeId, seatId: z.uuid(), version, ...seatFields, endsOn: optionalDay, endReason: text(300),
})
export const endSeatSchema = z.object({
  programmeId, seatId: z.uuid(), version, endsOn: day('Vul in vanaf welke dag deze persoon er niet meer zit.'), endReason: text(300),
})

export const giveMandateSchema = z.object({
  programmeId, seatId: z.uuid(), substitute: ticked, userId: optionalId, personName: text(120),
  subject: words('Vul in waarover deze persoon mag besluiten.', 300), upToCents: optionalCents,
  startsOn: day('Vul in vanaf wanneer het mandaat geldt.'), endsOn: optionalDay,
})
export const endMandateSchema = z.object({
  programmeId, mandateId: z.uuid(), version, endsOn: day('Vul in vanaf welke dag het mandaat niet meer geldt.'),
})

const postFields = {
  role: z.enum(['chair', 'change_agent', 'quartermaster', 'process_director', 'programme_bureau'], 'Kies welke rol dit is.'),
  userId: optionalId,
  personName: text(120),
  organisationId: optionalId,
  mandate: text(500),
  startsOn: day('Vul in sinds wanneer deze persoon dit doet.'),
  endsOn: optionalDay,
  fundedUntil: optionalDay,
}
export const addPostSchema = z.object({ programmeId, ...postFields })
export const editPostSchema = z.object({ programmeId, postId: z.uuid(), version, ...postFields })

/** A malformed day shows today rather than nothing: the address is typed by people. */
const askedDay = z._default(z.catch(z.nullable(day('')), null), null)
export const allianceSchema = z.object({ programmeId, day: askedDay })
export const bodyPageSchema = z.object({ programmeId, bodyId: z.uuid(), day: askedDay })
