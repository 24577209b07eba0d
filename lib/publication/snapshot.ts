import * as z from 'zod/mini'
import { wordingOf } from '@/lib/decisions/wording'
import { phaseStatusLabels } from '@/lib/process/labels'
import { carriedOver, phaseOrder, phaseStatus, type PhaseState } from '@/lib/process/phases'
import type { DecisionOutcome, PhaseCode, ProcessDefinition } from '@/lib/process/types'
import { phaseWords } from './phase-words'

const status = z.enum(['not_started', 'active', 'closed'])

/**
 * All that residents can read: frozen at publishing, and nothing besides. A field that is not here cannot leak.
 * `format` tells which renderer understands it.
 */
export const snapshotSchema = z.object({
  format: z.literal(1),
  municipality: z.string(),
  name: z.string(),
  motto: z.string(),
  startYear: z.number(),
  horizonYears: z.number(),
  cycle: z.number(),
  phases: z.array(z.object({ title: z.string(), status, statusLabel: z.string(), meaning: z.string() })),
  now: z.string(),
  promised: z.string(),
  joinIn: z.string(),
  next: z.array(z.object({ what: z.string(), when: z.string() })),
  decisions: z.array(z.object({ title: z.string(), outcome: z.string(), decidedOn: z.string(), text: z.string() })),
  /** The signed contract in plain words; absent in pages from before it could be told, and where the bureau does not tell it. */
  contract: z.optional(z.object({ kindName: z.string(), title: z.string(), signedOn: z.string(), text: z.string(), parties: z.array(z.string()) })),
  /** Where it goes and what is being done, in plain words; absent in pages from before it could be told, and where the bureau does not tell it. */
  course: z.optional(z.object({
    vision: z.string(),
    /** An ambition stands above the goals that follow it. */
    goals: z.array(z.object({ title: z.string(), text: z.string(), ambition: z.boolean() })),
    work: z.array(z.object({ title: z.string(), text: z.string(), places: z.array(z.string()), who: z.string(), begun: z.boolean() })),
  })),
  /** What leads to what in the theory of change; absent where the bureau does not tell it. */
  theory: z.optional(z.object({
    elements: z.array(z.object({ id: z.string(), kind: z.enum(['effort', 'output', 'outcome', 'ambition']), title: z.string() })),
    arrows: z.array(z.object({ id: z.string(), fromId: z.string(), toId: z.string(), confidence: z.nullable(z.enum(['low', 'medium', 'high'])), evidence: z.boolean() })),
  })),
  contact: z.object({ name: z.string(), phone: z.string(), email: z.string(), place: z.string() }),
  /** ISO day of publishing. */
  updatedOn: z.string(),
})
export type PublicSnapshot = z.infer<typeof snapshotSchema>

type PublicText = {
  now: string; promised: string; joinIn: string
  next: readonly { what: string; when: string }[]
  contactName: string; contactPhone: string; contactEmail: string; contactPlace: string
}
type ToldDecision = { phase: PhaseCode | null; title: string; outcome: DecisionOutcome; decidedOn: string; text: string }

export type SnapshotSource = {
  municipality: string
  programme: { name: string; motto: string; startYear: number; horizonYears: number; cycle: number }
  phases: readonly PhaseState[]
  text: PublicText
  /** Sealed decisions that the bureau wrote words for; others stay inside. */
  decisions: readonly ToldDecision[]
  /** Null when the bureau does not tell it. */
  contract?: PublicSnapshot['contract'] | null
  course?: PublicSnapshot['course'] | null
  theory?: PublicSnapshot['theory'] | null
  updatedOn: string
}

// Field by field: what else is known of a contract stays inside.
const toldContract = ({ kindName, title, signedOn, text, parties }: NonNullable<PublicSnapshot['contract']>) =>
  ({ kindName, title, signedOn, text, parties })

const toldCourse = ({ vision, goals, work }: NonNullable<PublicSnapshot['course']>) => ({
  vision, goals: goals.map(({ title, text, ambition }) => ({ title, text, ambition })), work: work.map(({ title, text, places, who, begun }) => ({ title, text, places: [...places], who, begun })),
})

const toldTheory = ({ elements, arrows }: NonNullable<PublicSnapshot['theory']>) => ({
  elements: elements.map(({ id, kind, title }) => ({ id, kind, title })),
  arrows: arrows.map(({ id, fromId, toId, confidence, evidence }) => ({ id, fromId, toId, confidence, evidence })),
})

/** What was decided on: a phase in plain words, anything else by its own title. */
function toldSubject(definition: ProcessDefinition, { phase, title }: Pick<ToldDecision, 'phase' | 'title'>) {
  if (phase !== null) return phaseWords[phase]
  const { question, outcomes } = wordingOf(definition, { phase, title })
  return { question, outcomes: { go: outcomes.go.label, go_with_conditions: outcomes.go_with_conditions.label, not_yet: outcomes.not_yet.label, no_go: outcomes.no_go.label } }
}

/** Puts the public page together from what may be told. Pure: the preview and the publication are the same thing. */
export function composeSnapshot(definition: ProcessDefinition, source: SnapshotSource): PublicSnapshot {
  const { municipality, programme, text, contract, course, theory, updatedOn } = source
  const carried = carriedOver(source.phases, programme.cycle)
  return {
    format: 1, municipality, ...programme, updatedOn,
    phases: phaseOrder.map((phase) => {
      const is = phaseStatus(source.phases, phase, carried[phase] ?? programme.cycle)
      const { step, meaning } = phaseWords[phase]
      return { title: step, status: is, statusLabel: phaseStatusLabels[is], meaning }
    }),
    now: text.now, promised: text.promised, joinIn: text.joinIn, next: text.next.map(({ what, when }) => ({ what, when })),
    decisions: source.decisions
      .filter((decision) => decision.text.trim() !== '')
      .toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn))
      .map(({ outcome, decidedOn, text: words, ...subject }) => {
        const told = toldSubject(definition, subject)
        return { title: told.question, outcome: told.outcomes[outcome], decidedOn, text: words }
      }),
    ...(contract ? { contract: toldContract(contract) } : {}),
    ...(course ? { course: toldCourse(course) } : {}),
    ...(theory ? { theory: toldTheory(theory) } : {}),
    contact: { name: text.contactName, phone: text.contactPhone, email: text.contactEmail, place: text.contactPlace },
  }
}

/** What is missing before residents can make sense of it, per field; empty when it can be published. */
export function missingForPublishing(text: PublicText): Partial<Record<'now' | 'contactName', string>> {
  const missing: Partial<Record<'now' | 'contactName', string>> = {}
  if (text.now.trim() === '') missing.now = 'Schrijf wat er nu gebeurt in de wijk. Zonder die tekst zegt de pagina bewoners niets.'
  if (text.contactName.trim() === '' || (text.contactPhone.trim() === '' && text.contactEmail.trim() === '')) {
    missing.contactName = 'Vul in wie bewoners kunnen bellen of mailen: een naam, en een telefoonnummer of e-mailadres.'
  }
  return missing
}
