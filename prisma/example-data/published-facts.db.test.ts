import { describe, expect, it } from 'vitest'
import { readBook } from '@/lib/finance/book'
import { loadWholeBook } from '@/lib/finance/load-book'
import { loadGoals } from '@/lib/goals/load-goals'
import { loadVisionByNumber } from '@/lib/goals/load-vision'
import { loadExecution } from '@/lib/interventions/load-execution'
import { loadNetwork } from '@/lib/interventions/load-network'
import { goalsWithout, networkFindings } from '@/lib/interventions/network-rules'
import { termProblem } from '@/lib/interventions/term-rules'
import { toDay } from '@/lib/platform/day'
import { reachableFrom } from '@/lib/theory/graph'
import { loadTheory } from '@/lib/theory/load-theory'
import { inProgramme, useExampleData } from '@/tests/support/example-data'

useExampleData()
const theoryOf = async (slug: string) => {
  const theory = await inProgramme(slug, (db, id) => loadTheory(db, id, 1))
  if (!theory) throw new Error(`${slug} has no theory`)
  return theory
}

describe('Rotterdam-Zuid', () => {
  it('has the money that is published, to the cent, and no amount that belongs to more areas', async () => {
    const { book, sources, costs } = await inProgramme('rotterdam-zuid', loadWholeBook)
    const amounts = sources.flatMap(({ name, years }) => years.map(({ year, committedCents, receivedCents, spentCents }) => [name, year, committedCents, receivedCents, spentCents]))
    expect(amounts.toSorted((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['Regio Deal Rotterdam-Zuid 2019–2022', 2022, 13_000_000_000n, 0n, 0n],
      ['Regio Deal Rotterdam-Zuid II', 2023, 3_000_000_000n, 0n, 0n],
      ['Volkshuisvestingsfonds: programmabureau', 2026, 50_000_000n, 0n, 0n],
    ])
    expect(sources.filter(({ years }) => years.length === 0).map(({ name }) => name).toSorted()).toEqual([
      'Gemeente Rotterdam: extra geld voor Zuid', 'Kansrijke Wijk (specifieke uitkering)',
    ])
    for (const { name, conditions } of sources) expect(conditions, name).toMatch(/niet in de bron.*\(Handboek §5\.5/s)
    expect(costs).toEqual([])
    expect(readBook(book).find(({ year }) => year === 2026)?.sources.filter(({ undestinedCents }) => undestinedCents > 0n)).toEqual([])
  })

  it('tells in words what sixteen and twenty areas need and get together', async () => {
    const answer = await inProgramme('rotterdam-zuid', (db, programmeId) => db.answer.findFirstOrThrow({ where: { programmeId, pointId: '5.5.2' } }))
    for (const fact of ['zestien gebieden samen', '€ 400 miljoen per jaar', '2021 tot en met 2024', '€ 1,50']) expect(answer.explanation).toContain(fact)
    const { sources } = await inProgramme('rotterdam-zuid', loadWholeBook)
    expect(sources.find(({ name }) => name.startsWith('Kansrijke Wijk'))?.conditions).toContain('€ 256 miljoen voor twintig gebieden samen')
  })

  it('goes from rest at home to school, work, homes and stable neighbourhoods', async () => {
    const theory = await theoryOf('rotterdam-zuid')
    const idOf = (title: string) => theory.elements.find((element) => element.title === title)?.id ?? title
    const onward = reachableFrom(theory, idOf('Meer rust thuis'), 'onward')
    for (const title of ['Betere opvoeding en scholing', 'Beter betaald werk', 'Hogere inkomens', 'Meer vraag naar betere woningen', 'Stabielere wijken']) expect(onward, title).toContain(idOf(title))
    const goals = await inProgramme('rotterdam-zuid', loadGoals)
    expect(goals.filter(({ target }) => target !== '').map(({ title }) => title)).toEqual(['School: betere schoolprestaties', 'Werk: meer mensen aan het werk', 'Wonen: betere woningen'])
  })

  it('looks ahead for the twenty years of 2012, and names the seven fields of life', async () => {
    const vision = await inProgramme('rotterdam-zuid', (db, id) => loadVisionByNumber(db, id, 1))
    expect([vision?.horizonYear, vision?.closedAt, vision?.strategy]).toEqual([2032, null, null])
    expect(vision?.terms.find(({ term }) => term === 'Leefveld')?.meaning).toContain('opvoeding, en sociaal functioneren')
  })
})

describe('Overvecht', () => {
  it('does what is published, each thing for a goal and with a source', async () => {
    const { goals, interventions } = await inProgramme('overvecht', (db, id) => loadNetwork(db, id, 1))
    expect(interventions).toHaveLength(10)
    expect(networkFindings(goals, interventions).withoutContribution).toEqual([])
    expect(goalsWithout(goals, interventions).map(({ title }) => title)).toEqual(['Betere taal en ontwikkeling, van de zwangerschap tot vier jaar'])
    const told = await inProgramme('overvecht', (db, programmeId) => db.intervention.findMany({ where: { programmeId }, include: { contributions: true } }))
    for (const { title, what, contributions } of told) {
      for (const words of [what, ...contributions.map(({ how }) => how)]) expect(words, title).toMatch(/\(Handboek §(5\.2|8\.2), p\. \d/)
    }
  })

  it('says why the years of its execution programme are not three or four', async () => {
    const execution = await inProgramme('overvecht', (db, id) => loadExecution(db, id, 1))
    if (!execution) throw new Error('no execution programme')
    const term = { startsOn: toDay(execution.startsOn), endsOn: toDay(execution.endsOn), termReason: execution.termReason }
    expect(term).toMatchObject({ startsOn: '2020-01-01', endsOn: '2025-12-31' })
    expect(termProblem(term, { startsOn: '2019-01-01', years: 20 })).toBeUndefined()
  })
})

it('has every column of the published chain for poverty and debts in Westwijk, all of it leading to less poverty', async () => {
  const theory = await theoryOf('westwijk')
  const poverty = theory.elements.find(({ title, kind }) => kind === 'ambition' && title === 'Minder armoede en schulden')
  const towards = reachableFrom(theory, poverty?.id ?? '', 'back')
  const chain = theory.elements.filter(({ note }) => note.includes('twintig focusgebieden'))
  const count = (kind: string) => chain.filter((element) => element.kind === kind).length
  expect([count('effort'), count('output'), count('outcome')]).toEqual([10, 11, 11])
  expect(chain.filter(({ id }) => !towards.has(id)).map(({ title }) => title)).toEqual([])
  expect(theory.elements.filter(({ goalId }) => goalId !== null)).toHaveLength(5)
})

it('leaves the visions of places that exist a draft: what would make them whole is not published', async () => {
  for (const slug of ['overvecht', 'westwijk', 'rotterdam-zuid']) {
    const vision = await inProgramme(slug, (db, id) => loadVisionByNumber(db, id, 1))
    expect([vision?.closedAt, vision?.strengths, vision?.residentText], slug).toEqual([null, '', ''])
    expect(vision?.text, slug).toMatch(/\(Handboek §\d.*in eigen woorden samengevat\)/)
  }
})
