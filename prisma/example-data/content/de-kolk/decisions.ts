import { on } from '../../story/moment'
import type { DecisionStory } from '../../story/types'
import { laterDecisions } from './later-decisions'

const chair = 'Marijke van den Oever'

/** The decisions of the alliance board on the first three phases. */
const firstYears: DecisionStory[] = [
  {
    key: 'orientation', cycle: 1, phase: 'orientation', outcome: 'go_with_conditions',
    advice:
      'Het bureau adviseert een go. De problemen hangen samen, gewone inzet hield ze tien jaar niet tegen en zeven van de acht ' +
      'partijen willen meedoen. Neem de zorg van de corporatie over bouwkosten en die van de bewoners over hun plek op als voorwaarde.',
    motivation:
      'De partners zien ieder een ander deel van het probleem, maar niemand kan zijn deel alleen oplossen. Een kortere aanpak is ' +
      'in 2008 geprobeerd en hield geen stand. De alliantie begint daarom voor twintig jaar, en alleen met een eigen plek voor bewoners.',
    prepared: on('2019-11-12'), who: 'ellen', submitted: on('2019-11-22'), decided: on('2019-12-05'),
    sealed: { at: on('2019-12-06'), who: 'ellen' },
    attendees: [
      [chair, 'Gemeente Lindewaard, burgemeester en voorzitter', 'for'],
      ['Joost Terpstra', 'Woonstichting De Dijk', 'for'],
      ['Anneke Prins', 'Basisschool Het Kompas, schoolbestuur', 'for'],
      ['Karel Wouters', 'Politie basisteam Lindewaard', 'for'],
      ['Wim de Haan', 'Bewonersvereniging De Kolk', 'for'],
      ['Nadia Kasem', 'Welzijn Lindewaard', 'for'],
      ['Yvonne Sterk', 'Huisartsenpraktijk De Kolk', 'abstained'],
      ['Theo Blom', 'Winkeliersvereniging Kolkplein', 'against'],
      ['Ellen Vos', 'Programmabureau', 'none'],
    ],
    conditions: [
      {
        text: 'Er is een afspraak over wat er gebeurt als de bouwkosten van de renovatie sterk stijgen.',
        owner: 'Woonstichting De Dijk', due: on('2020-09-01'), met: on('2020-08-27'),
        note: 'Opgenomen in artikel 9 van het wijkcontract: bij meer dan 15% stijging spreekt het bestuur opnieuw over het tempo.',
      },
      {
        text: 'Bewoners hebben een vaste plek met stem in de organisatie, voordat het contract wordt getekend.',
        owner: 'Gemeente Lindewaard', due: on('2020-09-01'), met: on('2020-07-02'),
        note: 'Twee gekozen bewoners zitten met stem aan de tafel van het programmateam.',
      },
      {
        text: 'Welzijn Lindewaard krijgt zekerheid over de subsidie voor vier jaar.',
        owner: 'Gemeente Lindewaard', due: on('2020-06-30'), met: on('2020-07-14'),
        note: 'De raad nam het besluit twee weken later dan afgesproken, op 14 juli.',
      },
    ],
    publicText:
      'De gemeente en zeven andere organisaties beginnen samen aan een aanpak van twintig jaar voor De Kolk. Korte projecten hielpen ' +
      'niet genoeg. Bewoners krijgen een vaste plek aan tafel, met stem. Dat is een voorwaarde.',
  },
  {
    key: 'startup', cycle: 1, phase: 'startup', outcome: 'go',
    advice: 'De voorwaarden van 2019 zijn vervuld en het wijkcontract is getekend. Het bureau adviseert om door te gaan met Ontwerpen.',
    motivation:
      'Het contract is er, gedragen door zeven partijen. Dat jongeren nog weinig hebben meegepraat, weegt mee: het ontwerp ' +
      'begint met hen. Dat de winkeliers niet tekenden, is geen reden om te wachten; zij blijven welkom.',
    prepared: on('2020-09-08'), who: 'fatima', submitted: on('2020-09-15'), decided: on('2020-09-24'),
    sealed: { at: on('2020-09-25'), who: 'fatima' },
    attendees: [
      [chair, 'Gemeente Lindewaard, burgemeester en voorzitter', 'for'],
      ['Joost Terpstra', 'Woonstichting De Dijk', 'for'],
      ['Anneke Prins', 'Basisschool Het Kompas, schoolbestuur', 'for'],
      ['Karel Wouters', 'Politie basisteam Lindewaard', 'for'],
      ['Wim de Haan', 'Bewonersvereniging De Kolk', 'for'],
      ['Nadia Kasem', 'Welzijn Lindewaard', 'for'],
      ['Yvonne Sterk', 'Huisartsenpraktijk De Kolk', 'for'],
      ['Theo Blom', 'Winkeliersvereniging Kolkplein', 'none'],
    ],
    publicText:
      'Op 17 september 2020 is het wijkcontract getekend in de gymzaal van Het Kompas. Daarin staat wat wij in 2039 willen bereiken: ' +
      'minder schulden, meer diploma’s, veiliger straten en betere huizen. Nu maken we plannen, samen met bewoners.',
  },
  {
    key: 'design', cycle: 1, phase: 'design', outcome: 'go_with_conditions',
    advice:
      'Het uitvoeringsprogramma 2021–2024 is klaar en betaald. Twee punten zijn nog niet af: de indicator voor veiligheid en wat er ' +
      'gebeurt als resultaten tegenvallen. Het bureau adviseert om te beginnen en die twee als voorwaarde op te nemen.',
    motivation:
      'Negentien maatregelen die elkaar versterken, elk met een doel erbij. Wachten tot alles gemeten kan worden kost vertrouwen in de ' +
      'wijk. Het bestuur wil wel binnen een half jaar een betere maat voor veiligheid.',
    prepared: on('2020-11-20'), who: 'fatima', submitted: on('2020-11-30'), decided: on('2020-12-10'),
    sealed: { at: on('2020-12-11'), who: 'fatima' },
    attendees: [
      [chair, 'Gemeente Lindewaard, burgemeester en voorzitter', 'for'],
      ['Joost Terpstra', 'Woonstichting De Dijk', 'for'],
      ['Anneke Prins', 'Basisschool Het Kompas, schoolbestuur', 'for'],
      ['Karel Wouters', 'Politie basisteam Lindewaard', 'abstained'],
      ['Wim de Haan', 'Bewonersvereniging De Kolk', 'for'],
      ['Nadia Kasem', 'Welzijn Lindewaard', 'for'],
    ],
    conditions: [
      {
        text: 'Er is een indicator voor veiligheid die niet afhangt van het aantal meldingen.',
        owner: 'Politie basisteam Lindewaard', due: on('2021-06-30'),
      },
      {
        text: 'Het bestuur spreekt af wat het doet als resultaten tegenvallen.',
        owner: 'Marijke van den Oever', due: on('2021-12-31'),
      },
    ],
  },
  {
    key: 'design-corrected', cycle: 1, phase: 'design', outcome: 'go_with_conditions', corrects: 'design',
    advice:
      'In besluit 3 ontbrak de stem van de huisartsen en stond bij de tweede voorwaarde een persoon in plaats van de partij die ervoor ' +
      'zorgt. De inhoud van het besluit verandert niet.',
    motivation:
      'Negentien maatregelen die elkaar versterken, elk met een doel erbij. Wachten tot alles gemeten kan worden kost vertrouwen in de ' +
      'wijk. Het bestuur wil wel binnen een half jaar een betere maat voor veiligheid.',
    prepared: on('2020-12-16'), who: 'fatima', decided: on('2020-12-10'), sealed: { at: on('2020-12-18'), who: 'marijke' },
    attendees: [
      [chair, 'Gemeente Lindewaard, burgemeester en voorzitter', 'for'],
      ['Joost Terpstra', 'Woonstichting De Dijk', 'for'],
      ['Anneke Prins', 'Basisschool Het Kompas, schoolbestuur', 'for'],
      ['Karel Wouters', 'Politie basisteam Lindewaard', 'abstained'],
      ['Wim de Haan', 'Bewonersvereniging De Kolk', 'for'],
      ['Nadia Kasem', 'Welzijn Lindewaard', 'for'],
      ['Yvonne Sterk', 'Huisartsenpraktijk De Kolk', 'for'],
    ],
    conditions: [
      {
        text: 'Er is een indicator voor veiligheid die niet afhangt van het aantal meldingen.',
        owner: 'Politie basisteam Lindewaard', due: on('2021-06-30'), met: on('2021-06-22'),
        note: 'Elk jaar vragen wij aan driehonderd bewoners of zij ’s avonds naar het Kolkplein durven.',
      },
      {
        text: 'Het bestuur spreekt af wat het doet als resultaten tegenvallen.',
        owner: 'Gemeente Lindewaard', due: on('2021-12-31'), met: on('2022-01-20'),
        note: 'Afgesproken: na twee jaar tegenvallend resultaat kiest het bestuur tussen aanpassen en stoppen.',
      },
    ],
    publicText:
      'Vanaf januari 2021 gaan we aan het werk met negentien plannen. Voor elk plan staat op papier wat het moet opleveren. ' +
      'We meten elk jaar of bewoners zich veiliger voelen.',
  },
]

/** All decisions of De Kolk, oldest first. */
export const decisions: DecisionStory[] = [...firstYears, ...laterDecisions]
