import type { ChoiceKind } from './follow-schema'
import type { Status } from './schema'

/** What can be chosen for an intervention, and what it is afterwards (handbook §8.2). What is not here cannot be chosen. */
const moves: Partial<Record<Status, Partial<Record<ChoiceKind, Status>>>> = {
  planned: { start: 'running', adjust: 'planned', stop: 'stopped' },
  running: { continue: 'running', adjust: 'running', stop: 'stopped', complete: 'completed' },
  stopped: { start: 'running' },
}

/** The status after a choice; undefined when that cannot be chosen now. */
export const statusAfter = (status: Status, kind: ChoiceKind): Status | undefined => moves[status]?.[kind]

/** What can be chosen now, in the order people think of it. */
export const choicesFor = (status: Status) => Object.keys(moves[status] ?? {}) as ChoiceKind[]

/** Why this choice cannot be made now. */
export function choiceRefusal(status: Status): string {
  if (status === 'proposed' || status === 'declined') return 'Weeg dit voorstel eerst op zijn bijdrage. Daarna kunt u starten.'
  if (status === 'completed') return 'Deze interventie is afgerond. Begint er iets nieuws, leg dat dan als nieuwe interventie vast.'
  return 'Dit kan nu niet. Kijk hoe de interventie ervoor staat en kies opnieuw.'
}

/** Whether how it goes can be told: of what is planned or runs. */
export const canBeTold = (status: Status) => status === 'planned' || status === 'running'
