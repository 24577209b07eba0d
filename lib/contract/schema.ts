import * as z from 'zod/mini'
import { versionFrom } from '@/lib/platform/form/version'
import { amount, day, hours, required, text } from '@/lib/platform/form/fields'

export const promiseDirections = ['brings', 'gets'] as const
export type PromiseDirection = (typeof promiseDirections)[number]
export const promiseKinds = ['money', 'hours', 'other'] as const
export type PromiseKind = (typeof promiseKinds)[number]
export const promiseStatuses = ['open', 'under_way', 'delivered', 'partly_delivered', 'lapsed'] as const
export type PromiseStatus = (typeof promiseStatuses)[number]
/** What can be told of a delivery; that a promise lapses is for the bureau to record. */
export const deliveryStatuses = ['under_way', 'partly_delivered', 'delivered'] as const

const programmeId = z.uuid()
const version = versionFrom(1)
const dateMessage = 'Vul een datum in, bijvoorbeeld 31-12-2026.'

export const promiseFilterSchema = z.object({
  programmeId,
  organisationId: z._default(z.nullable(z.uuid()), null),
  status: z._default(z.nullable(z.enum(promiseStatuses)), null),
  late: z._default(z.boolean(), false),
})

const promiseFields = {
  organisationId: z.uuid('Kies wie dit toezegt.'),
  direction: z.enum(promiseDirections, 'Kies of de partner dit brengt of haalt.'),
  text: required(600, 'Schrijf op wat er is toegezegd.'),
  kind: z.enum(promiseKinds, 'Kies waar de toezegging uit bestaat.'),
  amount,
  hours,
  madeOn: day(dateMessage),
  dueOn: day(dateMessage),
  goal: text(300),
  sectionId: z._default(z.union([z.literal(''), z.string().check(z.maxLength(10))]), ''),
  /** Empty: made at a table, outside the contract. */
  contractId: z._default(z.union([z.literal(''), z.uuid()]), ''),
}

type Told = { kind: PromiseKind; amount: bigint | null; hours: number | null; madeOn: string; dueOn: string }
const rightOrder = z.refine<Told>(({ madeOn, dueOn }) => dueOn >= madeOn, {
  path: ['dueOn'], error: 'Deze datum ligt vóór de dag van de toezegging. Kies een latere datum.',
})
const amountGiven = z.refine<Told>(({ kind, amount: cents }) => kind !== 'money' || (cents !== null && cents > 0n), {
  path: ['amount'], error: 'Vul in om hoeveel geld het gaat, zoals 25.000.',
})
const hoursGiven = z.refine<Told>(({ kind, hours: count }) => kind !== 'hours' || (count !== null && count > 0), {
  path: ['hours'], error: 'Vul in om hoeveel uren het gaat, zoals 320.',
})

export const addPromiseSchema = z.object({ programmeId, ...promiseFields }).check(rightOrder, amountGiven, hoursGiven)
export const editPromiseSchema = z
  .object({ programmeId, promiseId: z.uuid(), version, ...promiseFields })
  .check(rightOrder, amountGiven, hoursGiven)
export type PromiseInput = Omit<z.output<typeof addPromiseSchema>, 'programmeId'>

export const promiseSchema = z.object({ programmeId, promiseId: z.uuid() })

export const reportDeliverySchema = z.object({
  programmeId, promiseId: z.uuid(), version,
  status: z.enum(deliveryStatuses, 'Kies hoe het ervoor staat.'),
  text: required(1000, 'Schrijf kort op wat er is geleverd.'),
  /** All that was delivered until now, so that a mistake is mended by telling it again. */
  amount,
  hours,
})

export const withdrawPromiseSchema = z.object({
  programmeId, promiseId: z.uuid(), version,
  withdrawn: z.enum(['ja', 'nee']),
  reason: required(600, 'Schrijf kort op waarom.'),
})

export const organisationSchema = z.object({ programmeId, organisationId: z.uuid() })

const talkFields = {
  heldOn: day(dateMessage),
  present: text(300),
  conclusions: required(4000, 'Schrijf op wat er is afgesproken of geconcludeerd.'),
}
export const recordTalkSchema = z.object({ programmeId, organisationId: z.uuid(), ...talkFields })
export const editTalkSchema = z.object({ programmeId, talkId: z.uuid(), version, ...talkFields })
