import type { SeatRole } from './at-table'

export type BodyKind = 'board' | 'partner_council' | 'thematic_table' | 'working_group'
export type GovernanceLevel = 'administrative' | 'tactical' | 'operational'
export type VotingRule = 'majority' | 'two_thirds' | 'consensus'
export type DirectionRole = 'chair' | 'change_agent' | 'quartermaster' | 'process_director' | 'programme_bureau'

export const bodyKindLabels: Record<BodyKind, string> = {
  board: 'Alliantiebestuur', partner_council: 'Partnerraad', thematic_table: 'Thematafel', working_group: 'Werkgroep of team',
}
export const levelLabels: Record<GovernanceLevel, string> = {
  administrative: 'Bestuurlijk', tactical: 'Tactisch', operational: 'Uitvoerend',
}
/** From the top of the house to the street. */
export const levels = ['administrative', 'tactical', 'operational'] as const

/** What each level is for, in a few words (handbook §6.2). */
export const levelHelp: Record<GovernanceLevel, string> = {
  administrative: 'Beslist over koers en geld.',
  tactical: 'Verdeelt het werk en bewaakt de voortgang.',
  operational: 'Doet het werk in de wijk.',
}
export const votingRuleLabels: Record<VotingRule, string> = {
  majority: 'Meerderheid van stemmen', two_thirds: 'Twee derde van de stemmen', consensus: 'Iedereen moet het eens zijn',
}
export const seatRoleLabels: Record<SeatRole, string> = {
  chair: 'Voorzitter', secretary: 'Secretaris', member: 'Lid', observer: 'Toehoorder',
}
export const directionRoleLabels: Record<DirectionRole, string> = {
  chair: 'Voorzitter', change_agent: 'Aanjager', quartermaster: 'Kwartiermaker', process_director: 'Procesregisseur',
  programme_bureau: 'Programmabureau',
}

export const choices = <K extends string>(labels: Record<K, string>): { value: K; label: string }[] =>
  (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }))
