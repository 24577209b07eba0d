export const scaleLevels = ['street', 'neighbourhood', 'city', 'region', 'state'] as const
export type ScaleLevel = (typeof scaleLevels)[number]

/** The scale at which something must be solved, from near to far (wijkengids 2.5). */
export const scaleLabels: Record<ScaleLevel, string> = { street: 'Straat', neighbourhood: 'Wijk', city: 'Stad', region: 'Regio', state: 'Rijk' }

export const visionStrategies = ['better_neighbourhood', 'accept_position'] as const
export type VisionStrategy = (typeof visionStrategies)[number]

/** The two ways to go, and what each asks (wijkengids 4.1). */
export const strategyWords: Record<VisionStrategy, { label: string; asks: string; result: string }> = {
  better_neighbourhood: {
    label: 'Een wijk waarin mensen kunnen doorgroeien',
    asks: 'Dit vraagt om ingrijpend slopen en bouwen, en om woningen van verschillende prijs en grootte.',
    result: 'Wie het beter krijgt, kan in de wijk blijven wonen. Mensen van buiten willen er ook wonen.',
  },
  accept_position: {
    label: 'Een wijk die haar plek op de woningmarkt houdt',
    asks: 'Dit vraagt niet om grote sloop, maar om intensief beheer en goed onderhoud. Er wordt maar weinig vervangen.',
    result: 'Het blijft een wijk met vooral goedkope huurwoningen. Wie het beter krijgt, vertrekt vaak. U blijft dus mensen helpen die net komen.',
  },
}
