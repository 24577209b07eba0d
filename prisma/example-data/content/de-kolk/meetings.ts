import type { MeetingStory } from '../../story/meeting-types'
import { daysAgo, daysAhead, since2024, type Moment } from '../../story/moment'

const weekMs = 7 * 86_400_000
const tuesday = 2

/** An evening of the board: the first Tuesday at least five days from now, and then every so many weeks. */
export const tuesdayAhead = (weeks: number): Moment => (now) => {
  const date = new Date(now.getTime() + 5 * 86_400_000)
  date.setUTCDate(date.getUTCDate() + ((tuesday - date.getUTCDay() + 7) % 7))
  return new Date(date.getTime() + weeks * weekMs)
}

/** The Tuesday on or before so many days ago. */
const tuesdayAgo = (days: number): Moment => (now) => {
  const date = daysAgo(days)(now)
  return new Date(date.getTime() - ((date.getUTCDay() - tuesday + 7) % 7) * 86_400_000)
}

const board = { table: 'Alliantiebestuur De Kolk', from: '19:30', until: '21:30', place: 'Basisschool Het Kompas, aula', who: 'fatima' } as const
const evening = { ...board, title: 'Bestuursavond', series: { key: 'bestuur', everyWeeks: 6 }, planned: daysAgo(60) } as const

/** Evenings of the board that were: closed minutes. */
const past: MeetingStory[] = [
  {
    ...board, title: 'Bestuursavond', day: tuesdayAgo(119), planned: daysAgo(160), absent: ['Samir Haddou'], substituted: { 'Karel Wouters': 'Bram Kuijt' },
    agenda: [
      { title: 'Opening en mededelingen', minutesOfTime: 10, said: 'Marijke opent de avond. Samir kan er niet bij zijn. Bram neemt de plaats van Karel in.' },
      { title: 'Licht en bankjes op het Kolkplein', minutesOfTime: 40, purpose: 'Besluiten', about: { proposal: 'Licht en bankjes op het Kolkplein' }, said: 'Wim vertelt dat bewoners van de Kolkstraat bang zijn voor overlast. Bram ziet nu juist overlast omdat het donker is. Het bestuur stemt in, als jongeren meedenken over de plek van de bankjes.' },
      { title: 'Rondvraag', minutesOfTime: 10, said: 'Nadia vraagt aandacht voor de wachtlijst bij schuldhulp. Komt terug op de volgende avond.' },
    ],
    held: {
      at: daysAgo(118), closed: daysAgo(110), general: 'De volgende avond is weer op school.',
      actions: [{ title: 'Omwonenden van het Kolkplein uitnodigen voor een avond over de bankjes', who: 'soraya', due: daysAgo(90), done: daysAgo(88) }],
    },
  },
  {
    ...board, title: 'Bestuursavond', day: tuesdayAgo(62), planned: daysAgo(118), absent: ['Petra Lansink'], guests: [{ name: 'Ria Postma', onBehalfOf: 'bewoners van het oude dorp' }],
    agenda: [
      { title: 'Opening en vorige verslag', minutesOfTime: 10, said: 'Geen opmerkingen.' },
      { title: 'Hulp in de Sluisflat', minutesOfTime: 30, purpose: 'Besluiten, besloten deel', about: { proposal: 'Vaste hulp voor drie gezinnen in de Sluisflat' }, said: 'Meral doet niet mee aan dit punt. De anderen zijn het eens.' },
      { title: 'Waar staan de maatregelen?', minutesOfTime: 40, purpose: 'Elkaar bijpraten', about: { section: '6.3' }, said: 'Twee maatregelen zijn gestopt. Daan laat zien welke tien er over zijn en wat ze kosten.' },
    ],
    documents: [{ title: 'De twaalf maatregelen en hun effect', url: 'https://dekolk.example/programma/2/maatregelen' }],
    held: {
      at: daysAgo(61), closed: daysAgo(55),
      actions: [{ title: 'Aan de wijk uitleggen welke twee maatregelen stopten', who: 'daan', due: daysAgo(20), done: daysAgo(22) }],
    },
  },
  {
    ...board, title: 'Bestuursavond', day: tuesdayAgo(41), planned: daysAgo(61),
    agenda: [
      { title: 'Opening', minutesOfTime: 5, said: 'Iedereen is er.' },
      { title: 'Betaald parkeren rond de flats', minutesOfTime: 50, purpose: 'Besluiten', about: { proposal: 'Betaald parkeren rond de flats' }, said: 'De meningen lopen uiteen. Wim: praat eerst met bewoners. Joost: de garages staan half leeg. Karel maakt zich zorgen over de brandweer. Het voorstel krijgt geen meerderheid.' },
      { title: 'Meten van veiligheid', minutesOfTime: 20, about: { section: '6.4' }, said: 'Het voorstel voor de indicator is helder. Politie en gemeente leveren de cijfers.' },
      { title: 'Rondvraag', said: '' },
    ],
    held: {
      at: daysAgo(40), closed: daysAgo(33), general: 'Marijke bedankt de school voor de gastvrijheid.',
      actions: [
        { title: 'Met de brandweer langs de smalle straten lopen', who: 'bram', due: daysAgo(7) },
        { title: 'Bewoners vragen wat er nodig is om de garages te gebruiken', who: 'henk', due: daysAhead(12) },
      ],
    },
  },
]

/** Evenings of the board to come, as a series. */
const coming: MeetingStory[] = [
  {
    ...evening, day: tuesdayAhead(0), absent: ['Samir Haddou'], substituted: { 'Joost Terpstra': 'Henk Braams' },
    invitation: 'Om 19.00 uur staat er soep. De ingang is aan de kant van het plein; bel als de deur dicht is.\nLees vooraf het voorstel over de vakantieschool.',
    agenda: [
      { title: 'Opening en vorige verslag', minutesOfTime: 10 },
      { title: 'Vakantieschool ook in de winter', purpose: 'Besluiten', minutesOfTime: 30, about: { proposal: 'Vakantieschool ook in de winter' } },
      { title: 'De volgende ronde met de wijk', purpose: 'Een mening vormen', minutesOfTime: 45, about: { section: '6.3' } },
      { title: 'Rondvraag', minutesOfTime: 15 },
    ],
    documents: [{ title: 'Cijfers van de vakantieschool van deze zomer', url: 'https://dekolk.example/vakantieschool' }],
  },
  { ...evening, day: tuesdayAhead(6), agenda: [] },
  { ...evening, day: tuesdayAhead(12), agenda: [] },
]

/** Meetings of the other tables. */
const others: MeetingStory[] = [
  {
    table: 'Programmateam', title: 'Programmateam', day: daysAgo(3), from: '09:30', until: '11:00', place: 'Buurtkamer', planned: daysAgo(30), who: 'daan',
    agenda: [
      { title: 'Wat loopt, wat hapert', minutesOfTime: 30, said: 'De planning van de straten staat op één kaart. De werving van jongerenwerkers loopt achter.' },
      { title: 'Nieuwe cijfers', minutesOfTime: 30, about: { section: '6.4' } },
      { title: 'Voorbereiding bestuursavond', minutesOfTime: 30 },
    ],
    held: { at: daysAgo(2), actions: [{ title: 'De vacature voor jongerenwerk opnieuw uitzetten', who: 'soraya', due: daysAhead(8) }] },
  },
  {
    table: 'Partnerraad De Kolk', title: 'Partnerraad', day: daysAhead(9), from: '15:30', until: '17:00', place: 'Huisartsenpraktijk De Kolk', planned: daysAgo(45), who: 'daan',
    absent: ['Yvonne Sterk', 'Jip Verhoeven', 'Meral Aksoy'], agenda: [{ title: 'Advies over het bewonersbudget', purpose: 'Een mening vormen', minutesOfTime: 60 }],
  },
  {
    table: 'Thematafel wonen en warmte', title: 'Wonen en warmte', day: daysAhead(4), from: '10:00', until: '11:30', place: 'Kantoor van De Dijk', planned: since2024(0.9), who: 'daan',
    agenda: [{ title: 'Planning van het warmtenet' }], cancelled: { reason: 'De netbeheerder heeft de planning nog niet klaar.', at: daysAgo(2) },
  },
]

/** The meetings of De Kolk. */
export const meetings: MeetingStory[] = [...past, ...coming, ...others]
