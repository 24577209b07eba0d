import { describe, expect, it } from 'vitest'
import { glossary } from './glossary'

describe('the glossary', () => {
  it('explains every term in one or two short sentences, in alphabetical order', () => {
    const terms = Object.keys(glossary)
    expect(terms.length).toBeGreaterThanOrEqual(40)
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'nl')))
    for (const explanation of Object.values(glossary)) {
      expect(explanation).toMatch(/^.{15,160}\.$/u)
    }
  })
})
