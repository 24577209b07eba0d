import { daysAgo, daysAhead, on, since2024 } from '../../story/moment'
import type { DecisionStory } from '../../story/types'

const board: DecisionStory['attendees'] = [
  ['Marijke van den Oever', 'Gemeente Lindewaard, burgemeester en voorzitter', 'for'],
  ['Joost Terpstra', 'Woonstichting De Dijk', 'for'],
  ['Hilde Raven', 'Basisschool Het Kompas, schoolbestuur', 'for'],
  ['Karel Wouters', 'Politie basisteam Lindewaard', 'for'],
  ['Wim de Haan', 'Bewonersvereniging De Kolk', 'for'],
  ['Nadia Kasem', 'Welzijn Lindewaard', 'for'],
  ['Samir Haddou', 'MBO Tweestromen', 'for'],
]

/** The board with other votes than for; names that are not in the list were absent. */
const voting = (votes: Record<string, DecisionStory['attendees'][number][2]>): DecisionStory['attendees'] =>
  board.map(([name, onBehalfOf, vote]) => [name, onBehalfOf, name in votes ? (votes[name] ?? null) : vote])

/** From the end of the first programme until now. */
export const laterDecisions: DecisionStory[] = [
  {
    key: 'execution', cycle: 1, phase: 'execution', outcome: 'go',
    advice:
      'Het eerste programma loopt af. Vijftien van de negentien maatregelen zijn uitgevoerd, en de monitor laat zien dat hulp bij schulden ' +
      'werkt maar nieuwe schulden niet voorkomt. Het bureau adviseert om de koers tegen het licht te houden.',
    motivation:
      'Er is veel bereikt en ook veel geleerd. Gewoon doorgaan zou betekenen dat wij goed worden in het verkeerde. Wat in de wijk loopt, ' +
      'gaat tijdens Herijken gewoon door.',
    prepared: on('2023-11-09'), who: 'fatima', submitted: on('2023-11-16'), decided: on('2023-11-30'),
    sealed: { at: on('2023-12-01'), who: 'fatima' }, attendees: voting({ 'Wim de Haan': 'abstained' }),
    publicText:
      'De eerste jaren van de aanpak zijn voorbij. Veel gezinnen zijn van hun schulden af en de buurtkamer is van de wijk zelf. Maar er ' +
      'komen te veel nieuwe schulden bij. Daarom kijken we opnieuw wat nodig is. Wat nu loopt, gaat gewoon door.',
  },
  {
    key: 'recalibration', cycle: 1, phase: 'recalibration', outcome: 'go_with_conditions',
    advice:
      'De vier doelen kloppen nog, de verdeling niet. Het bureau adviseert een tweede cyclus, met meer aandacht voor inkomen en voor ' +
      'voorkomen. Neem de berekening van kosten en baten en de plek van jongeren op als voorwaarde.',
    motivation:
      'De vooruitgang is echt, maar niet genoeg en te duur betaald. Het bestuur kiest voor een tweede ronde van vier jaar en wil deze ' +
      'keer vooraf weten wanneer iets stopt. De politie stemde tegen: zij ziet in het nieuwe plan te weinig voor de veiligheid op straat.',
    prepared: since2024(0.19), who: 'fatima', submitted: since2024(0.215), decided: since2024(0.235),
    sealed: { at: since2024(0.24), who: 'fatima' }, attendees: voting({ 'Karel Wouters': 'against', 'Joost Terpstra': 'abstained' }),
    conditions: [
      {
        text: 'Er is een berekening van kosten en baten van de eerste jaren, bruikbaar voor de raad.',
        owner: 'Gemeente Lindewaard', due: since2024(0.5), met: since2024(0.46),
        note: 'Gemaakt door een onafhankelijk bureau en besproken in de raad. De cijfers van zorg ontbreken nog.',
      },
      {
        text: 'Jongeren krijgen een eigen plek in het programmateam, met stem en met begeleiding.',
        owner: 'Welzijn Lindewaard', due: since2024(0.45), met: since2024(0.39),
        note: 'De jongerenraad koos twee leden. Welzijn begeleidt hen, de school geeft ruimte onder schooltijd.',
      },
      {
        text: 'Politie en gemeente leggen een plan voor de veiligheid op straat in de avond aan het bestuur voor.',
        owner: 'Politie basisteam Lindewaard', due: daysAgo(18),
      },
    ],
    publicText:
      'Er komt een tweede ronde van vier jaar. We doen meer om nieuwe schulden te voorkomen. Jongeren krijgen een eigen plek aan tafel. ' +
      'De politie maakt met de gemeente een plan voor de veiligheid in de avond.',
  },
  {
    key: 'startup-again', cycle: 2, phase: 'startup', outcome: 'go_with_conditions',
    advice:
      'Het tweede contract is getekend door negen partijen en zestig procent van het geld is er. Het bureau adviseert om door te gaan, met ' +
      'als voorwaarde dat de rest van de dekking voor de begroting duidelijk is.',
    motivation:
      'De richting is scherper en er doen meer partijen mee. Een contract zonder volledig geld is een risico dat wij benoemen en niet ' +
      'wegpoetsen: zonder dekking wordt het programma kleiner, niet vager.',
    prepared: since2024(0.55), who: 'fatima', submitted: since2024(0.575), decided: since2024(0.6),
    sealed: { at: since2024(0.605), who: 'marijke' }, attendees: voting({}),
    conditions: [
      {
        text: 'De dekking van de laatste twee jaar is geregeld of het programma is kleiner gemaakt.',
        owner: 'Henk Braams', account: 'henk', due: daysAhead(12),
      },
      {
        text: 'In het contract staat wat er met beloofd geld gebeurt als een partij vertrekt.',
        owner: 'Programmabureau', due: since2024(0.8), met: since2024(0.74),
        note: 'Opgenomen in artikel 4 van het contract en getekend door alle negen partijen.',
      },
    ],
    publicText:
      'Acht organisaties hebben een nieuw contract getekend. Zestig procent van het geld is er. Naar de rest zoeken we nog. ' +
      'Lukt dat niet, dan doen we minder. Dat zeggen we dan eerlijk.',
  },
  {
    key: 'design-not-yet', cycle: 2, phase: 'design', outcome: 'not_yet',
    advice:
      'Het concept van het nieuwe uitvoeringsprogramma is er, maar drie maatregelen noemen geen effect en het geld voor de laatste twee ' +
      'jaar is niet rond. Het bureau legt het voor om richting te vragen.',
    motivation:
      'Het bestuur wil niet opnieuw beginnen aan maatregelen waarvan niemand kan zeggen wat ze opleveren. Eerst de drie maatregelen ' +
      'uitwerken of schrappen, dan beslissen.',
    prepared: since2024(0.82), who: 'fatima', submitted: since2024(0.845), decided: since2024(0.86),
    sealed: { at: since2024(0.865), who: 'fatima' }, review: daysAhead(12),
    attendees: voting({ 'Nadia Kasem': 'against', 'Wim de Haan': 'abstained' }),
    publicText:
      'Het nieuwe plan is nog niet klaar. Van drie onderdelen weten we niet wat ze voor bewoners opleveren. Die werken we eerst uit. ' +
      'De buurtkamer, de vakantieschool en de hulp bij schulden gaan gewoon door.',
  },
  {
    key: 'design-again', cycle: 2, phase: 'design', outcome: 'go_with_conditions',
    advice:
      'De drie maatregelen zijn uitgewerkt of geschrapt: twee zijn weg, een is nu duidelijk. Elke maatregel noemt het effect. Over een deel ' +
      'van de gesprekspunten zijn de partners het nog niet eens; die staan voorin dit dossier. Het bureau adviseert om te beginnen met de ' +
      'twaalf maatregelen, en om het geld voor de laatste twee jaar als voorwaarde op te nemen.',
    motivation: '', prepared: daysAgo(11), who: 'fatima', submitted: daysAgo(3), table: 'Alliantiebestuur De Kolk', attendees: [],
    conditions: [
      { text: 'Het geld voor de laatste twee jaar is geregeld voordat maatregel 9 tot 12 beginnen.', owner: 'Gemeente Lindewaard', due: daysAhead(120) },
    ],
  },
]
