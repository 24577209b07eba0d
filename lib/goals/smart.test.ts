import { describe, expect, it } from 'vitest'
import { goalRemarks, smartCheck, type GoalText } from './smart'

const years = { startYear: 2019, horizonYear: 2039 }
const whole: GoalText = {
  title: 'Minder nieuwe schulden', scale: 'neighbourhood', specific: 'Huishoudens die voor het eerst achterlopen met de huur.', indicator: 'Meldingen per jaar',
  baseline: '412 in 2019', target: '288', acceptable: 'Alle partners', realistic: 'In twee straten lukte het.', dueYear: 2029,
}
const missing = (change: Partial<GoalText>) =>
  Object.fromEntries(smartCheck({ ...whole, ...change }, years).filter((check) => check.missing.length > 0).map((check) => [check.letter, check.missing.length]))
const remarks = (change: Partial<GoalText>) => goalRemarks({ ...whole, ...change }).map(({ kind }) => kind)

describe('the SMART check', () => {
  it('has nothing to ask of a whole goal', () => {
    expect(missing({})).toEqual({})
    expect(remarks({})).toEqual([])
  })
  it('asks for each letter what it lacks', () => {
    expect(missing({ specific: '', indicator: '', baseline: '', target: '', acceptable: '', realistic: '', dueYear: null })).toEqual({ S: 1, M: 3, A: 1, R: 1, T: 1 })
  })
  it('wants a number in baseline and target, written in figures or in words', () => {
    expect(missing({ baseline: 'laag', target: 'hoger' })).toEqual({ M: 2 })
    expect(missing({ target: 'acht straten' })).toEqual({})
  })
  it('sees that nothing changes when baseline and target are the same', () => {
    expect(missing({ baseline: '41% in 2025', target: '41 % in 2030' })).toEqual({ M: 1 })
    expect(missing({ baseline: '41% in 2025', target: '41% in 2025' })).toEqual({ M: 1 })
    expect(missing({ baseline: '41% in 2025', target: '45% in 2025' })).toEqual({})
    expect(missing({ baseline: '4,1', target: '41' })).toEqual({})
  })
  it('wants a year between the start and the horizon', () => {
    expect(missing({ dueYear: 2018 })).toEqual({ T: 1 })
    expect(missing({ dueYear: 2040 })).toEqual({ T: 1 })
    expect(missing({ dueYear: 2039 })).toEqual({})
    expect(smartCheck({ ...whole, dueYear: 2100 }, { ...years, horizonYear: null })[4]?.missing).toEqual([])
  })
  it('does not take a vague word, or the title once more, for specific', () => {
    expect(missing({ specific: 'Meer sociale samenhang in de wijk' })).toEqual({ S: 1 })
    expect(missing({ specific: 'minder nieuwe SCHULDEN' })).toEqual({ S: 1 })
    expect(missing({ specific: 'Sociale samenhang: buren die elkaar helpen met boodschappen' })).toEqual({})
  })
})

describe('remarks', () => {
  it.each(['Meer sociale samenhang', 'Participatie versterken', 'Betere leefbaarheid in de wijk', 'Actief burgerschap'])('finds “%s” too vague on its own', (title) => {
    expect(remarks({ title, specific: '' })).toContain('vague')
    expect(remarks({ title })).not.toContain('vague')
  })
  it('leaves a vague word alone that says more', () => {
    expect(remarks({ title: 'Meer participatie van ouders in de ouderraad', specific: '' })).not.toContain('vague')
  })
  it.each(['Geen armoede meer in 2030', 'De werkloosheid is opgelost', 'Segregatie opheffen', 'Achterstanden wegwerken'])('knows that a neighbourhood cannot do “%s”', (title) => {
    expect(remarks({ title })).toContain('too-large')
    expect(remarks({ title, scale: 'state' })).not.toContain('too-large')
  })
  it.each(['Minder armoede bij kinderen', 'Meer jongeren aan het werk'])('lets “%s” pass', (title) => {
    expect(remarks({ title })).toEqual([])
  })
  it('says where else to go', () => {
    expect(remarks({ scale: 'state' })).toEqual(['elsewhere'])
    expect(remarks({ scale: 'region' })).toEqual(['elsewhere'])
    expect(remarks({ scale: 'street' })).toEqual([])
  })
  it('asks for a word that tells which way', () => {
    expect(remarks({ title: 'Kinderen en ouders' })).toEqual(['wording'])
    for (const title of ['Veiligere straten', 'Sneller hulp', 'Betere taal', 'Lagere energierekening', 'Makkelijker van school naar werk', 'Kinderen groeien gezonder op', 'Buren leven rustiger']) expect(remarks({ title })).toEqual([])
  })
})
