import { daysAgo, since2024 } from '../../story/moment'
import type { ProgrammeStory, PublicText } from '../../story/types'

const contact = {
  contactName: 'Fatima Yılmaz, programmabureau De Kolk', contactPhone: '0123 45 67 89', contactEmail: 'dekolk@lindewaard.example',
  contactPlace: 'Buurtkamer De Kolk, Sluisweg 14. Elke dinsdag en donderdag van 10.00 tot 16.00 uur, zaterdag van 10.00 tot 12.00 uur.',
}

const earlier: PublicText = {
  ...contact,
  now:
    'We kijken terug op de eerste jaren. Wat werkte en wat niet? Dat bespreken we met bewoners, met cijfers en met verhalen.\n\n' +
    'De buurtkamer, de vakantieschool en de hulp bij schulden gaan gewoon door.',
  promised: 'Elk plan uit de wijk krijgt binnen drie weken antwoord.\n\nDe zes flats aan de Sluisweg worden een voor een opgeknapt. Niemand hoeft daarvoor de wijk uit.',
  joinIn: 'Kom op donderdag eten in de buurtkamer. Inloop vanaf 17.30 uur, het eten is gratis.',
  next: [{ what: 'Bewonersavond over de nieuwe plannen', when: 'in het voorjaar' }],
}

/** What residents read now. */
const current: PublicText = {
  ...contact,
  now:
    'We maken nieuwe plannen voor de komende vier jaar. Twaalf plannen zijn bijna klaar. Het bestuur beslist er binnenkort over.\n\n' +
    'Aan de Sluisweg zijn twee van de zes flats opgeknapt. De derde is begonnen. Bewoners van dat blok wonen zolang in een woning in dezelfde straat.\n\n' +
    'In de buurtkamer kunt u terecht met brieven, geldzorgen en ideeën voor uw straat. Ook op zaterdagochtend.',
  promised:
    'Elk plan uit de wijk krijgt binnen drie weken antwoord. Dit jaar gingen 24 plannen door.\n\n' +
    'De zes flats aan de Sluisweg worden een voor een opgeknapt. Niemand hoeft daarvoor de wijk uit.\n\n' +
    'De straat gaat één keer open: riool, warmte en stoep tegelijk.\n\n' +
    'De politie maakt een plan voor de veiligheid in de avond. Dat plan is later dan beloofd. We laten weten wanneer het er is.',
  joinIn:
    'Heeft u een idee voor uw straat? Er is geld voor. Kom langs in de buurtkamer, wij helpen met het formulier.\n\n' +
    'Bent u tussen 12 en 25 jaar? De jongerenraad zoekt nieuwe leden. Vraag naar Soraya.\n\n' +
    'Elke donderdag om 17.30 uur eten we samen. U hoeft zich niet aan te melden.',
  next: [
    { what: 'Het bestuur beslist over de twaalf nieuwe plannen', when: 'binnen vier weken' },
    { what: 'Bewonersavond in Het Kompas: wat gaat er gebeuren, en wanneer in welke straat?', when: 'over zes weken' },
    { what: 'Begin van het werk aan de vierde flat', when: 'na de zomer' },
  ],
}

/** The page of De Kolk and what was published before. */
export const publicPage: NonNullable<ProgrammeStory['publicPage']> = {
  text: current,
  publications: [
    { at: since2024(0.1), who: 'fatima', text: earlier },
    { at: daysAgo(16), who: 'fatima', text: current },
  ],
}
