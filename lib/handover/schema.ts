import * as z from 'zod/mini'
import { textLimit } from './limits'

// A browser posts line ends as CRLF but reads them back as LF.
const lineEnds = z.overwrite((value: string) => value.replaceAll('\r\n', '\n'))

const text = z._default(
  z.string().check(lineEnds, z.trim(), z.maxLength(textLimit, `Deze tekst is te lang. Gebruik hoogstens ${textLimit} tekens.`)), '',
)

/** A box that was ticked: which thing, and the version of it that stood on the screen. */
const picked = z.pipe(
  z.string().check(z.regex(/^[\da-f-]{36}:\d{1,9}$/)),
  z.transform((value: string) => {
    const [id = '', version = ''] = value.split(':')
    return { id, version: Number(version) }
  }),
)
const picks = z._default(z.array(picked).check(z.maxLength(500)), [])

const dayMessage = 'Vul in vanaf welke dag de opvolger het werk doet.'

export const handOverSchema = z.object({
  programmeId: z.uuid(),
  fromUserId: z.uuid('Kies wiens werk overgaat.'),
  toUserId: z.uuid('Kies wie het werk overneemt.'),
  handedOverOn: z.iso.date(dayMessage),
  actions: picks, conditions: picks, sections: picks, seats: picks, mandates: picks, posts: picks,
  lessons: text, contacts: text,
})

// The address is typed by people: what it does not say well counts as not chosen yet.
const chosenId = z._default(z.catch(z.nullable(z.uuid()), null), null)
export const handoverDeskSchema = z.object({
  programmeId: z.uuid(), from: chosenId, to: chosenId, day: z._default(z.catch(z.nullable(z.iso.date()), null), null),
})
export const handoverSchema = z.object({ programmeId: z.uuid(), handoverId: z.uuid() })
export const programmeHandoversSchema = z.object({ programmeId: z.uuid() })
