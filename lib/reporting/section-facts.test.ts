import { describe, expect, it } from 'vitest'
import { currentDefinition } from '@/lib/process/definitions'
import { findPoint } from '@/lib/process/lookup'
import { factPlaces, factRooms } from './fact-places'
import { factsByPoint } from './section-facts'

const now = new Date('2026-11-21T12:00:00Z')
const facts = [
  { sectionId: '4.5', words: '7 partijen, 1 noodzakelijke ontbreekt: de huisarts.', href: '/programmas/p/krachtenveld' },
  { sectionId: '5.3', words: 'Versie 1 is getekend.', href: '/programmas/p/contract' },
  { sectionId: '5.3', words: 'De volgende evaluatie staat op 1 mei 2027.', href: '/programmas/p/contract' },
  { sectionId: '5.3', words: 'Van 3 toezeggingen zijn er 2 geleverd.', href: '/programmas/p/toezeggingen' },
]

describe('facts beside the questions', () => {
  it('stand only beside questions that exist, from rooms that exist', () => {
    expect(Object.keys(factPlaces).filter((pointId) => !findPoint(currentDefinition, pointId))).toEqual([])
    expect(Object.values(factPlaces).flat().filter((source) => !factRooms[source.split(' ')[1] ?? ''])).toEqual([])
  })
  it('stand together by room, with a link there', () => {
    const { '5.3.1': beside, '5.3.3': signed } = factsByPoint(['5.3.1', '5.3.3'], facts, now, 200)
    expect(beside?.map(({ room, words }) => [room, words.length])).toEqual([['Contract', 2], ['Toezeggingen', 1]])
    expect(signed?.map(({ href }) => href)).toEqual(['/programmas/p/contract'])
  })
  it('are cited with the day and the words, cut at a word', () => {
    const [contract] = factsByPoint(['5.3.2'], facts, now, 200)['5.3.2'] ?? []
    expect(contract?.title).toBe('Contract, stand op 21 november 2026: Versie 1 is getekend. De volgende evaluatie staat op 1 mei 2027.')
    const [short] = factsByPoint(['5.3.2'], facts, now, 60)['5.3.2'] ?? []
    expect(short?.title).toBe('Contract, stand op 21 november 2026: Versie 1 is getekend…')
  })
  it('are cited without their words where only the people at the table may hear them', () => {
    const [map] = factsByPoint(['4.5.1'], facts, now, 200)['4.5.1'] ?? []
    expect(map).toMatchObject({ title: 'Krachtenveld, stand op 21 november 2026', words: ['7 partijen, 1 noodzakelijke ontbreekt: de huisarts.'] })
  })
  it('are left out where nothing is known', () => {
    expect(factsByPoint(['6.2.2', '4.1.1'], facts, now, 200)).toEqual({ '6.2.2': [], '4.1.1': [] })
  })
})
