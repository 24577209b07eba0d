import { on, since2024 } from '../../story/moment'
import type { FirstProgrammeStory } from '../../story/recalibration-types'

const money = (from: number, ...euros: number[]) => euros.map((amount, index) => ({ year: from + index, cents: `${amount}00` }))
const chosen = (kind: string, reason: string, effectOnGoals = '', effectOnMoney = '') =>
  [{ kind, reason, effectOnGoals, effectOnMoney, on: '2023-11-06', by: 'Fatima Yılmaz' }]
const nothingElse = { targetGroup: '', places: ['De Kolk'], milestones: [], reports: [], coverage: [] }

/** What De Kolk did in its first cycle, as it was kept when the second began. */
export const firstProgramme: FirstProgrammeStory = {
  begun: { at: on('2020-11-02'), who: 'ellen' }, closed: { at: since2024(0.36), who: 'fatima' },
  recalibration: { begun: { at: on('2023-09-05'), who: 'fatima' }, closed: { at: since2024(0.17), who: 'fatima' } },
  answers: {
    rightProblems: 'De vier doelen kloppen nog, de verdeling niet. Er komen bijna net zoveel nieuwe schulden bij als wij oplossen.',
    stillWhy: 'Ja. De partners en de bewonersvereniging zouden de visie nu weer vaststellen. Voorkomen moet er alleen duidelijker in.',
    rightParties: 'De zorgverzekeraar doet mee sinds 2023. De winkeliers zijn vertrokken en een grote werkgever ontbreekt.',
    doingNeeded: 'Voor de flats wel. Voor inkomen te weinig, en voor de straat vooral overdag.',
    structuresFit: 'De tafels werken. Bewoners zitten nu in het bestuur, en de monitor komt voortaan in april.',
  },
  kept: {
    cycle: 1, title: 'Uitvoeringsprogramma De Kolk 2021–2023', summary: 'Beginnen bij rust in huis: hulp bij schulden, vaste gezichten en de eerste flats.',
    startsOn: '2021-01-01', endsOn: '2023-12-31',
    goals: ['Meer rust in huis', 'Meer kansen voor kinderen en jongeren', 'Veiliger op straat, ook in de avond', 'Betere huizen met lagere kosten'].map((title) =>
      ({ title, ambition: null, specific: '', indicator: '', baseline: '', target: '', dueYear: null })),
    interventions: [
      {
        ...nothingElse, title: 'Buurtkamer met vaste mensen', owner: 'Welzijn Lindewaard', status: 'running', what: 'Elke dag open, met twee mensen die blijven.',
        contributions: [{ goal: 'Meer rust in huis', direct: true, how: 'Wie binnenloopt met een brief, praat dezelfde dag met iemand.' }],
        milestones: [{ title: 'De buurtkamer is open', dueOn: '2021-05-01', reachedOn: '2021-06-14' }], costs: money(2021, 180_000, 190_000, 195_000),
        choices: chosen('continue', 'Ruim zeshonderd mensen kwamen binnen en de wachttijd ging van elf naar drie weken.', 'Blijft dragen aan rust in huis.', 'Gaat naar het gewone budget van welzijn.'),
      },
      {
        ...nothingElse, title: 'Schuldhulp achteraf', owner: 'Gemeente Lindewaard', status: 'running', what: 'Extra mensen voor wie al schulden heeft.',
        contributions: [{ goal: 'Meer rust in huis', direct: true, how: 'Gezinnen komen sneller in een regeling.' }], costs: money(2021, 220_000, 320_000, 360_000),
        choices: chosen('adjust', 'Veel gezinnen zijn geholpen, maar er komen er bijna evenveel bij. Het werk verschuift naar de eerste maand van een achterstand.', 'Van helpen naar voorkomen.', 'Hetzelfde bedrag, vroeger in de keten.'),
      },
      {
        ...nothingElse, title: 'Eerste twee flats', owner: 'Woonstichting De Dijk', status: 'completed', what: 'Ventilatie en isolatie van twee flats aan de Sluisweg.', places: ['Sluisweg'],
        contributions: [{ goal: 'Betere huizen met lagere kosten', direct: true, how: 'Vocht en schimmel verdwijnen met de gevel.' }],
        milestones: [{ title: 'Tweede flat klaar', dueOn: '2023-09-01', reachedOn: '2023-10-20' }], costs: money(2021, 600_000, 1_400_000, 900_000),
        choices: chosen('complete', 'Beide flats zijn klaar. De zes volgende staan in het nieuwe programma.'),
      },
      {
        ...nothingElse, title: 'Buurtvaders in de avond', owner: 'Bewonersvereniging De Kolk', status: 'stopped', what: 'Vaders lopen in het weekend een ronde over het plein.', places: ['Kolkplein'],
        contributions: [{ goal: 'Veiliger op straat, ook in de avond', direct: true, how: 'Jongeren kennen hen en blijven rustig.' }], costs: money(2021, 15_000, 15_000),
        choices: chosen('stop', 'De groep had te weinig mensen en stopte zelf. Straatambassadeurs nemen het over.', 'De avond blijft open tot er iets nieuws is.', 'Het geld gaat naar de straatambassadeurs.'),
      },
    ],
  },
}
