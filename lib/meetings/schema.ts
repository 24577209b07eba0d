import * as z from 'zod/mini'
import { day, optionalDay, optionalId, programmeId, text, version, words } from '@/lib/alliance/fields'
import { parseDutchNumber } from '@/lib/platform/form/numbers'
import { versionFrom } from '@/lib/platform/form/version'
import { limits } from './limits'
import { mostMeetings } from './series-days'

const meetingId = z.uuid()
const inMeeting = { programmeId, meetingId }

const time = (message: string) => z.string(message).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, message))

/** A whole number as people type it; nothing is null. */
const optionalNumber = (least: number, most: number, message: string) => z._default(
  z.pipe(
    z.pipe(z.string(), z.transform((typed: string) => (typed.trim() === '' ? null : (parseDutchNumber(typed) ?? Number.NaN)))),
    z.nullable(z.number(message).check(z.int(message), z.minimum(least, message), z.maximum(most, message))),
  ),
  null,
)

const meetingFields = {
  title: words('Geef de bijeenkomst een naam.', limits.title),
  day: day('Vul in op welke dag de bijeenkomst is.'),
  startTime: time('Vul in hoe laat de bijeenkomst begint, bijvoorbeeld 19:30.'),
  endTime: time('Vul in hoe laat de bijeenkomst eindigt, bijvoorbeeld 21:30.'),
  place: text(limits.place),
  invitation: text(limits.invitation),
}
export const planMeetingSchema = z.object({
  programmeId, bodyId: z.uuid('Kies de tafel.'), ...meetingFields,
  repeat: z._default(z.enum(['once', 'series'], 'Kies of dit één bijeenkomst is of een reeks.'), 'once'),
  everyWeeks: optionalNumber(1, 52, 'Vul een heel aantal weken in, van 1 tot en met 52.'),
  times: optionalNumber(2, mostMeetings, `Vul een aantal in van 2 tot en met ${mostMeetings}.`),
  lastDay: optionalDay,
})
/** Of a series: only this meeting, or all that follow too. */
const scope = z._default(z.enum(['one', 'following'], 'Kies of dit voor deze bijeenkomst is of ook voor alle volgende.'), 'one')
export const editMeetingSchema = z.object({ ...inMeeting, version, scope, ...meetingFields })
export const cancelMeetingSchema = z.object({ ...inMeeting, version, scope, reason: words('Schrijf op waarom de bijeenkomst niet doorgaat.', limits.reason) })

const minutesOfTime = optionalNumber(1, 600, 'Vul een heel aantal minuten in, van 1 tot en met 600. Of laat dit leeg.')
export const addAgendaItemSchema = z.object({
  ...inMeeting, title: words('Schrijf op waar dit punt over gaat.', limits.title), purpose: text(limits.purpose), minutesOfTime,
})
export const addSuggestionSchema = z.object({
  ...inMeeting, subject: z.enum(['decision', 'condition', 'action', 'section']),
  subjectId: z.string('Kies een onderwerp.').check(z.regex(/^([0-9a-f-]{36}|\d\.\d{1,2})$/, 'Kies een onderwerp.')),
})
const inItem = { ...inMeeting, itemId: z.uuid(), version }
export const editAgendaItemSchema = z.object({
  ...inItem, title: words('Schrijf op waar dit punt over gaat.', limits.title), purpose: text(limits.purpose), minutesOfTime,
})
export const moveAgendaItemSchema = z.object({ ...inMeeting, itemId: z.uuid(), to: z.enum(['up', 'down']) })
export const removeAgendaItemSchema = z.object(inItem)

const linkMessage = 'Vul een volledig webadres in, bijvoorbeeld https://www.voorbeeld.nl/stuk.'
const isWebAddress = (typed: string) => URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)
export const addDocumentLinkSchema = z.object({
  ...inMeeting, title: words('Geef het stuk een naam.', limits.title),
  url: z.string(linkMessage).check(z.trim(), z.maxLength(limits.url, 'Dit webadres is te lang.'), z.refine(isWebAddress, linkMessage)),
})
export const addDocumentFileSchema = z.object({ ...inMeeting, title: text(limits.title), file: z.instanceof(Blob), fileName: z.string() })
export const removeDocumentSchema = z.object({ ...inMeeting, documentId: z.uuid() })

const rowVersion = versionFrom(0)
export const announceSchema = z.object({
  ...inMeeting, seatId: z.uuid(), version: rowVersion,
  coming: z.enum(['yes', 'no', 'substitute'], 'Kies of u komt.'), mandateId: optionalId,
})
/** What is chosen for a seat: there, not there, or the mandate under which somebody took the place. */
const chosenState = z.union([z.enum(['', 'present', 'absent']), z.uuid()], 'Kies wat het was.')
export const recordAttendanceSchema = z.object({
  ...inMeeting,
  seats: z._default(z.array(z.object({ seatId: z.uuid(), state: z._default(chosenState, ''), version: rowVersion })).check(z.maxLength(200)), []),
})
export const addGuestSchema = z.object({ ...inMeeting, personName: words('Vul een naam in.', limits.name), onBehalfOf: text(limits.name) })
export const removeGuestSchema = z.object({ ...inMeeting, attendanceId: z.uuid() })

export const writeItemMinutesSchema = z.object({ ...inItem, minutes: text(limits.minutes) })
export const writeMinutesSchema = z.object({ ...inMeeting, version, minutes: text(limits.minutes) })
export const agreeActionSchema = z.object({
  ...inMeeting, title: words('Schrijf op wat er gaat gebeuren.', 200), ownerId: z.uuid('Kies wie het doet.'),
  dueOn: day('Vul in wanneer het klaar is.'),
})
export const closeMinutesSchema = z.object({ ...inMeeting, version })
export const remarkSchema = z.object({ ...inMeeting, text: words('Schrijf op wat er niet klopt of ontbreekt.', limits.purpose) })

export const meetingSchema = z.object(inMeeting)
export const planSchema = z.object({ programmeId })
export const listMeetingsSchema = z.object({
  programmeId, period: z._default(z.catch(z.enum(['coming', 'past']), 'coming'), 'coming'),
  bodyId: z._default(z.catch(z.nullable(z.uuid()), null), null),
  page: z._default(z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100_000)), 1), 1),
})
