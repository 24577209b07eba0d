import { describe, expect, it } from 'vitest'
import { useExampleData } from '@/tests/support/example-data'
import { overlaps, seatsOn } from '@/lib/alliance/at-table'
import { loadAllianceFacts } from '@/lib/alliance/facts'
import { loadSeats } from '@/lib/alliance/load-seats'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { formatIsoDay } from '@/lib/platform/format'

useExampleData()

const board = () =>
  systemTransaction(async (db) => {
    const { id: bodyId } = await db.body.findFirstOrThrow({ where: { name: 'Alliantiebestuur De Kolk' } })
    return loadSeats(db, { bodyId })
  })
const names = (seats: readonly { personName: string }[]) => seats.map(({ personName }) => personName).toSorted()

describe('the board of De Kolk', () => {
  it('has a chair, a secretary, a resident, an observer and a substitute today', async () => {
    const today = seatsOn(await board(), formatIsoDay(new Date()))
    expect(names(today.filter(({ votes }) => votes))).toEqual([
      'Joost Terpstra', 'Karel Wouters', 'Marijke van den Oever', 'Meral Aksoy', 'Nadia Kasem', 'Samir Haddou', 'Wim de Haan',
    ])
    expect(names(today.filter(({ role }) => role === 'observer'))).toEqual(['Petra Lansink'])
    expect(names(today.filter(({ resident }) => resident))).toEqual(['Wim de Haan'])
    const substitutes = today.flatMap(({ mandates }) => mandates.filter(({ substitute, userId }) => substitute && userId))
    expect(names(substitutes)).toEqual(['Bram Kuijt', 'Daan Verbeek', 'Henk Braams'])
  })

  it('was another board in 2020', async () => {
    expect(names(seatsOn(await board(), '2020-09-24'))).toContain('Anneke Prins')
    expect(names(seatsOn(await board(), '2020-09-24'))).not.toContain('Samir Haddou')
  })
})

it('gives nobody two seats at one table at the same time', async () => {
  const seats = await systemTransaction((db) => loadSeats(db, {}))
  const double = seats.filter((seat) => seats.some((other) =>
    other.id !== seat.id && other.bodyId === seat.bodyId && other.personName === seat.personName && overlaps(seat, other)))
  expect(double).toEqual([])
})

it('knows since when the partners of invented places take part, and claims nothing about places that exist', async () => {
  const organisations = await systemTransaction((db) => db.organisation.findMany({ include: { periods: true, programme: true } }))
  for (const { name, active, periods, programme } of organisations) {
    expect(periods, name).toHaveLength(['overvecht', 'rotterdam-zuid'].includes(programme.slug) ? 0 : 1)
    for (const { leftOn } of periods) expect(leftOn === null, name).toBe(active)
  }
})

describe('what is known beside the talking points', () => {
  const told = (slug: string, mayReadStakeholders = true) =>
    systemTransaction(async (db) => {
      const { id } = await db.programme.findFirstOrThrow({ where: { slug } })
      return loadAllianceFacts(db, id, formatIsoDay(new Date()), mayReadStakeholders)
    })

  it('tells of De Kolk in short sentences, each with a place to look', async () => {
    const facts = await told('de-kolk')
    const of = (section: string) => facts.filter(({ sectionId }) => sectionId === section).map(({ words }) => words)
    expect(of('4.5')).toEqual([
      '18 partijen, 2 noodzakelijke ontbreken: Werkplein Tweestromen en Zorgverzekeraar Waterland.',
      '3 partijen zijn informeel, zoals een bewonersinitiatief.', 'Zonder noodzakelijke partij aan boord: werk en gezondheid en zorg.',
    ])
    expect(of('5.1')).toEqual([
      '8 partijen doen mee in de alliantie.', 'Het laatst erbij gekomen: MBO Tweestromen, op 6 september 2021.',
      'Niet meer erbij: Winkeliersvereniging Kolkplein.',
    ])
    expect(of('6.1')).toContainEqual(expect.stringMatching(/^Procesregisseur: Fatima Yılmaz\. De betaling loopt binnen een jaar af/))
    expect(of('6.2')).toHaveLength(4)
    expect(of('6.2').at(-1)).toMatch(/^Variant E/)
    for (const { href } of facts) expect(href).toMatch(/^\/programmas\/.+\/(krachtenveld|alliantie|bewonersrol)$/)
  })

  it('keeps the stakeholder map from readers, and says what is not there yet', async () => {
    expect((await told('de-kolk', false)).map(({ sectionId }) => sectionId)).not.toContain('4.5')
    const empty = await told('havenkwartier')
    expect(empty.filter(({ words }) => /nog niet|nog geen/.test(words)).length).toBeGreaterThanOrEqual(4)
  })
})
