import type { PromiseStory } from '../../story/contract-types'
import { daysAgo, daysAhead, on, since2024 } from '../../story/moment'

const gym = on('2020-09-17')
const canteen = since2024(0.57)

/** The first contract named money, and no hours. */
export const promisesOfFirst: PromiseStory[] = [
  {
    organisation: 'gemeente', text: 'Hulp bij schulden: twee vaste mensen in de buurtkamer', euros: 1_240_000, made: gym, due: on('2023-12-31'), goal: 'Rust in huis', section: '6.3',
    delivered: [
      { at: on('2021-12-14'), who: 'ellen', status: 'under_way', text: 'Beide mensen zijn begonnen.', euros: 310_000 },
      { at: on('2023-11-15'), who: 'fatima', status: 'delivered', text: 'Vier jaar lang twee mensen in de buurtkamer.', euros: 1_240_000 },
    ],
  },
  {
    organisation: 'kompas', text: 'Elke zomer vakantieschool voor alle kinderen die dat willen', made: gym, due: on('2023-08-31'), goal: 'Kansen voor kinderen',
    delivered: [{ at: on('2023-09-05'), who: 'meral', status: 'delivered', text: 'Drie zomers op rij, de laatste met 64 kinderen.' }],
  },
  {
    organisation: 'dijk', text: 'Zes flats aan de Sluisweg opknappen', euros: 9_600_000, made: gym, due: on('2024-12-31'), goal: 'Goede woningen',
    delivered: [
      { at: on('2023-10-10'), who: 'henk', status: 'partly_delivered', text: 'De eerste flat is klaar.', euros: 1_720_500.5 },
      { at: canteen, who: 'fatima', status: 'lapsed', text: 'Wat nog openstond, is overgenomen in versie 2.' },
    ],
  },
]

export const promisesOfSecond: PromiseStory[] = [
  {
    organisation: 'dijk', text: 'Zes flats aan de Sluisweg opknappen', euros: 7_879_499.5, made: canteen, due: daysAhead(760), goal: 'Goede woningen', section: '6.4',
    delivered: [{ at: daysAgo(48), who: 'henk', status: 'partly_delivered', text: 'Twee van de zes flats zijn klaar. De derde is begonnen.', euros: 2_150_000 }],
  },
  {
    organisation: 'dijk', direction: 'gets', text: 'Vast aanspreekpunt voor vergunningen bij de gemeente', hours: 240, made: canteen, due: daysAhead(130),
    delivered: [{ at: daysAgo(60), who: 'henk', status: 'under_way', text: 'Het aanspreekpunt is er, een dag per week.', hours: 96 }],
  },
  {
    organisation: 'welzijn', text: 'Jongerenwerkers in de avond, ook in het weekend', hours: 2_600, made: canteen, due: daysAhead(220), goal: 'Een veilige straat',
    delivered: [{ at: daysAgo(20), who: 'soraya', status: 'under_way', text: 'Vier avonden per week.', hours: 1_310 }],
  },
  { organisation: 'politie', text: 'Plan voor veiligheid in de avond', made: canteen, due: daysAgo(38), goal: 'Een veilige straat', section: '7.1' },
  { organisation: 'mbo', text: 'Stageplaatsen voor 40 jongeren uit de wijk', made: canteen, due: daysAhead(95), goal: 'Van school naar werk' },
  {
    organisation: 'huisarts', text: 'Spreekuur over geldzorgen in de praktijk', hours: 180, made: canteen, due: daysAgo(70), goal: 'Rust in huis',
    delivered: [{ at: daysAgo(72), who: 'yvonne', status: 'delivered', text: 'Een jaar lang elke dinsdag. We gaan ermee door.', hours: 184 }],
  },
  { organisation: 'huisarts', direction: 'gets', text: 'Directe lijn naar schuldhulp, zonder wachtlijst', made: canteen, due: daysAhead(30) },
]

/** Made at a table, between two contracts. */
export const atTable: PromiseStory[] = [
  {
    organisation: 'gemeente', text: 'Wijkbudget voor plannen van bewoners', euros: 75_000, made: daysAgo(300), due: daysAhead(60), goal: 'Bewoners aan zet', section: '7.2',
    delivered: [{ at: daysAgo(12), who: 'fatima', status: 'partly_delivered', text: 'Twaalf plannen betaald.', euros: 41_212.75 }],
  },
  {
    organisation: 'bewoners', text: 'Straatambassadeurs in acht straten', hours: 400, made: daysAgo(210), due: daysAhead(150), goal: 'Bewoners aan zet',
    delivered: [{ at: daysAgo(45), who: 'wim', status: 'under_way', text: 'In vijf straten begonnen.', hours: 120 }],
  },
  {
    organisation: 'winkeliers', text: 'Verlichting op het Kolkplein', euros: 18_000, made: on('2022-10-03'), due: on('2023-06-01'),
    delivered: [{ at: on('2023-06-20'), who: 'fatima', status: 'lapsed', text: 'De vereniging doet niet meer mee.' }],
  },
]

export const promisesOfNext: PromiseStory[] = [
  { organisation: 'mbo', text: 'Docent in de buurtkamer voor volwassenen', hours: 320, made: daysAgo(18), due: daysAhead(400), goal: 'Van school naar werk' },
]
