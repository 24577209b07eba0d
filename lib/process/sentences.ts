import type { PointProgress } from './point-progress'
import { phaseOrder, phaseStatus, type PhaseState } from './phases'
import type { ProgressCounts } from './progress'
import { phaseByCode } from './lookup'
import type { ProcessDefinition } from './types'

/** "12 van de 25 gesprekspunten besproken": how far the conversation is, never how good the answers are. */
export function progressSentence(counts: ProgressCounts): string {
  if (counts.total === 0) return 'Geen gesprekspunten'
  if (counts.discussed === 0) return `Nog geen van de ${counts.total} gesprekspunten besproken`
  const start =
    counts.open === 0
      ? `Alle ${counts.total} gesprekspunten besproken`
      : `${counts.discussed} van de ${counts.total} gesprekspunten besproken`
  return counts.skipped === 0 ? start : `${start}, waarvan ${counts.skipped} overgeslagen met reden`
}

/** The sentence of a phase or section. */
export const phaseSentence = (progress: { readonly counts: ProgressCounts }): string =>
  progressSentence(progress.counts)

function runningPhases(definition: ProcessDefinition, states: readonly PhaseState[], cycle: number): string {
  const titled = (status: 'active' | 'closed') =>
    phaseOrder
      .filter((phase) => phaseStatus(states, phase, cycle) === status)
      .map((phase) => phaseByCode(definition, phase).title)
  const [first, ...later] = titled('active')
  if (first) return [`${first} loopt`, ...later.map((title) => `${title} is begonnen`)].join(', ')
  const last = titled('closed').at(-1)
  return last ? `${last} is afgerond` : 'Nog geen fase begonnen'
}

/** "Cyclus 2 · Uitvoeren loopt, Herijken is begonnen". */
export const programmeSentence = (
  definition: ProcessDefinition,
  states: readonly PhaseState[],
  cycle: number,
): string => `Cyclus ${cycle} · ${runningPhases(definition, states, cycle)}`

/** Who answered apart and whether there is an agreed answer; null for a point with one answer for the programme. */
export function spreadSentence(progress: PointProgress): string | null {
  if (progress.point.answeredBy !== 'organisation') return null
  const members = progress.spread.filter((entry) => entry.inAlliance)
  if (members.length === 0) return 'Er zijn nog geen partners om te antwoorden.'
  const missing = members.filter((entry) => entry.fact === null).length
  const agreed = progress.discussed ? 'Er is een gezamenlijk antwoord.' : 'Het gezamenlijke antwoord is nog open.'
  if (missing === 0) {
    const all = members.length === 1 ? 'De enige partner heeft' : `Alle ${members.length} partners hebben`
    return `${all} geantwoord. ${agreed}`
  }
  if (members.length === 1) return `De enige partner heeft nog niet geantwoord. ${agreed}`
  if (missing === members.length) return `Nog geen van de ${missing} partners heeft geantwoord. ${agreed}`
  const verb = missing === 1 ? 'heeft' : 'hebben'
  return `${missing} van de ${members.length} partners ${verb} nog niet geantwoord. ${agreed}`
}
