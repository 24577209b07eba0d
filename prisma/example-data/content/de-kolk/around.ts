import { daysAgo, daysAhead, on, since2024 } from '../../story/moment'
import type { ActionStory, CommentStory, EvidenceStory, OwnerStory } from '../../story/types'

const firstYear = on('2019-03-11')
const newCycle = since2024(0.25)

/** Who looks after which section. */
export const owners: OwnerStory[] = [
  { cycle: 1, section: '4.1', who: 'fatima', at: firstYear },
  { cycle: 1, section: '4.2', who: 'fatima', at: firstYear },
  { cycle: 1, section: '4.3', who: 'daan', at: firstYear },
  { cycle: 1, section: '4.4', who: 'soraya', at: firstYear },
  { cycle: 1, section: '4.5', who: 'daan', at: firstYear },
  { cycle: 1, section: '4.6', who: 'fatima', at: firstYear },
  { cycle: 1, section: '5.2', who: 'fatima', at: on('2020-01-20') },
  { cycle: 1, section: '6.3', who: 'daan', at: on('2020-06-02') },
  { cycle: 1, section: '7.1', who: 'fatima', at: on('2021-01-18') },
  { cycle: 1, section: '7.2', who: 'soraya', at: on('2021-01-18') },
  { cycle: 2, section: '5.1', who: 'fatima', at: newCycle },
  { cycle: 2, section: '5.2', who: 'fatima', at: newCycle },
  { cycle: 2, section: '5.4-5.5', who: 'daan', at: newCycle },
  { cycle: 2, section: '6.2', who: 'fatima', at: newCycle },
  { cycle: 2, section: '6.3', who: 'daan', at: newCycle },
  { cycle: 2, section: '6.4', who: 'daan', at: newCycle },
  { cycle: 2, section: '7.1', who: 'henk', at: newCycle },
  { cycle: 2, section: '7.2', who: 'soraya', at: newCycle },
]

/** What people said to each other at the points. */
export const comments: CommentStory[] = [
  { cycle: 1, point: '4.1.2', who: 'henk', at: on('2019-04-09'), text: 'De zes flats kunnen niet wachten op het warmtenet. Als dat drie jaar duurt, beginnen wij eerder.' },
  { cycle: 1, point: '4.1.2', who: 'ellen', at: on('2019-04-11'), text: 'Afgesproken: wij leggen de twee planningen naast elkaar voordat iemand een aannemer vastlegt.' },
  { cycle: 1, point: '4.3.3', who: 'wim', at: on('2019-06-20'), text: 'De sporthal staat in het verslag van de raad van 9 november 2010. Ik heb het nog liggen.' },
  { cycle: 1, point: '4.5.3', who: 'meral', at: on('2019-09-17'), text: 'Drieëntwintig projecten is geen grap. Kunnen wij dit jaar naar tien?' },
  { cycle: 1, point: '4.6.1', who: 'yvonne', at: on('2019-11-04'), text: 'Ik stem niet tegen, ik wil het eerst zien. Zet dat er maar zo in.' },
  { cycle: 1, point: '5.5.5', who: 'joost', at: on('2020-08-20'), text: 'Zolang de stad per inwoner verdeelt, betaalt deze wijk twee keer.' },
  { cycle: 1, point: '7.1.3', who: 'bram', at: on('2022-10-11'), text: 'Wij zijn niet tegen maatwerk. Wij willen alleen weten wie ervoor staat als het misgaat.' },
  { cycle: 1, point: '8.2.4', who: 'marijke', at: on('2023-10-24'), text: 'Zonder die berekening krijg ik dit niet door de raad. Dit moet de eerste voorwaarde worden.' },
  { cycle: 2, point: '5.1.7', who: 'wim', at: since2024(0.42), text: 'Ik verhuis in het najaar. Zoek iemand die kwaad kan worden en daarna weer langskomt.' },
  { cycle: 2, point: '6.2.1', who: 'bram', at: since2024(0.78), text: 'Ons antwoord blijft nee. Dat is geen onwil; het staat zo in de wet.' },
  { cycle: 2, point: '6.3.3', who: 'meral', at: daysAgo(13), text: 'Graag vóór de kerstvakantie. In januari is iedereen ziek of bezig met toetsen.' },
  { cycle: 2, point: '6.3.2', who: 'joost', at: daysAgo(5), text: 'Wij kunnen onze helft een jaar eerder inzetten, als dat helpt. Dan wil ik wel zekerheid over jaar vier.' },
  { cycle: 2, point: '6.4.2', who: 'soraya', at: daysAgo(2.5), text: 'De verzekeraar levert de cijfers per postcode. Ik heb de contactpersoon en vraag het deze week na.' },
  { cycle: 2, point: '6.3.8', who: 'marijke', at: daysAgo(1.2), text: 'Goed dat er twee maatregelen uit zijn. Dat had ik vorige keer ook willen zien.' },
]

const pages = 'https://dekolk.example'

/** What supports the answers: pages of the programme and a few files. */
export const evidence: EvidenceStory[] = [
  { cycle: 1, point: '4.1.1', who: 'ellen', at: on('2019-04-15'), title: 'Wijkbeeld De Kolk 2019', file: 'Wijkbeeld De Kolk 2019.pdf' },
  { cycle: 1, point: '4.2.1', who: 'fatima', at: on('2019-05-21'), title: 'Cijfers van De Kolk, 2010 tot 2019', url: `${pages}/cijfers/2019` },
  { cycle: 1, point: '4.2.3', who: 'ellen', at: on('2019-06-12'), title: 'Verslag van de keukentafelgesprekken', file: 'Verslag keukentafelgesprekken.docx' },
  { cycle: 1, point: '4.4.2', who: 'fatima', at: on('2019-09-05'), title: 'Alle 212 ideeën en wat ermee is gedaan', url: `${pages}/ideeen` },
  { cycle: 1, point: '4.5.1', who: 'daan', at: on('2019-10-10'), title: 'Kaart van partijen in de wijk', url: `${pages}/partijen` },
  { cycle: 1, point: '5.3.3', who: 'fatima', at: on('2020-09-18'), title: 'Wijkcontract met handtekeningen', file: 'Wijkcontract De Kolk 2020.pdf' },
  { cycle: 1, point: '6.3.1', who: 'daan', at: on('2020-11-05'), title: 'Uitvoeringsprogramma 2021–2024', url: `${pages}/programma/2021` },
  { cycle: 1, point: '7.2.3', who: 'soraya', at: on('2022-06-30'), title: 'Foto van de opening van de buurtkamer', file: 'Opening buurtkamer.png' },
  { cycle: 1, point: '8.1.2', who: 'fatima', at: on('2023-10-12'), title: 'Besluitenlijst: een half miljoen naar schuldhulp', url: `${pages}/besluiten/2022-4` },
  { cycle: 2, point: '5.5.2', who: 'daan', at: since2024(0.47), title: 'Kosten en baten van de eerste jaren', url: `${pages}/kosten-en-baten` },
  { cycle: 2, point: '5.3.3', who: 'fatima', at: since2024(0.53), title: 'Het tweede wijkcontract', url: `${pages}/contract/2` },
  { cycle: 2, point: '6.4.1', who: 'daan', at: daysAgo(30), title: 'Voorstel voor de indicator van veiligheid', url: `${pages}/monitor/veiligheid` },
  { cycle: 2, point: '6.3.8', who: 'daan', at: daysAgo(3), title: 'De twaalf maatregelen en hun effect', url: `${pages}/programma/2/maatregelen` },
]

/** What people promised to do. */
export const actions: ActionStory[] = [
  { cycle: 1, point: '4.4.3', title: 'Aan de wijk uitleggen waarom de sporthal er niet kwam', who: 'marijke', by: 'ellen', at: on('2019-09-24'), due: on('2019-11-15'), done: on('2019-11-12') },
  { cycle: 1, point: '5.2.2', title: 'Jongeren tussen 15 en 25 alsnog laten meeschrijven', who: 'soraya', by: 'fatima', at: on('2020-06-05'), due: on('2020-12-01'), done: on('2021-02-19') },
  { cycle: 1, point: '6.4.5', title: 'Voorstel maken voor als resultaten tegenvallen', who: 'fatima', by: 'ellen', at: on('2020-12-11'), due: on('2021-12-31'), done: on('2022-01-20') },
  { cycle: 1, point: '7.2.6', title: 'Nagaan wie van de mensen uit 2019 nog meedoet', who: 'soraya', by: 'fatima', at: on('2023-09-18'), due: on('2023-12-15'), done: on('2023-12-08') },
  { cycle: 2, point: '5.1.7', title: 'Een opvolger zoeken voor de aanjager in de wijk', who: 'soraya', by: 'fatima', at: since2024(0.5), due: daysAgo(35) },
  { cycle: 2, point: '5.2.8', title: 'Afspraak maken over de toeslagen met de provincie', who: 'daan', by: 'fatima', at: since2024(0.66), due: daysAgo(11) },
  { cycle: 2, point: '6.3.2', title: 'Voorstel voor de laatste twee jaar bij de raad', who: 'fatima', by: 'fatima', at: since2024(0.7), due: daysAhead(19) },
  { cycle: 2, point: '6.3.3', title: 'Nog een ronde meelezen met de wijk', who: 'meral', by: 'daan', at: since2024(0.88), due: daysAhead(30) },
  { cycle: 2, point: '6.3.5', title: 'Plannen van de zorg naast die van de wijk leggen', who: 'daan', by: 'daan', at: since2024(0.9), due: daysAhead(48) },
  { cycle: 2, point: '6.4.2', title: 'Vragen wie de cijfers van de verzekeraar ophaalt', who: 'soraya', by: 'daan', at: daysAgo(8), due: daysAhead(5) },
  { cycle: 2, point: '7.1.4', title: 'Twee jongerenwerkers werven', who: 'soraya', by: 'fatima', at: since2024(0.72), due: daysAgo(3) },
  { cycle: 2, point: '6.3.6', title: 'De straatplanning op één kaart zetten', who: 'henk', by: 'daan', at: since2024(0.88), due: daysAgo(6), done: daysAgo(4) },
  { cycle: 2, point: '7.2.2', title: 'Uitzoeken waarom één plan vier weken moest wachten', who: 'daan', by: 'fatima', at: daysAgo(9), due: daysAhead(2), done: daysAgo(1.1) },
  { cycle: 2, point: null, title: 'Programma van de bestuursavond rondsturen', who: 'fatima', by: 'fatima', at: daysAgo(12), due: daysAhead(3) },
]
