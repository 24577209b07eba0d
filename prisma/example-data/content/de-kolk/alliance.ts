import type { AllianceStory, ParticipationStory, PostStory } from '../../story/alliance-types'
import { daysAhead, on, since2024 } from '../../story/moment'
import { problemFields, stakeholders } from './stakeholders'
import { tables } from './tables'

const posts: PostStory[] = [
  { role: 'chair', person: { who: 'marijke' }, organisation: 'gemeente', mandate: 'Zit het bestuur voor en is het gezicht naar buiten.', from: on('2019-03-26') },
  { role: 'quartermaster', person: { who: 'ellen' }, organisation: 'gemeente', mandate: 'Bracht partijen bij elkaar tot het contract er was.', from: on('2019-03-04'), until: on('2020-09-25'), fundedUntil: on('2020-12-31') },
  { role: 'process_director', person: { who: 'fatima' }, organisation: 'gemeente', mandate: 'Mag elke bestuurder op de afspraken aanspreken, ook de wethouder.', from: on('2020-09-25'), fundedUntil: daysAhead(190) },
  { role: 'programme_bureau', person: { who: 'daan' }, organisation: 'gemeente', mandate: 'Bereidt voor, houdt bij en maakt het wijkbericht.', from: on('2020-09-25'), fundedUntil: daysAhead(555) },
  { role: 'change_agent', person: { who: 'wim' }, organisation: 'bewoners', mandate: 'Brengt in wat in de wijk leeft en durft beide kanten aan te spreken.', from: on('2019-05-06') },
]

const participation: ParticipationStory[] = [
  {
    variant: 'b', chosen: on('2019-06-12'), who: 'ellen', reason: 'Er was alleen de bewonersvereniging. Wie daar geen lid van is, kenden wij niet.',
    ambition: { variant: 'd', by: on('2020-09-01'), steps: 'Bewoners kiezen zelf twee mensen, voordat het contract wordt getekend.' },
    residentsRole: 'Meedenken over de problemen van de wijk.', mandate: 'Geen; adviezen worden beantwoord.', reimbursement: '',
  },
  {
    variant: 'd', chosen: on('2020-07-02'), who: 'ellen', reason: 'Voorwaarde bij het besluit om te beginnen: een vaste plek met stem.',
    ambition: { variant: 'e', by: on('2024-12-31'), steps: 'Eerst ervaring opdoen in het programmateam, dan een zetel in het bestuur.' },
    residentsRole: 'Twee gekozen bewoners beslissen mee in het programmateam en adviseren het bestuur.',
    mandate: 'Beslissen mee over het bewonersbudget en over de volgorde van maatregelen.', reimbursement: '€ 60 per bijeenkomst, en oppas als dat nodig is.',
  },
  {
    variant: 'e', chosen: since2024(0.3), who: 'fatima', reason: 'Bewoners merkten dat het echte gesprek in het bestuur plaatsvond.',
    residentsRole: 'Eén gekozen bewoner beslist mee in het bestuur, twee in het programmateam.',
    mandate: 'In het bestuur een gewone stem. Over wonen gaat niets door zonder hun advies.', reimbursement: '€ 75 per bijeenkomst en een scholing per jaar.',
  },
]

/** The alliance of De Kolk through the years. */
export const alliance: AllianceStory = { bodies: tables, posts, participation, stakeholders, problemFields }
