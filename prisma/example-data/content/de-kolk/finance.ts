import type { CostStory, FinanceStory, SourceStory } from '../../story/finance-types'

/** The same every year, from one to another. */
const each = <T>(from: number, to: number, value: (year: number) => T): Record<number, T> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, value(from + index)]))
/** Past years are received and spent; this year is received, the years after are promised. */
const regular = (euros: number) => (year: number) =>
  year < 0 ? { received: euros, spent: euros } : year === 0 ? { received: euros, spent: Math.round(euros * 0.8) } : { committed: euros }

const regularBudgets: SourceStory[] = [
  {
    key: 'debts', name: 'Schuldhulp in de buurtkamer', kind: 'regular', organisation: 'gemeente', field: 'income', structural: true, years: each(-2, 3, regular(310_000)),
    meant: each(-2, 3, () => [{ work: 'living-room', euros: 200_000 }, { work: 'early-visit', euros: 110_000 }]),
  },
  {
    key: 'school', name: 'Onderwijskansen Het Kompas', kind: 'regular', organisation: 'kompas', field: 'education', structural: true, years: each(-2, 3, regular(85_000)),
    meant: each(-2, 3, () => [{ work: 'summer-school', euros: 60_000 }]),
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
    key: 'state', name: 'Rijk: uitkering voor de wijk', kind: 'additional', payer: 'Rijk', years: each(-2, 1, regular(225_000)),
    conditions: 'Voor jeugd, onderwijs en veiligheid. Eén verantwoording voor alle jaren samen.', spendBy: { year: 1, day: '12-31' }, reportBy: { year: 2, day: '07-15' },
    meant: each(-2, 1, () => [{ work: 'mentor', euros: 100_000 }, { work: 'summer-school', euros: 75_000 }, { work: 'evening-light', euros: 50_000 }]),
  },
  {
    key: 'province', name: 'Provincie: leefbare wijken', kind: 'additional', payer: 'Provincie', years: each(-2, 1, regular(150_000)),
    conditions: 'De wijk legt zelf hetzelfde bedrag in.', spendBy: { year: 1, day: '12-31' }, reportBy: { year: 2, day: '04-01' },
    meant: each(-2, 1, () => [{ work: 'evening-light', euros: 60_000 }, { work: 'street-ambassadors', euros: 30_000 }, { goal: 'school-to-work', euros: 60_000 }]),
    needs: [{ other: 'match', percentage: 100, note: 'Toezegging van de provincie: wat de wijk inlegt, verdubbelen wij.' }],
  },
  {
    key: 'match', name: 'Inleg gemeente bij de provincie', kind: 'additional', organisation: 'gemeente',
    conditions: 'De raad besluit elk jaar. Voor het laatste jaar is pas een deel toegezegd.', years: { ...each(-2, 0, regular(150_000)), 1: { applied: 150_000, committed: 60_000 } },
    meant: each(-2, 1, () => [{ work: 'mentor', euros: 90_000 }, { work: 'early-visit', euros: 60_000 }]),
  },
  {
    key: 'insurer', name: 'Zorgverzekeraar: gezond thuis', kind: 'additional', payer: 'Zorgverzekeraar', field: 'health', years: { ...each(-3, 0, regular(100_000)), 1: { applied: 100_000 } },
    conditions: 'Voor vier jaar. Een vervolg is aangevraagd.', spendBy: { year: 0, day: '12-31' }, reportBy: { year: 1, day: '04-01' },
    meant: each(-3, 1, () => [{ work: 'living-room', euros: 100_000 }]),
  },
]

const rest: SourceStory[] = [
  { key: 'bureau', name: 'Programmabureau', kind: 'organisation', organisation: 'gemeente', structural: true, years: each(-2, 1, regular(320_000)) },
  {
    key: 'residents', name: 'Bewonersbudget', kind: 'residents_budget', organisation: 'gemeente', field: 'community', structural: true,
    conditions: 'Straten stemmen zelf over plannen tot € 2.500.', years: { ...each(-2, -1, regular(40_000)), 0: { received: 40_000, spent: 31_412.75 }, 1: { applied: 60_000, committed: 40_000 } },
  },
  { key: 'evening', name: 'Jongerenwerkers in de avond', kind: 'in_kind', organisation: 'welzijn', field: 'safety', years: { [-1]: { hours: 1_300 }, 0: { hours: 2_600 }, 1: { hours: 2_600 } } },
  { key: 'surgery', name: 'Spreekuur geldzorgen', kind: 'in_kind', organisation: 'huisarts', field: 'health', structural: true, years: each(-1, 2, () => ({ hours: 184 })) },
]

const cost = (purpose: { goal?: string; work?: string }, label: string, euros: number, from = -2, to = 3): CostStory => ({ ...purpose, label, years: each(from, to, () => euros) })

const costs: CostStory[] = [
  cost({ work: 'living-room' }, 'Vaste mensen in de buurtkamer', 330_000), cost({ work: 'early-visit' }, 'Bezoek aan huis bij een eerste achterstand', 160_000),
  cost({ work: 'summer-school' }, 'Vakantieschool in zomer en kerst', 135_000), cost({ work: 'mentor' }, 'Vaste begeleiders voor jongeren', 210_000),
  cost({ goal: 'school-to-work' }, 'Stages en leerwerkplekken', 95_000, 0), cost({ work: 'evening-light' }, 'Licht en jongerenwerk op het Kolkplein', 120_000), cost({ work: 'street-ambassadors' }, 'Straatambassadeurs', 35_000, -1),
  { work: 'flats', label: 'Zes flats aan de Sluisweg', years: { [-1]: 2_150_000, 0: 1_900_000, 1: 1_900_000, 2: 1_929_499.5 } },
  cost({ goal: 'energy-bill' }, 'Energieadvies aan huis', 140_000, 1, 3), cost({}, 'Procesregie en bureau', 340_000),
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
