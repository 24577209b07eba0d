import { daysAgo } from '../story/moment'
import type { TheoryStory } from '../story/theory-types'

const figure = 'Bron: handboek §6.4, p. 96. De keten is daar samengesteld uit de plannen van alle twintig focusgebieden, niet van Westwijk alleen. Zij staat in kolommen; welke pijl waarheen gaat, is hier afgeleid.'
const ambition = 'Bron: handboek §6.4, p. 96.'

const efforts = [
  ['initiatives', 'Initiatieven in de buurt versterken die al helpen bij geldzorgen', ''],
  ['key-people', 'Sleutelfiguren en ervaringsdeskundigen leren geldzorgen te herkennen', 'Ook vrijwilligers en ambassadeurs. Zij leren een gesprek over geld te voeren.'],
  ['campaigns', 'Voorlichting in meer talen', ''],
  ['life-events', 'Aansluiten bij grote veranderingen in een leven', 'Bijvoorbeeld een geboorte, een scheiding of verlies van werk; die voorbeelden zijn van ons.'],
  ['handing-over', 'Warm overdragen van vrijwilliger naar hulpverlener', 'Ook doorverwijzen naar regelingen.'],
  ['lessons', 'Lessen over geld, dicht bij huis', 'Soms nieuw voor een groep, soms extra, soms als deel van meer hulp. Ook voor mensen die nog weinig Nederlands spreken.'],
  ['pocket-money', 'Kinderen zelf zakgeld laten verdienen', ''],
  ['to-work', 'Ouders en jongeren begeleiden naar betaald werk', ''],
  ['guarantees', 'Werkgevers en opleidingen die een baan garanderen', ''],
  ['finishing', 'Helpen om een opleiding af te maken en een stage te vinden', ''],
] as const
const outputs = [
  ['trained', 'Opgeleide sleutelfiguren', 'Aantal mensen dat is opgeleid'], ['visited', 'Bezoekers van plekken in de wijk', 'Bereik van laagdrempelige plekken, en aantal plekken dat is bezocht'],
  ['told', 'Mensen die een campagne bereikt', 'Aantal bereikte mensen'], ['known', 'Mensen die weten dat er hulp is', 'Aantal mensen dat zegt dat te weten'],
  ['talks', 'Gesprekken met bewoners over geld', 'Aantal gesprekken, ook bij mensen thuis'],
  ['referred', 'Aanmeldingen na een gesprek', 'Aantal aanmeldingen en doorverwijzingen'], ['schemes', 'Mensen die een regeling gebruiken', 'Bereik van regelingen en voorzieningen'],
  ['offered', 'Lessen en plekken om over geld te leren', 'Aantal lessen en aantal plekken'], ['attended', 'Deelnemers aan lessen over geld', 'Aantal deelnemers'],
  ['places', 'Plekken voor talent en werkervaring', 'Aantal plekken'], ['started', 'Jongeren die aan een opleiding of training beginnen', 'Aantal jongeren'],
] as const
const outcomes = [
  ['supported', 'Bewoners voelen zich gesteund en vertrouwen instanties meer', ''], ['aware', 'Bewoners weten hoe zij er met geld voor staan, en wat er mis kan gaan', 'Aantal mensen dat zegt dat te weten'],
  ['sooner', 'Bewoners vragen eerder hulp, met kleinere vragen', ''], ['reached', 'Hulp bereikt ook wie nu buiten beeld blijft', ''], ['helped', 'Meer mensen krijgen hulp', 'Aantal mensen met hulp'],
  ['skilled', 'Bewoners kunnen beter omgaan met geld', 'Aantal mensen met overzicht over hun geld'], ['confident', 'Bewoners vertrouwen op zichzelf als het om geld gaat', 'Aantal mensen dat zegt dat te kunnen'],
  ['graduated', 'Meer jongeren met een startkwalificatie', 'Aantal jongeren met een startkwalificatie'], ['working', 'Meer mensen hebben betaald werk', 'Aantal mensen met een baan'],
  ['own-income', 'Gezinnen kunnen vaker van eigen inkomen leven', ''], ['self-reliant', 'Gezinnen redden zich beter met geld', ''],
] as const
const forChildren = [
  ['early', 'Kinderen die dat nodig hebben gaan naar de voorschool', 'Deel van de kinderen met een VVE-indicatie dat naar VVE gaat', undefined],
  ['talents', 'Kinderen ontwikkelen hun talent', 'Hoe kinderen en jongeren zich zelf voelen', 'talent'],
  ['fitting', 'Leerlingen kiezen een opleiding die past en kans op werk geeft', 'Deel dat het advies van de basisschool haalt', 'choice'],
  ['qualified', 'Alle leerlingen halen een startkwalificatie', 'Deel met een startkwalificatie', 'qualification'],
] as const

const ways = [
  'initiatives visited', 'key-people trained', 'trained talks', 'campaigns told', 'life-events talks', 'handing-over referred', 'visited talks', 'talks referred', 'told known', 'known sooner', 'handing-over schemes', 'schemes self-reliant',
  'lessons offered', 'offered attended', 'pocket-money skilled', 'to-work places', 'guarantees places', 'finishing started', 'places started', 'talks supported', 'told aware', 'talks aware', 'aware sooner', 'supported sooner',
  'visited reached', 'talks reached', 'reached helped', 'referred helped', 'sooner helped', 'attended skilled', 'skilled confident', 'started graduated', 'graduated working', 'to-work working', 'guarantees working',
  'working own-income', 'own-income self-reliant', 'graduated qualified', 'helped self-reliant', 'confident self-reliant', 'self-reliant poverty',
  'early talents', 'talents fitting', 'fitting qualified', 'qualified child', 'talents child', 'poverty child',
]

/** Two published pieces: the chain for poverty and debts, and one ambition of Westwijk. How sure anyone is, is not published. */
export const westwijkTheories: TheoryStory[] = [{
  cycle: 1, begun: daysAgo(44), until: daysAgo(31), who: ['noor'],
  elements: [
    ...efforts.map(([key, title, more]) => ({ key, kind: 'effort' as const, title, note: more === '' ? figure : `${more} ${figure}` })),
    ...outputs.map(([key, title, indicator]) => ({ key, kind: 'output' as const, title, indicator, note: figure })),
    ...outcomes.map(([key, title, indicator]) => ({ key, kind: 'outcome' as const, title, indicator, note: figure })),
    ...forChildren.map(([key, title, indicator, goal]) => ({ key, kind: 'outcome' as const, title, indicator, goal, note: ambition })),
    { key: 'poverty', kind: 'ambition', title: 'Minder armoede en schulden', note: ambition, goal: 'poverty' },
    { key: 'child', kind: 'ambition', title: 'Perspectief voor elk kind', note: ambition, goal: 'child' },
  ],
  arrows: ways.map((way) => {
    const [from = '', to = ''] = way.split(' ')
    return { from, to }
  }),
}]
