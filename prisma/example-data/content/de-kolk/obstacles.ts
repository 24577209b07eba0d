import type { ObstacleStory } from '../../story/contract-types'
import { daysAgo, daysAhead, since2024 } from '../../story/moment'

/** What De Kolk cannot solve alone. */
export const obstacles: ObstacleStory[] = [
  {
    title: 'Kostendelersregel houdt jongvolwassenen uit huis', kind: 'law', level: 'state', carrier: 'Marijke van den Oever', addressee: 'Ministerie van Sociale Zaken',
    description: 'Wie bij zijn ouders blijft wonen, verlaagt hun uitkering. Gezinnen vallen uit elkaar of jongeren staan nergens ingeschreven.',
    found: since2024(0.35), due: daysAgo(9),
    notes: [
      { at: since2024(0.5), who: 'fatima', status: 'raised', text: 'Op de landelijke doorbraaktafel ingebracht, met drie voorbeelden uit de wijk.' },
      { at: daysAgo(40), who: 'daan', status: 'under_discussion', text: 'Het ministerie rekent aan een uitzondering voor focusgebieden. Antwoord was toegezegd voor deze maand.' },
    ],
  },
  {
    title: 'Verzekeraar en gemeente betalen elk de helft van schuldrust', kind: 'money', level: 'region', carrier: 'Yvonne Sterk', addressee: 'Zorgverzekeraar en regiogemeenten',
    description: 'Minder schulden scheelt zorg. De besparing valt bij de verzekeraar, de kosten bij de gemeente.',
    found: daysAgo(160), due: daysAhead(55),
    notes: [{ at: daysAgo(35), who: 'fatima', status: 'under_discussion', text: 'Eerste gesprek gehad. De verzekeraar wil cijfers over twee jaar.' }],
  },
  {
    title: 'Buurtkamer mag in de avond niet open', kind: 'organisation', level: 'city', carrier: 'Daan Verbeek', addressee: 'Afdeling Vastgoed',
    description: 'Het gebouw sluit om zes uur, omdat er dan geen beheerder meer is.', found: daysAgo(52), due: daysAhead(20), notes: [],
  },
  {
    title: 'Tijdelijke woningen in dezelfde straat', kind: 'law', level: 'city', carrier: 'Joost Terpstra', addressee: 'College van burgemeester en wethouders',
    description: 'Zonder wisselwoningen moeten bewoners van de Sluisweg de wijk uit tijdens de verbouwing.', found: since2024(0.3),
    answer: { text: 'Het college geeft voor vijf jaar een vergunning voor 24 wisselwoningen.', on: since2024(0.45) },
    notes: [
      { at: since2024(0.38), who: 'fatima', status: 'raised', text: 'Brief van De Dijk en de bewonersvereniging samen.' },
      { at: since2024(0.45), who: 'fatima', status: 'solved', text: 'Vergunning verleend.' },
    ],
  },
]
