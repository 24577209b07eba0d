import type { VisionStory } from '../story/goal-types'
import type { ExecutionStory, InterventionStory } from '../story/intervention-types'
import { daysAgo, on } from '../story/moment'

/** What is published of the vision. What would make it whole is not published, so it stays a draft. */
export const visions: VisionStory[] = [{
  begun: daysAgo(40), who: 'tim', motto: 'Plek, kans, coalitie', horizonYear: null,
  text:
    'Overvecht wordt een wijk waar mensen prettig samenleven, meedoen en gelijke kansen krijgen. Wij beginnen bij wat er goed gaat en bij wat er kan, niet bij ' +
    'problemen.\n\nElke ambitie krijgt een plek in de wijk, en mensen die daar samen iets aan hebben. Wat wij doen, helpt zo veel mogelijk meer ambities tegelijk. ' +
    'Wij laten op die plekken zien wat er verandert en vertellen elk jaar hoe het gaat. (Handboek §5.2, p. 60–61; in eigen woorden samengevat)',
  strengths: '', deficits: '', notDoing: '', strategy: null, strategyReason: '', residentText: '',
  makers: [
    { name: 'Bewoners van Overvecht', part: 'Maakten de visie mee, zodat ieder zich erin herkent (Handboek §5.2, p. 60)' },
    { name: 'Partners van de wijkcoalitie', part: 'Schreven in vier tot vijf maanden het stuk met de ambities (Handboek §5.2, p. 60)' },
  ],
  terms: [
    { term: 'Plek', meaning: 'Een buurt, straat of portiek waar te zien is wat er verandert. (Handboek §5.2, p. 61)' },
    { term: 'Kans', meaning: 'Iets wat kan lukken en meer ambities tegelijk helpt: met mensen, gebouwen, veiligheid en werk. (Handboek §5.2, p. 61)' },
    { term: 'Coalitie', meaning: 'Wie samen aan één kans werken, om daar zo veel mogelijk mee te bereiken. (Handboek §5.2, p. 61)' },
    { term: 'Kenniskring', meaning: 'Bewoners en partners die samen uitleggen wat nieuwe cijfers betekenen, per onderwerp. (Handboek §8.2, p. 116)' },
  ],
}]

const told = { at: daysAgo(37), who: 'tim' }
const goesOn = { at: daysAgo(36), who: 'tim', kind: 'start' as const, reason: 'Volgens de bron wordt hier al aan gewerkt. Sinds wanneer, staat er niet.' }
const source = '(Handboek §5.2, p. 60–61)'
const lead = 'Wie dit trekt, staat niet in de bron; de gemeente voert de regie en staat daarom hier.'
const tied = `Welk doel dit dient, is afgeleid uit de beschrijving. ${source}`

type Words = Pick<InterventionStory, 'key' | 'title' | 'what'> & Partial<InterventionStory> & { serves: Record<string, string> }
const effort = ({ serves, what, ...words }: Words): InterventionStory => ({
  newness: 'intensified', owner: 'gemeente', cameAlong: true, proposed: told, choices: [goesOn], ...words, what: `${what} ${lead}`,
  contributions: Object.entries(serves).map(([goal, how]) => ({ goal, how: `${how} ${tied}` })),
})

const streets: InterventionStory[] = [
  effort({
    key: 'centre', title: 'Een nieuw centrum voor de wijk', partners: ['ondernemers', 'bewoners'], others: 'Eigenaren van het winkelcentrum en van andere gebouwen', places: ['Centrumgebied'], newness: 'new',
    what: `Het hart van de wijk wordt opnieuw ontworpen en gebouwd. ${source}`,
    serves: { 'more-homes': 'Er komt ruimte voor woningen.', business: 'Een nieuw centrum trekt klanten en winkels.' },
  }),
  effort({
    key: 'business-park', title: 'Nieuw-Overvecht veiliger en aantrekkelijker', partners: ['ondernemers', 'politie'], places: ['Bedrijventerrein Nieuw-Overvecht'],
    what: `Ondernemers, gemeente en politie kozen samen een richting, met vijf actielijnen. ${source}`,
    serves: { business: 'Een terrein dat veilig is, trekt ondernemers.', crime: 'Wie er samen op let, geeft misdaad minder ruimte.' },
  }),
  effort({
    key: 'streets', title: 'Drie buurtaanpakken', partners: ['bewoners', 'ondernemers'], others: 'Professionals in de buurt', places: ['Zambesidreef', '3S-dreven', 'THEMA-dreven'], targetGroup: 'Bewoners van deze drie buurten',
    what: `Bewoners, ondernemers en professionals maken er samen een prettige en veilige buurt van. Bewoners worden sterker en iedereen kan meedoen. ${source}`,
    serves: { clean: 'Wie samen voor de straat zorgt, houdt haar prettig en veilig.', 'social-base': 'Buren leren elkaar kennen.', 'right-path': 'Waar buren elkaar kennen, vallen jongeren minder snel buiten beeld.' },
  }),
  effort({
    key: 'park', title: 'De omgeving van Park de Gagel vernieuwen', others: 'Careyn, Werkplaats Overvecht', places: ['Park de Gagel'],
    what: `Gagelsteede wordt vernieuwd, Careyn bouwt nieuw, het Groene Lint komt er en er is onderzoek naar woningen. De gemeente werkt hier samen met partners. ${source}`,
    serves: { 'more-homes': 'Onderzocht wordt of er woningen bij kunnen.', clean: 'Er komt meer groen.', helpers: 'Er komt nieuwbouw voor zorg.' },
  }),
]

const people: InterventionStory[] = [
  effort({
    key: 'technique', title: 'Jongeren warm maken voor bouw en techniek', others: 'Bouw is wouw, de Ontdekhal', targetGroup: 'Jongeren uit Overvecht', newness: 'new',
    what: `In de wijk maken jongeren kennis met werk en opleidingen in de bouw en in duurzame techniek. ${source}`,
    serves: { future: 'Jongeren zien een opleiding die past.', chances: 'In bouw en techniek is werk.' },
  }),
  effort({
    key: 'flats', title: 'Hulp bij de renovatie van de hoge flats', places: ['Flats van tien verdiepingen'], targetGroup: 'Bewoners van deze flats die hulp nodig hebben',
    what: `Terwijl de flat wordt opgeknapt, krijgen bewoners hulp bij schulden, gezondheid en werk. ${source}`,
    serves: { money: 'Geldzorgen komen ter sprake als er toch iemand langskomt.', helpers: 'Hulp bij geld, gezondheid en werk komt samen.', chances: 'Er is ook hulp bij werk.' },
  }),
  effort({
    key: 'noa', title: 'NOA: ontmoeten, eten, werk en zingeving', places: ['Tamarinde'], targetGroup: 'Alle inwoners', newness: 'new',
    others: 'Leger des Heils, ROC Midden Nederland, UW bedrijven, Voedselbank Overvecht, Werkwinkel, WIJ 3.0', what: `Zes organisaties werken samen in één ontmoetingscentrum. ${source}`,
    serves: { money: 'Wie om voedsel komt, vindt ook hulp.', chances: 'Er is een werkwinkel en een opleider.', reach: 'Hier komen mensen die elders niet komen.' },
  }),
  effort({
    key: 'sports', title: 'Sporten en bewegen voor iedereen', others: 'SportUtrecht, sportaanbieders', targetGroup: 'Alle inwoners', what: `Er zijn activiteiten waaraan iedereen mee kan doen. SportUtrecht organiseert mee en helpt. ${source}`,
    serves: { 'social-base': 'Wie samen sport, leert elkaar kennen.' },
  }),
]

const source8 = '(Handboek §8.2, p. 116)'
const learned: InterventionStory[] = [
  {
    ...effort({ key: 'ideas', title: 'Geld voor ideeën uit de wijk', targetGroup: 'Bewoners en initiatieven', newness: 'new', serves: {}, what: `Wie een idee heeft, kan subsidie krijgen. Het idee moet passen bij de ambities, iets toevoegen en samen met anderen gaan. Zo ontstonden buurtmaaltijden, Stichting Durf te Dromen en een ontwikkelwerkplaats voor jongeren. ${source8}` }),
    contributions: [{ goal: 'social-base', how: `Buren eten samen en beginnen samen iets. ${source8}` }, { goal: 'future', how: `Jongeren kregen een eigen werkplaats om te leren. ${source8}` }],
  },
  {
    ...effort({ key: 'to-work', title: 'Mensen aan werk helpen', targetGroup: 'Mensen zonder werk', serves: {}, what: `Ruim duizend mensen kwamen aan het werk. De werkloosheid daalde maar een beetje. ${source8}` }),
    contributions: [{ goal: 'chances', how: `Wie werk vindt, doet mee. ${source8}` }],
    choices: [goesOn, {
      at: daysAgo(35), who: 'tim', kind: 'adjust', reason: `In kenniskringen bleek dat het minder opleverde dan verwacht. Wanneer dat is besloten, staat niet in de bron. ${source8}`,
      goals: 'Terugkeer naar werk, bestaanszekerheid en schulden krijgen meer gewicht.', money: 'Een groter deel van het geld gaat hierheen. Bedragen staan niet in de bron.',
    }],
  },
]

/** What is being done, by whom and where, as published. */
export const executions: ExecutionStory[] = [{
  cycle: 1, title: 'Wat er in Overvecht gebeurt, zoals gepubliceerd', starts: on('2020-01-01'), years: 6, begun: told, list: [...streets, ...people, ...learned],
  termReason: 'De aanpak Vitale Wijken, waar Overvecht bij hoort, loopt van 2020 tot en met 2025. Een eigen uitvoeringsprogramma met jaren staat niet in de bron. (Handboek §7.3, p. 110)',
  summary: 'Dit zijn de plekken en kansen van de wijkcoalitie, met wie daar werkt. Of iets nieuw is of extra, is afgeleid. (Handboek §5.2, p. 60–61 en §8.2, p. 116)',
}]
