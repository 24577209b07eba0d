import type { TheoryChoices } from '@/lib/theory/get-theory'
import type { ElementChoices } from './ElementForm'

/** Goals and interventions as the options of a form. */
export const choicesFor = ({ goals, interventions }: TheoryChoices): ElementChoices => ({
  goals: goals.map(({ id, title, ambition }) => ({ value: id, label: title, group: ambition ? 'Ambities' : 'Doelen' })),
  interventions: interventions.map(({ id, title, owner }) => ({ value: id, label: `${title} (${owner})` })),
})
