import { describe, expect, it } from 'vitest'
import { applies } from './conditions'
import { currentDefinition, definitionFor } from './definitions'
import { instrument } from './instruments'
import { allPoints, allSections } from './lookup'
import { pointAtPath, pointPath, sectionPath } from './paths'

const sections = allSections(currentDefinition)
const points = allPoints(currentDefinition)

/** Handbook, the checklists of chapters 4 to 8: points per section; §7.3 has no checklist. */
const pointsPerSection = {
  '4.1': 4,
  '4.2': 4,
  '4.3': 3,
  '4.4': 4,
  '4.5': 4,
  '4.6': 6,
  '5.1': 7,
  '5.2': 8,
  '5.3': 3,
  '5.4-5.5': 6,
  '6.1': 2,
  '6.2': 6,
  '6.3': 8,
  '6.4': 5,
  '7.1': 10,
  '7.2': 6,
  '7.3': 0,
  '8.1': 4,
  '8.2': 4,
  '8.3': 3,
}

describe('the process definition', () => {
  it('has five phases in the order of the handbook', () => {
    expect(currentDefinition.phases.map((phase) => phase.slug)).toEqual([
      'orienteren',
      'opstarten',
      'ontwerpen',
      'uitvoeren',
      'herijken',
    ])
    expect(currentDefinition.phases.map((phase) => phase.number)).toEqual([1, 2, 3, 4, 5])
  })

  it('has 19 checklists with 97 talking points, counted per section', () => {
    expect(sections.filter(({ section }) => section.points.length > 0)).toHaveLength(19)
    expect(points).toHaveLength(97)
    expect(Object.fromEntries(sections.map(({ section }) => [section.id, section.points.length]))).toEqual(
      pointsPerSection,
    )
  })

  it('never uses an id or a slug twice', () => {
    const ids = [...points.map(({ point }) => point.id), ...sections.map(({ section }) => section.id)]
    expect(new Set(ids).size).toBe(ids.length)
    const slugs = sections.map(({ section }) => section.slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('numbers points after their section and sections after their chapter', () => {
    for (const { phase, section, point } of points) {
      const prefix = section.id === '5.4-5.5' ? '5.5' : section.id
      expect(point.id).toBe(`${prefix}.${section.points.indexOf(point) + 1}`)
      expect(section.id.startsWith(`${phase.chapter}.`)).toBe(true)
    }
  })

  it('resolves every instrument and every condition', () => {
    for (const { section } of sections) expect(instrument(section.instrument).title).not.toBe('')
    const conditional = points.filter(({ point }) => point.onlyWhen !== undefined)
    expect(conditional.map(({ point }) => point.id)).toEqual(['4.6.5', '4.6.6'])
    for (const { point } of conditional) {
      expect(applies(point, { noGoConsidered: true })).toBe(true)
      expect(applies(point, { noGoConsidered: false })).toBe(false)
    }
  })

  it('reaches every point by a page of its own section, and no two by the same path', () => {
    const paths = points.map((place) => pointPath('p1', place))
    expect(new Set(paths).size).toBe(97)
    expect(paths[0]).toBe('/programmas/p1/fase/orienteren/urgentie#punt-4-1-1')
    points.forEach((place, index) => expect(pointAtPath(currentDefinition, paths[index] ?? '')).toEqual(place))
    for (const { phase, section } of sections) {
      expect(sectionPath('p1', phase, section)).toMatch(/^\/programmas\/p1\/fase\/[a-z]+\/[a-z-]+$/)
    }
  })

  it('does not take a point that stands on another page', () => {
    expect(pointAtPath(currentDefinition, '/programmas/p1/fase/opstarten/visie#punt-4-1-1')).toBeUndefined()
    expect(pointAtPath(currentDefinition, '/programmas/p1')).toBeUndefined()
  })

  it('is frozen, to the last point', () => {
    expect(Object.isFrozen(currentDefinition.phases)).toBe(true)
    for (const { point } of points) expect(Object.isFrozen(point)).toBe(true)
  })

  it('is found by its version only', () => {
    expect(definitionFor('2024.2')).toBe(currentDefinition)
    expect(definitionFor('1999.1')).toBeUndefined()
  })
})
