import type { CostStory, FinanceStory, SourceStory } from '../../story/finance-types'

/** The same every year, from one to another. */
const each = <T>(from: number, to: number, value: (year: number) => T): Record<number, T> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, value(from + index)]))
/** Past years are received and spent; this year is received, the years after are promised. */
const regular = (euros: number) => (year: number) =>
  year < 0 ? { received: euros, spent: euros } : year === 0 ? { received: euros, spent: Math.round(euros * 0.8) } : { committed: euros }

/** The year between the two programmes: what ran on counted for goals, not yet for the interventions of the second. */
const between = -2

const regularBudgets: SourceStory[] = [
  {
    key: 'debts', name: 'Schuldhulp in de buurtkamer', kind: 'regular', organisation: 'gemeente', field: 'income', structural: true, years: each(between, 3, regular(310_000)),
    meant: { [between]: [{ goal: 'fewer-debts', euros: 310_000 }], ...each(-1, 3, () => [{ work: 'living-room', euros: 200_000 }, { work: 'early-visit', euros: 110_000 }]) },
  },
  {
    key: 'school', name: 'Onderwijskansen Het Kompas', kind: 'regular', organisation: 'kompas', field: 'education', structural: true, years: each(between, 3, regular(85_000)),
    meant: { [between]: [{ goal: 'language', euros: 60_000 }], ...each(-1, 3, () => [{ work: 'summer-school', euros: 60_000 }]) },
  },
  {
    key: 'flats', name: 'Verbetering flats Sluisweg', kind: 'regular', organisation: 'dijk', field: 'housing',
    conditions: 'Uit het meerjarenbudget voor woningverbetering. De wisselwoningen moeten beschikbaar blijven.',
    years: { [-1]: { received: 2_150_000, spent: 2_150_000 }, 0: { committed: 1_900_000, received: 1_900_000, spent: 1_260_000 }, 1: { committed: 1_900_000 }, 2: { committed: 1_929_499.5 } },
    meant: { [-1]: [{ work: 'flats', euros: 2_150_000 }], 0: [{ work: 'flats', euros: 1_900_000 }], 1: [{ work: 'flats', euros: 1_900_000 }], 2: [{ work: 'flats', euros: 1_929_499.5 }] },
  },
]

const additional: SourceStory[] = [
  {
    key: 'state', name: 'Rijk: uitkering voor de wijk', kind: 'additional', payer: 'Rijk', years: each(between, 1, regular(225_000)),
    conditions: 'Voor jeugd, onderwijs en veiligheid. Eén verantwoording voor alle jaren samen.', spendBy: { year: 1, day: '12-31' }, reportBy: { year: 2, day: '07-15' },
    meant: {
      [between]: [{ goal: 'diplomas', euros: 100_000 }, { goal: 'language', euros: 75_000 }, { goal: 'square', euros: 50_000 }],
      [-1]: [{ work: 'mentor', euros: 100_000 }, { work: 'summer-school', euros: 75_000 }, { work: 'evening-light', euros: 50_000 }],
      0: [{ work: 'mentor', euros: 102_000 }, { work: 'summer-school', euros: 75_000 }, { goal: 'square', euros: 48_000 }],
      1: [{ work: 'mentor', euros: 120_000 }, { work: 'summer-school', euros: 75_000 }, { goal: 'square', euros: 30_000 }],
    },
  },
  {
    key: 'province', name: 'Provincie: leefbare wijken', kind: 'additional', payer: 'Provincie', years: each(between, 1, regular(150_000)),
    conditions: 'De wijk legt zelf hetzelfde bedrag in.', spendBy: { year: 1, day: '12-31' }, reportBy: { year: 2, day: '04-01' },
    meant: {
      [between]: [{ goal: 'square', euros: 60_000 }, { goal: 'school-to-work', euros: 90_000 }],
      [-1]: [{ work: 'evening-light', euros: 10_000 }, { work: 'street-ambassadors', euros: 5_000 }, { goal: 'school-to-work', euros: 95_000 }, { work: 'living-room', euros: 40_000 }],
      0: [{ work: 'evening-light', euros: 60_000 }, { work: 'street-ambassadors', euros: 30_000 }, { goal: 'school-to-work', euros: 60_000 }],
      1: [{ work: 'street-ambassadors', euros: 35_000 }, { goal: 'school-to-work', euros: 85_000 }, { work: 'living-room', euros: 30_000 }],
    },
    needs: [{ other: 'match', percentage: 100, note: 'Toezegging van de provincie: wat de wijk inlegt, verdubbelen wij.' }],
  },
  {
    key: 'match', name: 'Inleg gemeente bij de provincie', kind: 'additional', organisation: 'gemeente',
    conditions: 'De raad besluit elk jaar. Voor het laatste jaar is pas een deel toegezegd.', years: { ...each(between, 0, regular(150_000)), 1: { applied: 150_000, committed: 60_000 } },
    meant: {
      [between]: [{ goal: 'diplomas', euros: 90_000 }, { goal: 'fewer-debts', euros: 60_000 }],
      [-1]: [{ work: 'mentor', euros: 76_000 }, { work: 'early-visit', euros: 60_000 }, { work: 'app', euros: 14_000 }],
      ...each(0, 1, () => [{ work: 'mentor', euros: 90_000 }, { work: 'early-visit', euros: 60_000 }]),
    },
  },
  {
    key: 'insurer', name: 'Zorgverzekeraar: gezond thuis', kind: 'additional', payer: 'Zorgverzekeraar', field: 'health', years: { ...each(-3, 0, regular(100_000)), 1: { applied: 100_000 } },
    conditions: 'Voor vier jaar. Een vervolg is aangevraagd.', spendBy: { year: 0, day: '12-31' }, reportBy: { year: 1, day: '04-01' },
    meant: { ...each(-3, between, () => [{ goal: 'sooner-help', euros: 100_000 }]), ...each(-1, 1, () => [{ work: 'living-room', euros: 100_000 }]) },
  },
  {
    key: 'outings', name: 'Jeugdfonds: zomer voor alle kinderen', kind: 'additional', payer: 'Een landelijk jeugdfonds', field: 'youth', years: { [-1]: { received: 12_000, spent: 12_000 } },
    conditions: 'Voor uitstapjes in één zomer.', spendBy: { year: -1, day: '12-31' }, reportBy: { year: 0, day: '04-01' }, reported: { year: 0, day: '03-17', by: 'Basisschool Het Kompas' },
    meant: { [-1]: [{ work: 'summer-school', euros: 12_000 }] },
  },
]

const rest: SourceStory[] = [
  { key: 'bureau', name: 'Programmabureau', kind: 'organisation', organisation: 'gemeente', structural: true, years: each(between, 1, regular(320_000)) },
  {
    key: 'residents', name: 'Bewonersbudget', kind: 'residents_budget', organisation: 'gemeente', field: 'community', structural: true,
    conditions: 'Bewoners beslissen op twee avonden. Straten vragen om zelf te stemmen over plannen tot € 2.500.', years: { ...each(between, -1, regular(40_000)), 0: { received: 40_000, spent: 31_412.75 }, 1: { applied: 60_000, committed: 40_000 } },
  },
  {
    key: 'plans', name: 'Wijkbudget voor plannen, eenmalig', kind: 'residents_budget', organisation: 'gemeente', field: 'community',
    conditions: 'Komt bij het bewonersbudget: samen de € 75.000 die de gemeente voor dit jaar heeft toegezegd.', years: { 0: { received: 35_000, spent: 9_800 } },
    spendBy: { year: 0, day: '12-31' },
  },
  {
    key: 'evening', name: 'Jongerenwerkers in de avond', kind: 'in_kind', organisation: 'welzijn', field: 'safety', conditions: 'Uit het lokaal contract: samen 2.600 uren.',
    years: { [-1]: { hours: 400 }, 0: { hours: 1_300 }, 1: { hours: 900 } },
    meant: { [-1]: [{ goal: 'square', hours: 400 }], 0: [{ goal: 'square', hours: 1_300 }], 1: [{ goal: 'square', hours: 900 }] },
  },
  {
    key: 'surgery', name: 'Spreekuur geldzorgen', kind: 'in_kind', organisation: 'huisarts', field: 'health', structural: true, years: { [-1]: { hours: 46 }, ...each(0, 2, () => ({ hours: 184 })) },
    meant: { [-1]: [{ goal: 'sooner-help', hours: 46 }], ...each(0, 2, () => [{ goal: 'sooner-help', hours: 184 }]) },
  },
  {
    key: 'ambassadors', name: 'Uren van straatambassadeurs', kind: 'in_kind', organisation: 'bewoners', field: 'community', conditions: 'Toegezegd voor acht straten: samen 400 uren.',
    years: { 0: { hours: 250 }, 1: { hours: 150 } }, meant: { 0: [{ work: 'street-ambassadors', hours: 250 }], 1: [{ work: 'street-ambassadors', hours: 150 }] },
  },
  {
    key: 'teacher', name: 'Docent in de buurtkamer', kind: 'in_kind', organisation: 'mbo', field: 'education', years: { 1: { hours: 320 } }, meant: { 1: [{ goal: 'school-to-work', hours: 320 }] },
  },
]

const cost = (purpose: { goal?: string; work?: string }, label: string, euros: number, from = -1, to = 3): CostStory => ({ ...purpose, label, years: each(from, to, () => euros) })

/** What ran on in the year between the two programmes. */
const ranOn: CostStory[] = ([['fewer-debts', 'Schuldhulp achteraf', 390_000], ['sooner-help', 'Buurtkamer', 115_000], ['language', 'Vakantieschool', 135_000], ['diplomas', 'Begeleiding van jongeren', 190_000], ['school-to-work', 'Stages', 90_000], ['square', 'Toezicht in de avond', 115_000]] as const)
  .map(([goal, label, euros]) => cost({ goal }, label, euros, between, between))
  .concat(cost({ goal: 'sooner-help' }, 'Buurtkamer', 100_000, -3, -3))

const costs: CostStory[] = [
  ...ranOn,
  cost({ work: 'living-room' }, 'Vaste mensen in de buurtkamer', 330_000), cost({ work: 'early-visit' }, 'Bezoek aan huis bij een eerste achterstand', 170_000),
  cost({ work: 'summer-school' }, 'Vakantieschool in de zomer', 135_000),
  cost({ work: 'summer-school' }, 'Uitstapjes', 12_000, -1, -1),
  { work: 'mentor', label: 'Vaste begeleiders voor jongeren', years: { [-1]: 176_000, 0: 210_000, 1: 210_000 } },
  cost({ goal: 'school-to-work' }, 'Stages en leerwerkplekken', 95_000), cost({ work: 'evening-light' }, 'Licht en jongerenwerkers op het plein, de pilot', 60_000, -1, 0),
  { goal: 'square', label: 'Licht en bankjes op het Kolkplein', years: { 0: 48_000 } }, cost({ goal: 'square' }, 'Beheer van licht en bankjes', 30_000, 1),
  { work: 'street-ambassadors', label: 'Straatambassadeurs', years: { [-1]: 5_000, ...each(0, 3, () => 35_000) } },
  { work: 'app', label: 'Buurtapp', years: { [-1]: 14_000 } },
  { work: 'flats', label: 'Zes flats aan de Sluisweg', years: { [-1]: 2_150_000, 0: 1_900_000, 1: 1_900_000, 2: 1_929_499.5 } },
  cost({ goal: 'energy-bill' }, 'Energiecoaches, als de kans een plan wordt', 30_000, 1, 3), cost({}, 'Procesregie en bureau', 340_000, between),
]

/** What De Kolk has, needs and still looks for. */
export const finance: FinanceStory = {
  who: 'daan', sources: [...regularBudgets, ...additional, ...rest], costs,
  returns: [
    {
      title: 'Minder schulden, minder uitkeringen', investor: 'Gemeente Lindewaard', beneficiary: 'Gemeente Lindewaard en Woonstichting De Dijk', invested: 1_240_000, returned: 2_480_000, years: 8,
      basis: 'Berekend met de cijfers van de eerste jaren: elke euro schuldhulp scheelt op den duur ongeveer twee euro.', agreement: 'De Dijk betaalt vanaf volgend jaar een deel van de vaste mensen.',
    },
    {
      title: 'Droge huizen, minder klachten bij de huisarts', investor: 'Woonstichting De Dijk', beneficiary: 'Zorgverzekeraar', invested: 7_879_499.5, returned: 2_100_000, years: 20,
      basis: 'Schatting van de huisartsenpraktijk, op grond van twee flats.', agreement: '',
    },
  ],
}
