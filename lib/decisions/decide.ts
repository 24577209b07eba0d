import type { DecisionOutcome } from '@/lib/process/types'
import type { Attendee, Condition, Day, DecisionContent } from './content'

/** Messages per field, named as the form names them: `conditions.0.dueOn`. */
export type FieldMessages = Record<string, string[]>
type Moment = {
  readonly today: Day
  readonly programmeStartsOn: Day
  /** False for a proposal that closes no phase: rejecting that asks for nothing instead. */
  readonly closesPhase?: boolean
}

const blank = (text: string): boolean => text.trim() === ''

const hasConditions = (outcome: DecisionOutcome | null): boolean => outcome === 'go_with_conditions'
const needsAlternative = (outcome: DecisionOutcome | null, closesPhase: boolean): boolean => outcome === 'no_go' && closesPhase
const comesBack = (outcome: DecisionOutcome | null, closesPhase: boolean): boolean =>
  outcome === 'not_yet' || needsAlternative(outcome, closesPhase)

/** Leaves out what was written for another outcome, so that a "go" is never sealed with the conditions of an earlier thought. */
export const belonging = (content: DecisionContent, closesPhase = true): DecisionContent => ({
  ...content,
  conditions: hasConditions(content.outcome) ? content.conditions : [],
  reviewOn: comesBack(content.outcome, closesPhase) ? content.reviewOn : null,
  ...(needsAlternative(content.outcome, closesPhase)
    ? {}
    : { alternativeEfforts: [], alternativeEffort: '', pulseIndicators: '', pulseOwner: '' }),
})

function checkDecidedOn({ decidedOn }: DecisionContent, { today, programmeStartsOn }: Moment): FieldMessages {
  if (decidedOn === null) return { decidedOn: ['Vul de datum van het besluit in.'] }
  if (decidedOn > today) return { decidedOn: ['De datum van het besluit ligt in de toekomst. Leg het vast als het is genomen.'] }
  if (decidedOn < programmeStartsOn) return { decidedOn: ['De datum van het besluit ligt vóór de start van het programma.'] }
  return {}
}

function checkAttendee(attendee: Attendee, field: string): FieldMessages {
  return {
    ...(blank(attendee.name) && { [`${field}.name`]: ['Vul de naam in van wie erbij was.'] }),
    ...(blank(attendee.onBehalfOf) && { [`${field}.onBehalfOf`]: ['Vul in namens wie deze persoon erbij was.'] }),
    ...(attendee.vote === null && { [`${field}.vote`]: ['Kies hoe deze persoon stemde.'] }),
  }
}

function checkAttendees({ attendees }: DecisionContent): FieldMessages {
  if (attendees.length === 0) return { attendees: ['Noteer wie erbij was en namens wie.'] }
  const messages = Object.assign({}, ...attendees.map((one, index) => checkAttendee(one, `attendees.${index}`))) as FieldMessages
  if (attendees.every(({ vote }) => vote === 'none')) messages.attendees = ['Minstens één aanwezige heeft gestemd. Noteer wie.']
  return messages
}

function checkCondition(condition: Condition, field: string, decidedOn: Day | null): FieldMessages {
  const messages: FieldMessages = {
    ...(blank(condition.text) && { [`${field}.text`]: ['Beschrijf de voorwaarde.'] }),
    ...(blank(condition.owner) && { [`${field}.owner`]: ['Vul in wie voor deze voorwaarde zorgt.'] }),
  }
  if (condition.dueOn === null) messages[`${field}.dueOn`] = ['Vul in wanneer aan de voorwaarde moet zijn voldaan.']
  else if (decidedOn !== null && condition.dueOn < decidedOn)
    messages[`${field}.dueOn`] = ['Deze datum ligt vóór het besluit. Kies een datum erna.']
  return messages
}

/** What the conditions of a decision still need; nothing when its outcome has none. */
export function checkConditions({ outcome, conditions, decidedOn }: Pick<DecisionContent, 'outcome' | 'conditions' | 'decidedOn'>): FieldMessages {
  if (!hasConditions(outcome)) return {}
  if (conditions.length === 0) return { conditions: ['Noem minstens één voorwaarde, of kies een andere uitkomst.'] }
  return Object.assign({}, ...conditions.map((one, index) => checkCondition(one, `conditions.${index}`, decidedOn))) as FieldMessages
}

function checkReview({ outcome, reviewOn, decidedOn }: DecisionContent, { closesPhase = true }: Moment): FieldMessages {
  if (!comesBack(outcome, closesPhase)) return {}
  if (reviewOn === null) return { reviewOn: ['Vul in wanneer u opnieuw besluit.'] }
  if (decidedOn !== null && reviewOn <= decidedOn) return { reviewOn: ['Kies een datum na dit besluit.'] }
  return {}
}

// handbook §4.6: doing nothing extra is seldom an option, and somebody keeps a finger on the pulse.
function checkAlternative(content: DecisionContent, { closesPhase = true }: Moment): FieldMessages {
  if (!needsAlternative(content.outcome, closesPhase)) return {}
  return {
    ...(content.alternativeEfforts.length === 0 && { alternativeEfforts: ['Kies welke andere inzet er komt.'] }),
    ...(blank(content.alternativeEffort) && { alternativeEffort: ['Beschrijf wat er dan wel gebeurt in de wijk.'] }),
    ...(blank(content.pulseIndicators) && { pulseIndicators: ['Noem waaraan u ziet of het beter of slechter gaat.'] }),
    ...(blank(content.pulseOwner) && { pulseOwner: ['Vul in wie de vinger aan de pols houdt.'] }),
  }
}

/**
 * What a decision still needs before it may be sealed, per field in plain Dutch; an empty object means that it may.
 * Each phase words its outcomes in its own way, but asks the same of them: stopping is a no-go, in every phase.
 */
export function checkDecision(content: DecisionContent, moment: Moment): FieldMessages {
  return {
    ...(content.outcome === null && { outcome: ['Kies de uitkomst van het besluit.'] }),
    ...checkDecidedOn(content, moment),
    ...(blank(content.motivation) && { motivation: ['Schrijf op waarom dit is besloten.'] }),
    ...checkConditions(content),
    ...checkAlternative(content, moment),
    ...checkReview(content, moment),
    ...checkAttendees(content),
  }
}

/** What the board needs before it can be asked to decide. */
export const checkSubmission = (content: DecisionContent): FieldMessages =>
  blank(content.advice) ? { advice: ['Schrijf eerst uw advies aan het bestuur.'] } : {}

export type VoteTotals = { readonly for: number; readonly against: number; readonly abstained: number }

/** The totals follow from who voted what; nobody can write them down differently. */
export function voteTotals(attendees: readonly Pick<Attendee, 'vote'>[]): VoteTotals {
  const count = (vote: Attendee['vote']) => attendees.filter((attendee) => attendee.vote === vote).length
  return { for: count('for'), against: count('against'), abstained: count('abstained') }
}

/** What is odd enough to look at once more, though it may be right. */
export function oddities(content: DecisionContent): string[] {
  const totals = voteTotals(content.attendees)
  const goesOn = content.outcome === 'go' || content.outcome === 'go_with_conditions'
  return goesOn && totals.against >= totals.for && totals.for + totals.against > 0
    ? ['Er zijn niet meer stemmen voor dan tegen, en toch gaat het door. Klopt de uitkomst?']
    : []
}
