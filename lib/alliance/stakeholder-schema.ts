import * as z from 'zod/mini'
import { day, optionalId, programmeId, text, ticked, version, words } from './fields'
import { lifeFields, type LifeField } from '@/lib/process/life-fields'
import type { StakeholderKind, Willingness } from './stakeholder-labels'

const weight = z._default(
  z.pipe(
    z.string().check(z.trim(), z.regex(/^[1-5]?$/, 'Kies een cijfer van 1 (weinig) tot en met 5 (veel). Of laat dit leeg.')),
    z.transform((typed: string) => (typed === '' ? null : Number(typed))),
  ),
  null,
)

const email = z._default(
  z.string().check(z.trim(), z.maxLength(254), z.refine(
    (typed) => typed === '' || z.safeParse(z.email(), typed).success, 'Vul een e-mailadres in zoals naam@gemeente.nl.')),
  '',
)

const chosenFields = z._default(z.array(z.enum(lifeFields as [LifeField, ...LifeField[]], 'Kies leefgebieden uit de lijst.')), [])

/** A party as a form and a row of an import give it. */
export const stakeholderFields = {
  name: words('Vul de naam van de partij in.', 160),
  kind: z.enum(['government', 'organisation', 'entrepreneur', 'association', 'residents_initiative', 'key_person'] satisfies StakeholderKind[], 'Kies wat voor partij dit is.'),
  formal: ticked,
  fields: chosenFields,
  aims: text(1000),
  stake: text(1000),
  mandate: text(1000),
  interest: weight,
  influence: weight,
  necessary: ticked,
  willingness: z.enum(['unknown', 'willing', 'hesitant', 'unwilling'] satisfies Willingness[], 'Kies of deze partij wil meedoen.'),
  contactName: text(120),
  contactEmail: email,
  contactPhone: text(40),
  organisationId: optionalId,
}

const stakeholderId = z.uuid()
export const stakeholderInput = z.object(stakeholderFields)
export type StakeholderInput = z.output<typeof stakeholderInput>

export const addStakeholderSchema = z.object({ programmeId, ...stakeholderFields })
export const editStakeholderSchema = z.object({ programmeId, stakeholderId, version, ...stakeholderFields })
export const removeStakeholderSchema = z.object({ programmeId, stakeholderId, version })
export const makePartnerSchema = z.object({
  programmeId, stakeholderId, version, joinedOn: day('Vul in sinds wanneer deze partij meedoet.'), joinReason: text(300),
})

/** `seen` tells which fields were marked when the form was shown, so that nobody's marks get lost. */
export const markProblemFieldsSchema = z.object({ programmeId, seen: z.string().check(z.maxLength(1000)), fields: chosenFields })

export const stakeholdersSchema = z.object({
  programmeId,
  field: z._default(z.catch(z.nullable(z.enum(lifeFields as [LifeField, ...LifeField[]])), null), null),
  only: z._default(z.catch(z.nullable(z.enum(['necessary', 'willing', 'missing'])), null), null),
})

export const importSchema = z.object({ programmeId, csv: z.string(), seen: z.string().check(z.maxLength(100)) })
export const previewSchema = z.object({ programmeId, csv: z.string() })
