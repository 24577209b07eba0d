import { daysAgo, on } from '../../story/moment'
import type { ProgrammeStory } from '../../story/types'
import { later, orientation, startup } from './answers'
import { finance } from './finance'
import { goals } from './goals'
import { executions } from './interventions'
import { theories } from './theory'
import { visions } from './vision'

/** The national programme Rotterdam-Zuid as far as the handbook tells about it. */
export const rotterdamZuid: ProgrammeStory = {
  municipality: 'rotterdam', slug: 'rotterdam-zuid', name: 'Rotterdam-Zuid', motto: '', areaCodes: [], inhabitants: null, dwellings: null,
  startsOn: on('2012-01-01'), horizonYears: 20, contactName: '', contactPhone: '', contactEmail: '',
  sourceNote:
    'Voorbeeld op grond van een publicatie, niet het dossier van de gemeente Rotterdam of van het NPRZ. Bron: praktijkhandboek Slagkracht in ' +
    'de wijk, 2e editie (2024), §2.1, §4.1 (p. 29), §4.2 (p. 32), §4.5, §5.1 (p. 55), §5.2, §5.5 (p. 70) en §6.2. Wat daar niet staat, is ' +
    'opengelaten: ook de namen van de zeven focuswijken. Er wonen ruim 200.000 mensen op Zuid; een precies aantal noemt de bron niet. Van de ' +
    'start is alleen het jaar bekend. Welke fasen zijn afgerond, is afgeleid. De namen van medewerkers zijn verzonnen.',
  begun: { at: daysAgo(60), who: 'esra' },
  organisations: [
    { key: 'bureau', name: 'Programmabureau NPRZ' },
    { key: 'gemeente', name: 'Gemeente Rotterdam' },
    { key: 'rijk', name: 'Rijk' },
    { key: 'corporaties', name: 'Woningcorporaties' },
    { key: 'scholen', name: 'Schoolbesturen' },
    { key: 'zorg', name: 'Zorginstellingen' },
    { key: 'bedrijven', name: 'Bedrijfsleven' },
    { key: 'politie', name: 'Politie' },
    { key: 'om', name: 'Openbaar Ministerie' },
  ],
  phases: [
    { cycle: 1, phase: 'orientation', undated: 'closed' },
    { cycle: 1, phase: 'startup', undated: 'closed' },
    { cycle: 1, phase: 'design', undated: 'closed' },
    { cycle: 1, phase: 'execution', undated: 'active' },
    { cycle: 1, phase: 'recalibration', undated: 'active' },
  ],
  goals: { begun: { at: daysAgo(40), who: 'esra' }, list: goals }, visions, theories, executions, finance,
  rounds: [
    { cycle: 1, from: daysAgo(56), to: daysAgo(52), who: ['esra'], answers: orientation },
    { cycle: 1, from: daysAgo(51), to: daysAgo(42), who: ['esra'], answers: startup },
    { cycle: 1, from: daysAgo(34), to: daysAgo(22), who: ['esra'], answers: later },
  ],
  evidence: [
    {
      cycle: 1, point: '5.5.6', who: 'esra', at: daysAgo(43), title: 'Nieuw geld voor Rotterdam-Zuid: hoe doen ze dat? Genoemd in Handboek §5.5, p. 70',
      url: 'https://www.wijkwijzer.org/kennis/nieuw-geld-voor-het-nationaal-programma-rotterdam-zuid-hoe-doen-ze-het/',
    },
  ],
}
