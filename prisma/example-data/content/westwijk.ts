import { daysAgo, on } from '../story/moment'
import { partly, yes, type Answers } from '../story/said'
import type { ProgrammeStory } from '../story/types'
import { goals, visions } from './westwijk-course'
import { westwijkTheories } from './westwijk-theory'

const source = 'Handboek §6.4, p. 96'

// Only what the handbook publishes; every other point is left open on purpose.
const startup: Answers = {
  '5.2.1': partly(
    `De alliantie heeft een missie voor twintig jaar: jongeren ontwikkelen hun talent, kiezen een opleiding met kans op werk en ` +
    `halen een startkwalificatie. Vijf ambities werken dat uit. Streefwaarden en jaartallen staan niet in de bron. (${source})`),
  '5.2.5': yes(
    `De vijf ambities gaan over kansen voor kinderen, armoede en schulden, werk, wonen, en een prettige en veilige wijk. (${source})`),
  '5.2.6': yes(`De missie kijkt twintig jaar vooruit. (${source})`),
}

const design: Answers = {
  '6.3.1': partly(
    `Per ambitie zijn er deelambities en indicatoren. Voor “Perspectief voor elk kind” zijn dat drie deelambities en vier ` +
    `indicatoren. Nulmeting en streefwaarden zijn niet gepubliceerd. (${source})`),
  '6.3.8': yes(
    `De indicatoren gaan over wat er voor kinderen verandert, niet over het aantal activiteiten: haalt een leerling het ` +
    `schooladvies, en haalt die een startkwalificatie? (${source})`),
  '6.4.1': yes(
    `Bij elke ambitie horen indicatoren. Voor kinderen: het deel met een VVE-indicatie dat ook naar VVE gaat, het deel dat het ` +
    `schooladvies haalt en het deel met een startkwalificatie. (${source})`),
  '6.4.3': partly(
    `Naast drie cijfers is er een vierde meting: hoe kinderen en jongeren zich zelf voelen, in woorden in plaats van in getallen. ` +
    `Of bewoners de cijfers mee uitleggen, staat niet in de bron. (${source})`),
}

/** Westwijk as far as the handbook tells about it. */
export const westwijk: ProgrammeStory = {
  municipality: 'vlaardingen', slug: 'westwijk', name: 'Westwijk', motto: '', areaCodes: [], inhabitants: null, dwellings: null,
  startsOn: on('2024-01-01'), horizonYears: 20, contactName: '', contactPhone: '', contactEmail: '',
  sourceNote:
    'Voorbeeld op grond van een publicatie, niet het dossier van de gemeente Vlaardingen. Bron: praktijkhandboek Slagkracht in de wijk, ' +
    '2e editie (2024), §6.4, p. 96. De keten over armoede en schulden gaat over alle twintig focusgebieden samen. Wat daar niet staat, is opengelaten: ook de partners, inwoners en woningen. De bron noemt geen ' +
    'startdatum; ingevuld is het jaar van het handboek. De namen van medewerkers zijn verzonnen.',
  begun: { at: daysAgo(60), who: 'noor' },
  organisations: [],
  phases: [
    { cycle: 1, phase: 'orientation', undated: 'closed' },
    { cycle: 1, phase: 'startup', undated: 'active' },
    { cycle: 1, phase: 'design', undated: 'active' },
  ],
  goals: { begun: { at: daysAgo(41), who: 'noor' }, list: goals }, theories: westwijkTheories, visions,
  rounds: [
    { cycle: 1, from: daysAgo(52), to: daysAgo(45), who: ['noor'], answers: startup },
    { cycle: 1, from: daysAgo(44), to: daysAgo(30), who: ['noor'], answers: design },
  ],
}
