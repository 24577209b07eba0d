import { describe, expect, it } from 'vitest'
import { pointPage } from './point-page'

describe('the way back to a point', () => {
  it('is its own page with the point in sight', () =>
    expect(pointPage('p1', '4.1.1', { gedaan: 'antwoord' })).toBe(
      '/programmas/p1/fase/orienteren/urgentie?punt=4.1.1&gedaan=antwoord#punt-4-1-1',
    ))
  it('never leads elsewhere', () => {
    expect(pointPage('//example.org', '4.1.1', {})).toMatch(/^\/programmas\/%2F%2Fexample\.org\/fase\//)
    expect(pointPage('p1', '9.9.9', {})).toBeNull()
  })
})
