import { daysAgo } from '../story/moment'
import type { TheoryStory } from '../story/theory-types'

const figure = 'Bron: handboek §6.4, p. 96. De keten is daar samengesteld uit de plannen van alle twintig focusgebieden, niet van Westwijk alleen.'
const ambition = 'Bron: handboek §6.4, p. 96.'

const efforts = [
  ['initiatives', 'Initiatieven in de buurt versterken die al helpen bij geldzorgen'], ['key-people', 'Sleutelfiguren en ervaringsdeskundigen leren geldzorgen te herkennen'],
  ['campaigns', 'Voorlichting in meer talen'], ['life-events', 'Aansluiten bij een geboorte, scheiding of verlies van werk'],
  ['handing-over', 'Warm overdragen van vrijwilliger naar hulpverlener'], ['lessons', 'Lessen over geld, dicht bij huis'],
  ['pocket-money', 'Kinderen zelf zakgeld laten verdienen'], ['to-work', 'Ouders en jongeren begeleiden naar betaald werk'], ['guarantees', 'Werkgevers en opleidingen die een baan garanderen'],
] as const
const outputs = [
  ['trained', 'Opgeleide sleutelfiguren', 'Aantal mensen dat is opgeleid'], ['visited', 'Bezoekers van plekken in de wijk', 'Bereik van laagdrempelige plekken'],
  ['told', 'Mensen die een campagne bereikt', 'Aantal bereikte mensen'], ['talks', 'Gesprekken met bewoners over geld', 'Aantal gesprekken'],
  ['referred', 'Aanmeldingen na een gesprek', 'Aantal aanmeldingen en doorverwijzingen'], ['attended', 'Deelnemers aan lessen over geld', 'Aantal deelnemers'],
  ['places', 'Plekken voor talent en werkervaring', 'Aantal plekken'], ['started', 'Jongeren die aan een opleiding of training beginnen', 'Aantal jongeren'],
] as const
const outcomes = [
  ['supported', 'Bewoners voelen zich gesteund en vertrouwen instanties meer', ''], ['aware', 'Bewoners weten hoe zij er met geld voor staan', 'Aantal mensen dat zegt dat te weten'],
  ['sooner', 'Bewoners vragen eerder hulp, met kleinere vragen', ''], ['helped', 'Meer mensen krijgen hulp', 'Aantal mensen met hulp'],
  ['skilled', 'Bewoners kunnen beter omgaan met geld', 'Aantal mensen met overzicht over hun geld'], ['confident', 'Bewoners vertrouwen op zichzelf als het om geld gaat', ''],
  ['working', 'Meer mensen hebben betaald werk', 'Aantal mensen met een baan'], ['self-reliant', 'Gezinnen redden zich beter met geld', ''],
] as const
const forChildren = [
  ['early', 'Kinderen die dat nodig hebben gaan naar de voorschool', 'Deel van de kinderen met een VVE-indicatie dat naar VVE gaat'],
  ['talents', 'Kinderen ontwikkelen hun talent', 'Hoe kinderen en jongeren zich zelf voelen'],
  ['fitting', 'Leerlingen kiezen een opleiding die past en kans op werk geeft', 'Deel dat het advies van de basisschool haalt'],
  ['qualified', 'Alle leerlingen halen een startkwalificatie', 'Deel met een startkwalificatie'],
] as const

const ways = [
  'initiatives visited', 'key-people trained', 'trained talks', 'campaigns told', 'life-events talks', 'handing-over referred', 'visited talks', 'talks referred', 'lessons attended', 'pocket-money skilled',
  'to-work started', 'guarantees places', 'places started', 'talks supported', 'told aware', 'talks aware', 'aware sooner', 'supported sooner', 'referred helped', 'sooner helped', 'attended skilled',
  'skilled confident', 'started working', 'started qualified', 'helped self-reliant', 'confident self-reliant', 'working self-reliant', 'self-reliant poverty', 'early talents', 'talents fitting', 'fitting qualified',
  'qualified child', 'talents child', 'poverty child',
]

/** Two published pieces: the chain for poverty and debts, and one ambition of Westwijk. How sure anyone is, is not published. */
export const westwijkTheories: TheoryStory[] = [{
  cycle: 1, begun: daysAgo(44), until: daysAgo(31), who: ['noor'],
  elements: [
    ...efforts.map(([key, title]) => ({ key, kind: 'effort' as const, title, note: figure })),
    ...outputs.map(([key, title, indicator]) => ({ key, kind: 'output' as const, title, indicator, note: figure })),
    ...outcomes.map(([key, title, indicator]) => ({ key, kind: 'outcome' as const, title, indicator, note: figure })),
    ...forChildren.map(([key, title, indicator]) => ({ key, kind: 'outcome' as const, title, indicator, note: ambition })),
    { key: 'poverty', kind: 'ambition', title: 'Minder armoede en schulden', note: ambition },
    { key: 'child', kind: 'ambition', title: 'Perspectief voor elk kind', note: ambition },
  ],
  arrows: ways.map((way) => {
    const [from = '', to = ''] = way.split(' ')
    return { from, to }
  }),
}]
