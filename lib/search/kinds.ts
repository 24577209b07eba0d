/** What can be found, in the order it is shown. The words stand in the address too. */
export const kinds = [
  'programmas', 'gesprekspunten', 'antwoorden', 'besluiten', 'bijeenkomsten', 'visie', 'doelen', 'interventies', 'financien', 'contract', 'toezeggingen', 'doorbraken', 'actiepunten',
  'bewijs', 'opmerkingen', 'krachtenveld', 'partners', 'mensen', 'begrippen',
] as const
export type Kind = (typeof kinds)[number]

export const kindLabels: Record<Kind, string> = {
  programmas: 'Programma’s',
  gesprekspunten: 'Gesprekspunten',
  antwoorden: 'Antwoorden',
  besluiten: 'Besluiten',
  bijeenkomsten: 'Bijeenkomsten',
  visie: 'Visie',
  doelen: 'Doelen',
  interventies: 'Interventies',
  financien: 'Financiën',
  contract: 'Contract',
  toezeggingen: 'Toezeggingen',
  doorbraken: 'Doorbraken',
  actiepunten: 'Actiepunten',
  bewijs: 'Bewijs',
  opmerkingen: 'Opmerkingen',
  krachtenveld: 'Krachtenveld',
  partners: 'Partners',
  mensen: 'Mensen',
  begrippen: 'Begrippen',
}
