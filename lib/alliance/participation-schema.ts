import * as z from 'zod/mini'
import { day, optionalDay, programmeId, text, version, words } from './fields'
import { variants } from './variants'

const optionalVariant = z._default(
  z.pipe(
    z.enum(['', ...variants], 'Kies een variant uit de lijst.'), z.transform((typed) => (typed === '' ? null : typed)),
  ),
  null,
)

const fields = {
  variant: z.enum(variants, 'Kies een van de vijf varianten.'),
  chosenOn: day('Vul in wanneer dit is gekozen.'),
  reason: words('Vul in waarom u voor deze variant koos.', 1000),
  ambition: optionalVariant,
  ambitionBy: optionalDay,
  ambitionSteps: text(1000),
  residentsRole: text(1000),
  mandate: text(1000),
  reimbursement: text(300),
}

export const chooseParticipationSchema = z.object({ programmeId, ...fields })
export const correctParticipationSchema = z.object({ programmeId, choiceId: z.uuid(), version, ...fields })
