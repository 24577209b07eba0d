import * as z from 'zod/mini'
import { amount } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'
import { clean, condition, day, decisionSchema, outcome, story } from './schema'

const version = versionFrom(0)
const written = (most: number, missing: string) =>
  z.string().check(clean, z.minLength(1, missing), z.maxLength(most, `Deze tekst is te lang. Gebruik niet meer dan ${most} tekens.`))
const short = (most: number) =>
  z._default(z.string().check(clean, z.maxLength(most, `Deze tekst is te lang. Gebruik niet meer dan ${most} tekens.`)), '')

/** `decisionId` is empty for a new proposal; the title of a phase's decision is its own. */
export const proposalSchema = z.object({
  programmeId: z.uuid(),
  decisionId: z.optional(z.uuid()),
  version,
  title: short(200),
  advice: story,
  amount: amount.check(z.refine((cents) => cents !== 0n, 'Vul een bedrag in, of laat dit leeg als het niet over geld gaat.')),
  bodyId: z.uuid('Kies welke tafel besluit.'),
  open: z.enum(['ja', 'nee'], 'Kies of het besluit openbaar is.'),
  closedGround: short(1_000),
  consultationUntil: day,
})

export type ProposalInput = z.output<typeof proposalSchema>

export const reactionSchema = z.extend(decisionSchema, { text: written(5_000, 'Schrijf uw reactie op.') })

const castable = z.enum(['for', 'against', 'abstained'], 'Kies voor, tegen of onthouden.')

/** `version` is that of the vote on this seat; 0 while there is none. */
export const voteSchema = z.extend(decisionSchema, { seatId: z.uuid(), vote: castable, reason: short(2_000), version })

/** A vote written down for somebody at the table: the holder, or (`by` a mandate) a substitute. */
export const enteredVoteSchema = z.extend(voteSchema, {
  by: z.union([z.literal('holder'), z.uuid()], 'Kies wie er stemde.'),
})

export const conflictSchema = z.extend(decisionSchema, {
  seatId: z.uuid(),
  /** False takes it back. */
  declared: z.boolean(),
  reason: short(2_000),
})

export const outcomeSchema = z.extend(decisionSchema, {
  version,
  outcome,
  motivation: story,
  conditions: z._default(z.array(condition).check(z.maxLength(50, 'Noteer niet meer dan 50 voorwaarden.')), []),
  reviewOn: day,
})
