import { daysAgo, on, since2024 } from '../../story/moment'
import type { ProgrammeStory } from '../../story/types'
import { alliance } from './alliance'
import { actions, comments, evidence, owners } from './around'
import { agreements } from './contract'
import { chances } from './chances'
import { decisions } from './decisions'
import { designAnswers } from './design'
import { executionAnswers } from './execution'
import { finance } from './finance'
import { firstProgramme } from './first-programme'
import { goals } from './goals'
import { handovers } from './handovers'
import { executions } from './interventions'
import { orientationAnswers } from './orientation'
import { meetings } from './meetings'
import { proposals } from './proposals'
import { publicPage } from './public-page'
import { recalibrationAnswers } from './recalibration'
import { designAgain, executionAgain, startupAgain, thisWeek } from './second-cycle'
import { startupAnswers } from './startup'
import { theories } from './theory'
import { visions } from './vision'

/** An invented neighbourhood with everything in it: five phases, a second cycle, and work that waits today. */
export const deKolk: ProgrammeStory = {
  municipality: 'lindewaard', slug: 'de-kolk', name: 'De Kolk', motto: 'Samen aan zet in De Kolk', areaCodes: ['WK999901'],
  inhabitants: 8640, dwellings: 3910, startsOn: on('2019-03-01'), horizonYears: 20, contactName: 'Fatima Yılmaz',
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
    { key: 'winkeliers', name: 'Winkeliersvereniging Kolkplein', left: on('2023-06-19'), leaveReason: 'Drie winkels sloten; er bleef te weinig over voor een vereniging' },
    { key: 'mbo', name: 'MBO Tweestromen', joined: on('2021-09-06'), joinReason: 'Nodig voor jongeren zonder diploma' },
  ],
  phases: [
    { cycle: 1, phase: 'orientation', started: on('2019-03-04'), closed: on('2019-12-06') },
    { cycle: 1, phase: 'startup', started: on('2020-01-13'), closed: on('2020-09-25') },
    { cycle: 1, phase: 'design', started: on('2020-05-18'), closed: on('2020-12-11') },
    { cycle: 1, phase: 'execution', started: on('2021-01-11'), closed: on('2023-12-01') },
    { cycle: 1, phase: 'recalibration', started: on('2023-09-04'), closed: since2024(0.24) },
    { cycle: 2, phase: 'startup', started: since2024(0.25), closed: since2024(0.605) },
    { cycle: 2, phase: 'design', started: since2024(0.26) },
    { cycle: 2, phase: 'execution', started: since2024(0.4) },
  ],
  rounds: [
    { cycle: 1, from: on('2019-03-20'), to: on('2019-11-21'), who: ['ellen', 'ellen', 'fatima'], answers: orientationAnswers },
    { cycle: 1, from: on('2020-01-20'), to: on('2020-09-11'), who: ['ellen', 'fatima'], answers: startupAnswers },
    { cycle: 1, from: on('2020-06-02'), to: on('2020-11-27'), who: ['fatima', 'ellen'], answers: designAnswers },
    { cycle: 1, from: on('2021-09-14'), to: on('2023-11-20'), who: ['fatima', 'daan', 'fatima'], answers: executionAnswers },
    { cycle: 1, from: on('2023-09-18'), to: since2024(0.18), who: ['fatima', 'daan'], answers: recalibrationAnswers },
    { cycle: 2, from: since2024(0.3), to: since2024(0.57), who: ['fatima', 'daan'], answers: startupAgain },
    { cycle: 2, from: since2024(0.6), to: daysAgo(14), who: ['daan', 'fatima'], answers: designAgain },
    { cycle: 2, from: since2024(0.7), to: daysAgo(16), who: ['fatima', 'daan'], answers: executionAgain },
    { cycle: 2, from: daysAgo(5), to: daysAgo(1.6), who: ['daan', 'fatima'], answers: thisWeek },
  ],
  owners, comments, evidence, actions, decisions, proposals, meetings, publicPage, alliance, agreements, handovers, finance, firstProgramme,
  goals: { begun: { at: on('2020-03-09'), who: 'ellen' }, list: goals }, executions, theories, visions, chances,
  visits: [
    { who: 'marijke', seen: daysAgo(8), before: daysAgo(20) },
    { who: 'joost', seen: daysAgo(9), before: daysAgo(41) },
    { who: 'fatima', seen: daysAgo(2), before: daysAgo(3) },
    { who: 'daan', seen: daysAgo(2.2), before: daysAgo(4) },
    { who: 'henk', seen: daysAgo(8), before: daysAgo(22) },
    { who: 'meral', seen: daysAgo(13), before: daysAgo(34) },
    { who: 'sanne', seen: daysAgo(30) },
  ],
}
