import type { GoalStory } from '../../story/goal-types'
import { since2024 } from '../../story/moment'

const rest: GoalStory[] = [
  {
    key: 'rest', title: 'Meer rust in huis', problem: 'Te veel gezinnen hebben schulden, ook als er iemand werkt.', fields: ['income', 'health'], owner: 'gemeente', seenVision: 2,
    explanation: 'Wie elke dag aan geld denkt, heeft geen ruimte voor school, werk of gezondheid. Daarom komt dit eerst.', breakthrough: true,
    publicText: 'We willen dat minder mensen wakker liggen van geld.',
  },
  {
    key: 'fewer-debts', below: 'rest', title: 'Minder nieuwe schulden bij gezinnen', problem: 'Elk jaar raken ongeveer vierhonderd huishoudens achter met huur, energie of zorgpremie.',
    fields: ['income'], owner: 'gemeente', ownerName: 'Fatima Yılmaz', seenVision: 2, breakthrough: true,
    specific: 'Huishoudens in De Kolk die voor het eerst achterlopen met huur, energie of zorgpremie. Wie al hulp krijgt, telt niet mee.',
    indicator: 'Nieuwe meldingen van achterstand per jaar, geteld bij corporatie, energiebedrijf en zorgverzekeraar', baseline: '412 meldingen in 2019', target: '288 meldingen in 2029 (30% minder)',
    acceptable: 'Alle negen partners van het contract, en de bewonersvereniging.', realistic: 'In twee straten met bezoek aan huis daalde het aantal in drie jaar met een vijfde.', dueYear: 2029,
    publicText: 'In 2029 komen er hoogstens 288 nieuwe schulden bij. In 2019 waren dat er 412.',
  },
  {
    key: 'sooner-help', below: 'rest', title: 'Sneller hulp bij geldzorgen', problem: 'Mensen wachtten in 2019 gemiddeld elf weken op een eerste gesprek.', fields: ['income', 'health'], owner: 'welzijn', seenVision: 2,
    specific: 'Een eerste gesprek met iemand die blijft, in de buurtkamer of bij de huisarts.', indicator: 'Gemiddeld aantal dagen tussen aanmelden en eerste gesprek', baseline: '77 dagen in 2019', target: '7 dagen',
    acceptable: 'Gemeente, welzijn en huisarts.', realistic: 'Er zijn vaste mensen in de buurtkamer; de wachttijd is nu drie weken.', dueYear: 2028,
    publicText: 'Wie geldzorgen heeft, praat binnen een week met iemand.',
  },
  {
    key: 'money-left', below: 'rest', title: 'Meer geld over na de vaste lasten', problem: 'Loon, uitkering en toeslagen zijn samen te laag voor huur en energie.', fields: ['income', 'work'], scale: 'state', owner: 'gemeente', seenVision: 2,
    specific: 'Gezinnen met kinderen die van één minimumloon leven.', indicator: 'Bedrag per maand na vaste lasten, in de norm van het Nibud',
    acceptable: 'De alliantie, als vraag aan het Rijk.', publicText: 'Dit kan de wijk niet alleen. Wij vragen het Rijk om regels die mensen niet armer maken als zij samenwonen.',
  },
]

const chances: GoalStory[] = [
  {
    key: 'chances', title: 'Meer kansen voor kinderen en jongeren', problem: 'Kinderen uit De Kolk gaan vaker zonder diploma van school dan kinderen in de rest van de stad.', fields: ['education', 'youth'], owner: 'kompas', seenVision: 2,
    publicText: 'We willen dat een kind in De Kolk dezelfde kansen heeft als een kind verderop.',
  },
  {
    key: 'language', below: 'chances', title: 'Betere taal aan het begin van groep 3', problem: 'Een derde van de kinderen begint met een achterstand in taal.', fields: ['education', 'youth'], owner: 'kompas', ownerName: 'Meral Aksoy', seenVision: 2,
    specific: 'Kinderen van Het Kompas die aan groep 3 beginnen.', indicator: 'Deel van de kinderen met een voldoende op de taaltoets van Het Kompas', baseline: '64% in 2019', target: '80% in 2029',
    acceptable: 'School, welzijn en ouders in de ouderraad.', realistic: 'Kinderen die drie zomers naar de vakantieschool gingen, haalden 78%.', dueYear: 2029, publicText: 'In 2029 kunnen 80 van de 100 kinderen goed genoeg Nederlands als zij naar groep 3 gaan.',
  },
  {
    key: 'diplomas', below: 'chances', title: 'Meer jongeren met een diploma', problem: 'Een op de zes jongeren gaat zonder diploma van school.', fields: ['education', 'youth'], owner: 'mbo', seenVision: 2, breakthrough: true,
    specific: 'Jongeren tot 23 jaar die in De Kolk wonen, met minstens mbo 2, havo of vwo.', indicator: 'Deel van de jongeren van 23 jaar met een startkwalificatie', baseline: '71% in 2019', target: '82% in 2029, 88% in 2039',
    acceptable: 'Mbo, school en jongerenraad.', realistic: 'Het gat met de stad was 14 punten; met een vaste begeleider haalden 34 van 40 jongeren hun jaar.', dueYear: 2029, publicText: 'In 2029 hebben 82 van de 100 jongeren een diploma. In 2019 waren dat er 71.',
  },
  {
    key: 'school-to-work', below: 'chances', title: 'Makkelijker van school naar werk', problem: 'Jongeren met een diploma vinden geen stage en later geen vast werk.', fields: ['work', 'education', 'economy'], scale: 'city', owner: 'mbo', seenVision: 1,
    specific: 'Jongeren uit De Kolk in hun laatste jaar van het mbo.', indicator: 'Deel met een betaalde baan, een jaar na het diploma', baseline: '58% in 2023', target: '70% in 2030', dueYear: 2030,
    acceptable: 'Mbo en gemeente; werkgevers nog niet.',
  },
]

const street: GoalStory[] = [
  {
    key: 'safe-street', title: 'Veiliger op straat, ook in de avond', problem: 'In de avond durven mensen het Kolkplein niet over.', fields: ['safety', 'public_space'], owner: 'politie', seenVision: 2,
    publicText: 'We willen dat u ’s avonds gewoon naar buiten durft.',
  },
  {
    key: 'square', below: 'safe-street', title: 'Meer bewoners durven ’s avonds over het plein', problem: 'Zes op de tien bewoners lopen in het donker om.', fields: ['safety', 'public_space'], owner: 'politie', ownerName: 'Bram Kuijt', seenVision: 2,
    specific: 'Bewoners van 16 jaar en ouder, het Kolkplein, na zonsondergang.', indicator: '“Durft u ’s avonds naar het plein?”, elk jaar gevraagd aan vierhonderd bewoners', baseline: '39% in 2024', target: '60% in 2030',
    acceptable: 'Politie, welzijn, bewoners.', realistic: 'Met licht en jongerenwerkers in de avond steeg het in één jaar met vier punten.', dueYear: 2030, publicText: 'In 2030 durven zes op de tien mensen ’s avonds over het plein.',
  },
  {
    key: 'streets-speak', below: 'safe-street', title: 'Meer straten waar bewoners zelf de afspraken maken', problem: 'Afspraken over overlast komen nu van buiten.', fields: ['community', 'safety'], scale: 'street', owner: 'bewoners', seenVision: 2,
    specific: 'Straten met een straatambassadeur en een afspraak die bewoners zelf schreven.', indicator: 'Aantal straten met eigen afspraken', target: 'acht straten', dueYear: 2027,
  },
]

const homes: GoalStory[] = [
  {
    key: 'homes', title: 'Betere huizen met lagere kosten', problem: 'Zes flats hebben vocht en hoge stookkosten.', fields: ['housing', 'health', 'sustainability'], owner: 'dijk', seenVision: 2, breakthrough: true,
    publicText: 'We willen dat elk huis droog en warm is, en te betalen blijft.',
  },
  {
    key: 'dry-homes', below: 'homes', title: 'Minder woningen met vocht en schimmel', problem: 'Huisartsen zien kinderen met klachten door schimmel.', fields: ['housing', 'health'], owner: 'dijk', ownerName: 'Henk Braams', seenVision: 2,
    specific: 'Huurwoningen van De Dijk in De Kolk.', indicator: 'Woningen met een open melding van vocht of schimmel, op 1 maart', baseline: '236 in 2019', target: '30 in 2029',
    acceptable: 'De Dijk en de huurders.', realistic: 'In de twee flats die klaar zijn, bleven van 71 meldingen er 4 over.', dueYear: 2029, publicText: 'Vocht en schimmel verdwijnen uit de flats aan de Sluisweg.',
  },
  {
    key: 'energy-bill', below: 'homes', title: 'Lagere energierekening', problem: 'Een huishouden in de flats betaalt gemiddeld € 245 per maand.', fields: ['housing', 'income', 'sustainability'], scale: 'city', owner: 'dijk', seenVision: 1,
    specific: 'Huishoudens in de zes flats aan de Sluisweg.', indicator: 'Gemiddelde energierekening per maand', baseline: '€ 245 in 2023', target: '€ 170 in 2031', dueYear: 2031,
    acceptable: 'De Dijk en de gemeente; de netbeheerder nog niet.', realistic: 'In de eerste flat daalde de rekening met € 68. Het warmtenet is drie jaar later.',
  },
]

/** The four goals of De Kolk until 2039, what stands below each, and one that was given up. */
export const goals: GoalStory[] = [
  ...rest, ...chances, ...street, ...homes,
  {
    key: 'liveability', title: 'Betere leefbaarheid', problem: 'De wijk scoort laag op leefbaarheid.', fields: ['community'], owner: 'gemeente', seenVision: 1,
    retired: { on: since2024(0.36), reason: 'Iedereen bedoelde er iets anders mee. Wat wij zien, staat nu bij de andere doelen.' },
  },
]
