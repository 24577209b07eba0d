import type { AlternativeEffort, Vote } from './content'

/** How somebody voted. */
export const voteLabels: Record<Vote, string> = {
  for: 'Voor',
  against: 'Tegen',
  abstained: 'Onthouden',
  none: 'Aanwezig zonder stem',
}

/** What is done instead, after a no-go (handbook §4.6). */
export const alternativeEffortLabels: Record<AlternativeEffort, string> = {
  social_management: 'Meer sociaal beheer',
  physical_management: 'Meer fysiek beheer',
  area_based_working: 'Sterker wijkgericht werken',
  sectoral_policy: 'Extra sectoraal beleid',
  community_strength: 'Steun voor gemeenschapskracht',
}
