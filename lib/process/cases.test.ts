import { describe, expect, it } from 'vitest'
import { casesOf, handbookCases, otherCases } from './cases'
import { currentDefinition } from './definitions'
import { allSections, findSectionById } from './lookup'
import { successFactors, successFactorsOf } from './success-factors'

/** The table at the end of the handbook, page numbers as printed; Kolenkitbuurt (23) has none. */
const printed: Record<number, number[]> = {
  1: [26],
  2: [26],
  3: [26, 33],
  4: [27],
  5: [27],
  6: [28, 64],
  7: [28, 55, 78],
  8: [29, 55, 70],
  9: [29, 83],
  10: [32],
  11: [32],
  12: [33, 47],
  13: [36, 82, 92],
  14: [42],
  15: [47],
  16: [48],
  17: [60, 78, 116],
  18: [64],
  19: [72],
  20: [74, 92],
  21: [85, 106],
  22: [96],
  23: [],
  24: [104],
  25: [109],
  26: [117],
  27: [85],
  28: [85],
  29: [105],
}

describe('the cases of the handbook', () => {
  it('are the 29 of the map, with the pages as printed', () => {
    expect(handbookCases).toHaveLength(29)
    expect(Object.fromEntries(handbookCases.map((entry) => [entry.number, entry.printedPages]))).toEqual(printed)
  })

  it('name Zoetermeer, which the table numbers 13 a second time, apart', () => {
    expect(otherCases.map((entry) => [entry.number, entry.municipality])).toEqual([[13, 'Zoetermeer']])
  })

  it('stand on a page of the section they tell about', () => {
    for (const entry of [...handbookCases, ...otherCases]) {
      expect(entry.places.length).toBeGreaterThan(0)
      for (const { section, page } of entry.places) {
        const pages = findSectionById(currentDefinition, section)?.section.sourcePages
        expect(page, `${entry.name} §${section}`).toBeGreaterThanOrEqual(pages?.from ?? Infinity)
        expect(page, `${entry.name} §${section}`).toBeLessThanOrEqual(pages?.to ?? -Infinity)
      }
    }
  })

  it('say so where the table and the text differ', () => {
    const differing = handbookCases.filter((entry) => {
      const told = entry.places.map((place) => place.page)
      return entry.printedPages.length === 0 || entry.printedPages.some((page) => !told.includes(page))
    })
    expect(differing.map((entry) => entry.name)).toEqual(['Kolenkitbuurt', 'Soesterkwartier'])
    for (const entry of differing) expect(entry.note).toMatch(/bladzijde/)
  })

  it('each teach one sentence', () => {
    const lessons = handbookCases.map((entry) => entry.lesson)
    expect(new Set(lessons).size).toBe(29)
    for (const lesson of lessons) expect(lesson).toMatch(/^[A-Z].{40,}\.$/u)
  })

  it('are found from a section', () => {
    expect(casesOf('4.5').map((entry) => [entry.case.name, entry.pages])).toEqual([
      ['SIA/DIA-methode', [47]],
      ['Selwerd', [47]],
      ['Waarderend vernieuwen', [48]],
    ])
    expect(casesOf('6.4').map((entry) => entry.case.municipality)).toEqual(['Vlaardingen'])
    expect(casesOf('4.6')).toEqual([])
  })
})

describe('the guidance of the sections', () => {
  it('has two to four tips and its pages in the handbook, in reading order', () => {
    let last = 0
    for (const { section } of allSections(currentDefinition)) {
      expect(section.tips.length).toBeGreaterThanOrEqual(2)
      expect(section.tips.length).toBeLessThanOrEqual(4)
      for (const tip of section.tips) expect(tip).toMatch(/[.?]$/)
      expect(section.sourcePages.from).toBeGreaterThanOrEqual(last)
      expect(section.sourcePages.to).toBeGreaterThanOrEqual(section.sourcePages.from)
      last = section.sourcePages.from
    }
  })

  it('serves ten success factors, none of them alone', () => {
    expect(successFactors.map((factor) => factor.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const { section } of allSections(currentDefinition)) {
      expect(successFactorsOf(section.id).length, section.id).toBeGreaterThan(0)
    }
  })
})
