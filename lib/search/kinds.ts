/** What can be found, in the order it is shown. The words stand in the address too. */
export const kinds = [
  'programmas', 'gesprekspunten', 'antwoorden', 'besluiten', 'actiepunten', 'bewijs', 'opmerkingen', 'partners', 'mensen', 'begrippen',
] as const
export type Kind = (typeof kinds)[number]

export const kindLabels: Record<Kind, string> = {
  programmas: 'Programma’s',
  gesprekspunten: 'Gesprekspunten',
  antwoorden: 'Antwoorden',
  besluiten: 'Besluiten',
  actiepunten: 'Actiepunten',
  bewijs: 'Bewijs',
  opmerkingen: 'Opmerkingen',
  partners: 'Partners',
  mensen: 'Mensen',
  begrippen: 'Begrippen',
}
