import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remindersOf, type Due } from './due-rules'

const due: Due = {
  key: 'action:1', what: 'action', programmeId: 'p', words: 'Bel de huisarts', dueOn: '2026-06-30', since: '2026-01-01', href: '/x',
  to: ['owner'], bureau: ['bureau'],
}
const keysOn = (today: string, extra: Partial<Due> = {}) => remindersOf({ ...due, ...extra }, today).map(({ userId, key }) => `${userId} ${key}`)

describe('reminders', () => {
  it('come 30, 7 and 1 days ahead, and when it is late', () => {
    expect(keysOn('2026-05-30')).toEqual([])
    expect(keysOn('2026-05-31')).toEqual(['owner action:1:due:30:2026-06-30'])
    expect(keysOn('2026-06-23')).toEqual(['owner action:1:due:7:2026-06-30'])
    expect(keysOn('2026-06-29')).toEqual(['owner action:1:due:1:2026-06-30'])
    expect(keysOn('2026-06-30')).toEqual(['owner action:1:due:1:2026-06-30'])
    expect(keysOn('2026-07-01')).toEqual(['owner action:1:late:2026-06-30'])
  })

  it('go to the bureau too when it is two weeks late', () => {
    expect(keysOn('2026-07-13')).toEqual(['owner action:1:late:2026-06-30'])
    expect(keysOn('2026-07-14')).toEqual(['owner action:1:late:2026-06-30', 'bureau action:1:escalated:2026-06-30'])
  })

  it('tell who is in the bureau only that it is very late', () => {
    expect(keysOn('2026-07-14', { to: ['owner', 'bureau'] })).toEqual(['owner action:1:late:2026-06-30', 'bureau action:1:escalated:2026-06-30'])
  })

  it('do not repeat what was only just agreed', () => {
    expect(keysOn('2026-06-25', { since: '2026-06-25' })).toEqual([])
    expect(keysOn('2026-06-29', { since: '2026-06-25' })).toEqual(['owner action:1:due:1:2026-06-30'])
  })

  it('begin half a year ahead for a contract', () => {
    expect(keysOn('2026-02-01', { what: 'contract', key: 'contract:1' })).toEqual(['owner contract:1:due:180:2026-06-30'])
  })

  it('come again when the day is moved', () => {
    expect(keysOn('2026-07-23', { dueOn: '2026-07-30' })).toEqual(['owner action:1:due:7:2026-07-30'])
  })

  it('are at most four for one day, whichever days somebody looks', () => {
    const days = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 40 })
    fc.assert(fc.property(days, (offsets) => {
      const keys = offsets.flatMap((offset) => keysOn(new Date(Date.parse(due.dueOn) + offset * 86_400_000).toISOString().slice(0, 10), { bureau: [] }))
      expect(new Set(keys).size).toBeLessThanOrEqual(4)
    }))
  })
})

it('says what, until when and how late in words', () => {
  expect(remindersOf(due, '2026-06-23')[0]).toMatchObject({
    kind: 'due', title: 'Actiepunt: Bel de huisarts', text: 'Dit moet op 30 juni 2026 klaar zijn: over 7 dagen.',
  })
  expect(remindersOf(due, '2026-07-20').map(({ title, text }) => `${title} | ${text}`)).toEqual([
    'Actiepunt te laat: Bel de huisarts | Dit moest op 30 juni 2026 klaar zijn (te laat: 20 dagen).',
    'Twee weken te laat: Bel de huisarts | Dit moest op 30 juni 2026 klaar zijn (te laat: 20 dagen).',
  ])
})
