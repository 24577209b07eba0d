import { daysAgo, daysAhead, since2024 } from '../../story/moment'
import type { ProgrammeStory, PublicText } from '../../story/types'
import { tuesdayAhead } from './meetings'

const contact = {
  contactName: 'Fatima Yılmaz, programmabureau De Kolk', contactPhone: '0123 45 67 89', contactEmail: 'dekolk@lindewaard.example',
  contactPlace: 'Buurtkamer De Kolk, Kolkplein 14. Elke dinsdag en donderdag van 10.00 tot 16.00 uur, zaterdag van 10.00 tot 12.00 uur.',
}

const earlier: PublicText = {
  ...contact,
  now:
    'We kijken terug op de eerste jaren. Wat werkte en wat niet? Dat bespreken we met bewoners, met cijfers en met verhalen.\n\n' +
    'De buurtkamer, de vakantieschool en de hulp bij schulden gaan gewoon door.',
  promised: 'Elk plan uit de wijk krijgt binnen drie weken antwoord.\n\nDe zes flats aan de Sluisweg worden een voor een opgeknapt. Niemand hoeft daarvoor de wijk uit.',
  joinIn: 'Kom op donderdag eten in de buurtkamer. Inloop vanaf 17.30 uur, het eten is gratis.',
  next: [{ what: 'Bewonersavond over de nieuwe plannen', on: since2024(0.15), monthOnly: true }],
}

/** What residents read now. */
const current: PublicText = {
  ...contact,
  now:
    'Aan de Sluisweg zijn twee van de zes flats klaar. Aan de derde flat wordt gewerkt. De bewoners daarvan wonen zolang in een andere woning in dezelfde straat.\n\n' +
    'In de buurtkamer helpen wij u met brieven, geldzorgen en ideeën voor uw straat. Ook op zaterdagochtend.\n\n' +
    'Er liggen twaalf nieuwe plannen voor de komende vier jaar. Jongeren uit de wijk schreven mee aan drie daarvan. Het bestuur van de wijkaanpak beslist erover; daarin zit ook een bewoner.',
  promised:
    'Heeft u een plan voor de wijk? Dan hoort u binnen drie weken of het doorgaat. Dit jaar gingen al 24 plannen door.\n\n' +
    'De zes flats aan de Sluisweg worden een voor een opgeknapt. Niemand hoeft daarvoor de wijk uit.\n\n' +
    'Gaat uw straat open voor het riool? Dan doen we de leidingen voor warmte en de stoep meteen mee. Zo gaat de straat maar één keer open.\n\n' +
    'De politie maakt een plan voor meer veiligheid in de avond. Dat plan is later klaar dan beloofd. Zodra het er is, leest u het hier.',
  joinIn:
    'Heeft u een idee voor uw straat? Er is geld voor. Kom langs in de buurtkamer. Wij helpen met het formulier.\n\n' +
    'Bent u tussen 12 en 25 jaar? De jongerenraad zoekt nieuwe leden. Vraag in de buurtkamer naar Soraya.\n\n' +
    'Elke donderdag om 17.30 uur eten we samen in de buurtkamer. U hoeft zich niet aan te melden.',
  next: [
    { what: 'Het bestuur beslist over de twaalf nieuwe plannen', on: tuesdayAhead(0) },
    { what: 'Bewonersavond in Het Kompas, vanaf 19.30 uur: wat gebeurt er, en wanneer in welke straat?', on: tuesdayAhead(2) },
    { what: 'Begin van het werk aan de vierde flat', on: daysAhead(165), monthOnly: true },
  ],
}

/** The page of De Kolk and what was published before. */
export const publicPage: NonNullable<ProgrammeStory['publicPage']> = {
  text: current,
  tellTheory: true,
  publications: [
    { at: since2024(0.1), who: 'fatima', text: earlier },
    { at: daysAgo(16), who: 'fatima', text: current },
  ],
}
