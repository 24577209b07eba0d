import * as z from 'zod/mini'
import { phone } from '@/lib/platform/form/phone'
import { versionFrom } from '@/lib/platform/form/version'

const text = (max: number) =>
  z.string().check(z.trim(), z.maxLength(max, `Houd het kort: gebruik niet meer dan ${max} tekens.`))

// The length stands in the pattern itself: on a text of a million signs the rest of it would not end.
const email = z.string().check(
  z.trim(),
  z.regex(/^$|^(?!.{255})[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/, 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'),
)

/** A ticked box posts `on`, an empty one nothing. */
const ticked = z._default(z.pipe(z.string(), z.transform((posted) => posted === 'on')), false)

const step = z.object({ what: text(300), when: text(80) }).check(
  z.refine(({ what, when }) => what !== '' || when === '', { path: ['what'], error: 'Schrijf ook wat er dan gebeurt.' }),
)

/** What the bureau writes for residents. Everything may stay empty while it is being written; publishing asks more. */
export const publicPageSchema = z.object({
  programmeId: z.uuid(),
  version: versionFrom(0),
  now: text(2000),
  promised: text(2000),
  joinIn: text(2000),
  tellContract: ticked,
  tellCourse: ticked,
  tellTheory: ticked,
  next: z._default(z.array(step).check(z.maxLength(12, 'Noem niet meer dan 12 stappen.')), []),
  decisions: z._default(z.array(z.object({ decisionId: z.uuid(), text: text(1000) })).check(z.maxLength(200)), []),
  contactName: text(120),
  contactPhone: phone,
  contactEmail: email,
  contactPlace: text(200),
})
export type PublicPageInput = z.infer<typeof publicPageSchema>

/** Addresses of a programme and of the publication that is meant, so that nobody withdraws what they did not see. */
export const publishSchema = z.object({
  programmeId: z.uuid(),
  version: versionFrom(1),
  /** What the preview showed: only that goes out. */
  shown: z.string().check(z.maxLength(100)),
})
export const withdrawSchema = z.object({ programmeId: z.uuid(), publicationId: z.uuid(), version: versionFrom(1) })
