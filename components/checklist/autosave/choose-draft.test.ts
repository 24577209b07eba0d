import { describe, expect, it } from 'vitest'
import { chooseDraft, type LocalDraft, type ServerDraft } from './choose-draft'

const recorded = { judgement: 'yes', explanation: 'Vastgelegd' }
const local = (explanation: string, more: Partial<LocalDraft> = {}): LocalDraft => ({
  values: { judgement: 'yes', explanation }, baseVersion: 1, at: 2000, basedOn: null, synced: false, ...more,
})
const server = (explanation: string, savedAt = 1000): ServerDraft => ({
  values: { judgement: 'yes', explanation }, baseVersion: 1, savedAt,
})
const text = (restored: { values: Record<string, string> } | null) => restored?.values.explanation ?? null

describe('what is put back in a form', () => {
  it('is nothing when nothing was left behind', () =>
    expect(chooseDraft(recorded, null, null)).toEqual({ use: null, other: null, dropLocal: false }))

  it('is nothing when the copies say what was recorded', () => {
    expect(chooseDraft(recorded, local('Vastgelegd'), server('Vastgelegd'))).toEqual({ use: null, other: null, dropLocal: true })
    expect(chooseDraft({ explanation: '' }, local('', { values: {} }), null).use).toBeNull()
  })

  it('is the copy of the server on a new device', () =>
    expect(text(chooseDraft(recorded, null, server('Thuis getypt')).use)).toBe('Thuis getypt'))

  it('is what this device could not send before the tab was closed', () => {
    expect(text(chooseDraft(recorded, local('Zonder netwerk'), null).use)).toBe('Zonder netwerk')
    const choice = chooseDraft(recorded, local('Verder getypt', { basedOn: 1000 }), server('Verder', 1000))
    expect([text(choice.use), text(choice.other), choice.dropLocal]).toEqual(['Verder getypt', null, false])
  })

  it('does not come back after it was recorded or thrown away on another device', () =>
    expect(chooseDraft(recorded, local('Al verstuurd', { synced: true }), null)).toEqual({ use: null, other: null, dropLocal: true }))

  it('follows the server when this device had nothing new', () => {
    const choice = chooseDraft(recorded, local('Eerst', { synced: true, at: 9000 }), server('Daarna', 5000))
    expect([text(choice.use), choice.dropLocal]).toEqual(['Daarna', true])
  })

  it('is the newest when two devices went on, and keeps the other within reach', () => {
    const here = chooseDraft(recorded, local('Trein', { at: 6000, basedOn: 1000 }), server('Kantoor', 5000))
    expect([text(here.use), text(here.other)]).toEqual(['Trein', 'Kantoor'])
    const there = chooseDraft(recorded, local('Trein', { at: 4000, basedOn: 1000 }), server('Kantoor', 5000))
    expect([text(there.use), text(there.other)]).toEqual(['Kantoor', 'Trein'])
  })

  it('trusts what followed the server’s copy whatever the clock of the device says', () =>
    expect(text(chooseDraft(recorded, local('Klok loopt achter', { at: 1, basedOn: 5000 }), server('Ouder', 5000)).use)).toBe('Klok loopt achter'))
})
