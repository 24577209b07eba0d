import { daysAgo, on } from '../story/moment'
import { described, partly, yes, type Answers } from '../story/said'
import type { ProgrammeStory } from '../story/types'
import { chances, goals } from './overvecht-course'
import { executions, visions } from './overvecht-work'

// Only what the handbook publishes; every other point is left open on purpose.
const answers: Answers = {
  '4.3.3': partly(
    'Vóór dit programma waren er al twee: het krachtwijkenbeleid van 2008 tot 2012 en De versnelling Overvecht van 2016 tot 2019. ' +
    'Wat die hebben opgeleverd, staat niet in de bron. (Handboek §6.1, p. 78)'),
  '4.4.4': yes(
    'Bewoners zitten in de wijkcoalitie, en er is een subsidieregeling voor ideeën uit de wijk. Een idee moet bijdragen aan de ambities, ' +
    'iets toevoegen en samen met anderen worden gedaan. (Handboek §6.1, p. 78 en §8.2, p. 116)'),
  '5.1.1': yes(
    'De wijkcoalitie bestaat uit bewoners, corporaties, ondernemers, investeerders, buurtteams, zorg en welzijn, gemeente en politie. ' +
    'Welke organisaties precies meedoen, noemt de bron niet. (Handboek §5.2, p. 60)'),
  '5.1.4': yes(
    'Overvecht is een van de twintig gebieden van het Nationaal Programma Leefbaarheid en Veiligheid. Met provincie en ministeries is ' +
    'er sinds 2020 een Regio Deal, samen met Nieuwegein en Zeist. (Handboek §6.1, p. 78 en §7.3, p. 111)'),
  '5.2.1': partly(
    'Er zijn vijf ambities: wonen in een gemengde wijk, perspectief voor de jeugd, veilige buurten, zorg en steun dichtbij, en meedoen ' +
    'en ondernemen. Zij zijn vertaald naar plekken in de wijk. Meetbare doelen met een jaartal staan niet in de bron. (Handboek §5.2, p. 60)'),
  '5.2.2': yes('Bewoners en partners hebben de visie samen gemaakt, zodat ieder zich erin herkent. (Handboek §5.2, p. 60)'),
  '5.2.3': yes(
    'De aanpak begint bewust bij kansen en kracht, niet bij problemen. Volgens de vroegere programmamanager geeft dat energie en trots. ' +
    '(Handboek §5.2, p. 60)'),
  '5.2.4': yes('Het motto “Plek, kans, coalitie” verbindt elke ambitie met een plek en met wie er iets aan heeft. (Handboek §5.2, p. 60)'),
  '5.2.5': yes('De ambities gaan over wonen, jeugd, veiligheid, zorg, geldzorgen, werk en ondernemen. (Handboek §5.2, p. 60)'),
  '5.2.7': yes('De visie is samen met de alliantiepartners gemaakt, in ongeveer vier tot vijf maanden. (Handboek §5.2, p. 60)'),
  '5.5.6': partly('Voor ideeën uit de wijk wordt waar mogelijk cofinanciering gevraagd. Via de Regio Deal komt er extra geld; bedragen noemt de bron niet. (Handboek §8.2, p. 116)'),
  '6.1.1': partly(
    'De regie ligt niet bij een los bureau, maar bij de afdeling Wijken van de gemeente. De wijkcoalitie vindt dat goed, omdat de ' +
    'programmadirecteur vooral voor de wijk werkt. Met het Rijk is hierover wel gesproken. (Handboek §6.1, p. 78)'),
  '6.2.2': partly(
    'De wijkcoalitie heeft drie vaste soorten bijeenkomsten: over de indicatoren, over de duiding in kenniskringen en over de ' +
    'voortgangsrapportage voor de raad. Wie waarover beslist, staat niet in de bron. (Handboek §6.2)'),
  '6.4.2': partly(
    'De provincie laat de wijk drie keer meten: in 2021, in 2023 en in 2025. Daarnaast is er een eigen voortgangsrapportage. Of ook elke ' +
    'interventie apart wordt gevolgd, staat niet in de bron. (Handboek §7.3, p. 111 en §8.2, p. 116)'),
  '6.4.3': yes(
    'Nieuwe cijfers worden besproken in kenniskringen per thema, zoals veiligheid, werk of jongeren. Daarin zitten altijd bewoners en ' +
    'partners samen. (Handboek §7.3, p. 110 en §8.2, p. 116)'),
  '6.4.4': yes(
    'Ruim 1.000 mensen kwamen aan werk, maar de werkloosheid daalde maar een beetje. Daarom gaat een groter deel van het geld naar ' +
    'bestaanszekerheid, armoede en schulden. (Handboek §8.2, p. 116)'),
  '7.2.1': yes('De uitvoering gebeurt op plekken waar al partijen actief zijn, zoals het winkelcentrum, het sportpark en drie buurtaanpakken. (Handboek §5.2, p. 60)'),
  '7.2.3': described('Bewoners werken mee als ambassadeur van de aanpak en kunnen subsidie krijgen voor hun eigen idee. (Handboek §7.2 en §8.2, p. 116)'),
  '8.1.1': yes('Iets dat een jaar werkt, kan worden uitgebreid. Iets dat niet werkt, kan ook worden beëindigd. (Handboek §8.2, p. 116)'),
  '8.1.2': yes('Wat in de kenniskringen wordt geconstateerd, bepaalt welke thema’s voorgaan en waar het geld heen gaat. (Handboek §8.2, p. 116)'),
  '8.2.1': partly(
    'De ambities blijven. Binnen de ambities krijgen bestaanszekerheid, armoede en schulden en terugkeer naar werk meer gewicht, omdat de ' +
    'vooruitgang daar tegenviel. (Handboek §8.2, p. 116)'),
  '8.3.1': yes('Naast de cijfers wordt ook met verhalen geëvalueerd, om te voorkomen dat het bij losse projecten blijft. (Handboek §8.2, p. 116)'),
}

/** Overvecht as far as the handbook tells about it. */
export const overvecht: ProgrammeStory = {
  municipality: 'utrecht', slug: 'overvecht', name: 'Overvecht', motto: 'Plek, kans, coalitie', areaCodes: [], inhabitants: null, dwellings: null,
  startsOn: on('2019-01-01'), horizonYears: 20, contactName: '', contactPhone: '', contactEmail: '',
  sourceNote:
    'Voorbeeld op grond van een publicatie, niet het dossier van de gemeente Utrecht. Bron: praktijkhandboek Slagkracht in de wijk, ' +
    '2e editie (2024), §5.2 (p. 60–61), §5.5, §6.1 (p. 78), §6.2, §7.2, §7.3 (p. 110–111) en §8.2 (p. 116). Wat daar niet staat, is opengelaten. ' +
    'Van de start is alleen het jaar bekend; de horizon is die van het nationale programma (15 tot 20 jaar). Welke fasen zijn afgerond, ' +
    'is afgeleid uit de beschrijving. De namen van medewerkers zijn verzonnen.',
  begun: { at: daysAgo(60), who: 'tim' },
  organisations: [
    { key: 'gemeente', name: 'Gemeente Utrecht' },
    { key: 'bewoners', name: 'Bewoners van Overvecht' },
    { key: 'corporaties', name: 'Woningcorporaties' },
    { key: 'ondernemers', name: 'Ondernemers' },
    { key: 'buurtteams', name: 'Buurtteams' },
    { key: 'zorg', name: 'Zorg- en welzijnsinstellingen' },
    { key: 'politie', name: 'Politie' },
  ],
  // Of the money, the handbook publishes one amount that is this neighbourhood's own.
  finance: {
    who: 'tim', thisYear: 2026, costs: [], returns: [],
    sources: [{
      key: 'bureau', name: 'Volkshuisvestingsfonds: programmabureau', kind: 'organisation', payer: 'Rijk (ministerie van BZK)', years: { 0: { committed: 500_000 } },
      meant: { 0: [{ euros: 500_000 }] }, spendBy: { year: 0, day: '12-31' },
      conditions: 'Per stedelijk focusgebied is € 500.000 gereserveerd om tot en met 2026 het programmabureau te betalen. Hoe dat over de jaren is verdeeld, staat niet in de bron; hier staat alles bij het laatste jaar. (Handboek §5.5)',
    }],
  },
  phases: [
    { cycle: 1, phase: 'orientation', undated: 'closed' },
    { cycle: 1, phase: 'startup', undated: 'closed' },
    { cycle: 1, phase: 'design', undated: 'closed' },
    { cycle: 1, phase: 'execution', undated: 'active' },
    { cycle: 1, phase: 'recalibration', undated: 'active' },
  ],
  goals: { begun: { at: daysAgo(39), who: 'tim' }, list: goals }, chances, visions, executions,
  rounds: [{ cycle: 1, from: daysAgo(55), to: daysAgo(21), who: ['tim'], answers }],
  evidence: [
    {
      cycle: 1, point: '5.2.1', who: 'tim', at: daysAgo(40), url: 'https://echtovervecht.nl/samen-voor-overvecht',
      title: 'Site van Samen voor Overvecht, genoemd in Handboek §5.2, p. 60',
    },
  ],
}
