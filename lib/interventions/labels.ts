import type { ChoiceKind, Course } from './follow-schema'
import type { Newness, Status } from './schema'

export const statusLabels: Record<Status, string> = {
  proposed: 'Voorgesteld', declined: 'Niet opgenomen', planned: 'Gepland', running: 'Loopt', stopped: 'Gestopt', completed: 'Afgerond',
}

export const newnessLabels: Record<Newness, string> = { regular: 'Bestaand werk', intensified: 'Bestaand werk, met meer inzet', new: 'Nieuw' }

export const courseLabels: Record<Course, string> = { on_course: 'Op koers', attention: 'Vraagt aandacht', stuck: 'Loopt vast' }

export const choiceLabels: Record<ChoiceKind, string> = {
  start: 'Starten', continue: 'Doorgaan', adjust: 'Bijstellen', stop: 'Stoppen', complete: 'Afronden',
}
