import { describe, expect, it } from 'vitest'
import { freeSlug, slugify } from './slug'

describe('slugify', () => {
  it.each([
    ['Westwijk', 'westwijk'],
    ['Heerlen-Noord (Ús Wyk)', 'heerlen-noord-us-wyk'],
    ['’t Zand & de Gaarden', 't-zand-de-gaarden'],
    ['漢字', 'wijk'],
    ['a'.repeat(80), 'a'.repeat(60)],
  ])('%s → %s', (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })
})

it('numbers a second neighbourhood of the same name', () => {
  expect(freeSlug('West', ['west', 'west-2'])).toBe('west-3')
  expect(freeSlug('West', ['westwijk'])).toBe('west')
})
