import { daysAgo } from '../story/moment'
import { partly, yes } from '../story/said'
import type { ProgrammeStory } from '../story/types'

/** An invented neighbourhood that has barely begun, in an invented second municipality. */
export const havenkwartier: ProgrammeStory = {
  municipality: 'oosterhaven', slug: 'havenkwartier', name: 'Havenkwartier', motto: '', areaCodes: [],
  inhabitants: 5200, dwellings: 2300, startsOn: daysAgo(80), horizonYears: 15, contactName: 'Jeroen Kuipers',
  contactPhone: '', contactEmail: 'havenkwartier@oosterhaven.example',
  sourceNote: 'Oosterhaven en het Havenkwartier bestaan niet. Alles is verzonnen, als voorbeeld.',
  begun: { at: daysAgo(19), who: 'jeroen' },
  organisations: [{ key: 'gemeente', name: 'Gemeente Oosterhaven' }, { key: 'havenwonen', name: 'Havenwonen' }],
  phases: [{ cycle: 1, phase: 'orientation', started: daysAgo(19) }],
  rounds: [
    {
      cycle: 1, from: daysAgo(12), to: daysAgo(9), who: ['jeroen'],
      answers: {
        '4.1.1': partly('Vooral werkloosheid en slechte woningen langs de kade. Over schulden en gezondheid weten wij nog weinig.'),
        '4.1.2': yes('De haven krimpt, de kade wordt hoger voor het water en er komen 400 woningen bij.'),
      },
    },
  ],
}
