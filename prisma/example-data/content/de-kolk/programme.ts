import { daysAgo, on } from '../../story/moment'
import type { ProgrammeStory } from '../../story/types'
import { decisions } from './decisions'
import { designAnswers } from './design'
import { orientationAnswers } from './orientation'
import { startupAnswers } from './startup'

/** An invented neighbourhood with everything in it: five phases, a second cycle, and work that waits today. */
export const deKolk: ProgrammeStory = {
  municipality: 'lindewaard', slug: 'de-kolk', name: 'De Kolk', motto: 'Samen aan zet in De Kolk', areaCodes: ['WK999901'],
  inhabitants: 8640, dwellings: 3910, startsOn: '2019-03-01', horizonYears: 20, contactName: 'Fatima Yılmaz',
  contactPhone: '0123 45 67 89', contactEmail: 'dekolk@lindewaard.example',
  sourceNote: 'Lindewaard en De Kolk bestaan niet. Alle mensen, cijfers en besluiten zijn verzonnen, als voorbeeld.',
  begun: { at: on('2019-03-04'), who: 'ellen' },
  organisations: [
    { key: 'gemeente', name: 'Gemeente Lindewaard' },
    { key: 'dijk', name: 'Woonstichting De Dijk' },
    { key: 'kompas', name: 'Basisschool Het Kompas' },
    { key: 'huisarts', name: 'Huisartsenpraktijk De Kolk' },
    { key: 'politie', name: 'Politie basisteam Lindewaard' },
    { key: 'bewoners', name: 'Bewonersvereniging De Kolk' },
    { key: 'welzijn', name: 'Welzijn Lindewaard' },
    { key: 'winkeliers', name: 'Winkeliersvereniging Kolkplein', left: on('2023-06-19') },
    { key: 'mbo', name: 'MBO Tweestromen', joined: on('2021-09-06') },
  ],
  phases: [
    { cycle: 1, phase: 'orientation', started: on('2019-03-04'), closed: on('2019-12-06') },
    { cycle: 1, phase: 'startup', started: on('2020-01-13'), closed: on('2020-09-25') },
    { cycle: 1, phase: 'design', started: on('2020-05-18'), closed: on('2020-12-11') },
    { cycle: 1, phase: 'execution', started: on('2021-01-11') },
  ],
  rounds: [
    { cycle: 1, from: on('2019-03-20'), to: on('2019-11-21'), who: ['ellen', 'ellen', 'fatima'], answers: orientationAnswers },
    { cycle: 1, from: on('2020-01-20'), to: on('2020-09-11'), who: ['ellen', 'fatima'], answers: startupAnswers },
    { cycle: 1, from: on('2020-06-02'), to: on('2020-11-27'), who: ['fatima', 'ellen'], answers: designAnswers },
  ],
  decisions,
  visits: [{ who: 'marijke', seen: daysAgo(6), before: daysAgo(20) }],
}
