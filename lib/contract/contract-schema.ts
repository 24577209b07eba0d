import * as z from 'zod/mini'
import { versionFrom } from '@/lib/platform/form/version'
import { day, optionalDay, required, text } from '@/lib/platform/form/fields'

const programmeId = z.uuid()
const version = versionFrom(1)

export const startVersionSchema = z.object({
  programmeId,
  /** Only asked for the first version; the next one takes over what the last one says. */
  kindName: text(40),
  title: text(160),
})

const signatory = z.object({
  organisationId: z.uuid('Kies de partij.'),
  personName: required(120, 'Vul in wie er tekent.'),
  personTitle: text(120),
})

export const editVersionSchema = z
  .object({
    programmeId, contractId: z.uuid(), version,
    kindName: required(40, 'Vul in hoe u het noemt, bijvoorbeeld pact.'),
    title: required(160, 'Geef het een titel.'),
    startingPoints: text(6000),
    priorities: text(6000),
    directionNote: text(3000),
    startsOn: optionalDay,
    evaluateOn: optionalDay,
    signatories: z._default(z.array(signatory).check(z.maxLength(60, 'Noem niet meer dan 60 ondertekenaars.')), []),
  })
  .check(z.refine(({ startsOn, evaluateOn }) => startsOn === null || evaluateOn === null || evaluateOn > startsOn, {
    path: ['evaluateOn'], error: 'De evaluatie ligt vóór het begin. Kies een latere datum.',
  }))
export type EditVersionInput = z.output<typeof editVersionSchema>

export const signSchema = z.object({
  programmeId, contractId: z.uuid(), signatoryId: z.uuid(), version,
  signedOn: day('Vul in op welke dag er is getekend.'),
})
export const discardVersionSchema = z.object({ programmeId, contractId: z.uuid(), version })
export const removeSignatureSchema = z.object({ programmeId, contractId: z.uuid(), signatoryId: z.uuid(), version })

export const publicTextSchema = z.object({ programmeId, contractId: z.uuid(), version, publicText: text(3000) })

export const evaluateSchema = z
  .object({
    programmeId, contractId: z.uuid(), version,
    evaluatedOn: day('Vul in wanneer u hebt geëvalueerd.'),
    evaluation: required(6000, 'Schrijf op wat de evaluatie opleverde.'),
    /** When it is evaluated again; empty when a new version follows. */
    nextOn: optionalDay,
  })
  .check(z.refine(({ evaluatedOn, nextOn }) => nextOn === null || nextOn > evaluatedOn, {
    path: ['nextOn'], error: 'De volgende evaluatie komt na deze. Kies een latere datum.',
  }))

export const carryOverSchema = z.object({
  programmeId, contractId: z.uuid(), version,
  promiseIds: z.array(z.uuid()).check(z.minLength(1, 'Kies minstens één toezegging.'), z.maxLength(500)),
})

export const contractSchema = z.object({ programmeId, number: z._default(z.nullable(z.coerce.number().check(z.int(), z.gte(1), z.lte(1000))), null) })
export const compareSchema = z.object({
  programmeId,
  older: z.coerce.number().check(z.int(), z.gte(1), z.lte(1000)),
  newer: z.coerce.number().check(z.int(), z.gte(1), z.lte(1000)),
})

/** `vision` is the number of the version of the vision that was read beside the contract. */
export const lookAtVisionSchema = z.object({ programmeId: z.uuid(), contractId: z.uuid(), version: versionFrom(1), vision: versionFrom(1) })
