import * as z from 'zod/mini'

export const notificationKinds = ['vote', 'consultation', 'action', 'due', 'contract', 'meeting', 'minutes', 'escalation'] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** How somebody hears of it besides in the app. */
export const ways = ['mail', 'digest', 'app'] as const
export type Way = (typeof ways)[number]

const way = z.enum(ways, 'Kies hoe u dit wilt horen.')
const ticked = z.pipe(z.optional(z.union([z.boolean(), z.string()])), z.transform((value) => value === true || value === 'on' || value === 'true'))

export const preferencesSchema = z
  .object({
    vote: way, consultation: way, action: way, due: way, contract: way, meeting: way, minutes: way, escalation: way,
    weekly: ticked,
  })
  .check(z.superRefine(({ weekly, ...given }, context) => {
    if (weekly) return
    for (const kind of notificationKinds) {
      if (given[kind] !== 'digest') continue
      context.addIssue({ code: 'custom', path: [kind], message: 'U kiest hier het weekoverzicht, maar u krijgt het niet. Zet het weekoverzicht aan, of kies iets anders.' })
    }
  }))
export type Preferences = z.output<typeof preferencesSchema>

export const notificationSchema = z.object({ notificationId: z.uuid() })
export const pageSchema = z.object({ page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_000)), 1) })
