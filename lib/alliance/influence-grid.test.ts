import fc from 'fast-check'
import { expect, it } from 'vitest'
import { grid, influenceGrid } from './influence-grid'

const weight = fc.constantFrom(null, 1, 2, 3, 4, 5)

it('gives every weighed party a place of its own, within the picture', () => {
  fc.assert(fc.property(fc.array(fc.record({ interest: weight, influence: weight }), { maxLength: 200 }), (weights) => {
    const parties = weights.map((weighed, index) => ({ id: String(index), ...weighed }))
    const dots = influenceGrid(parties)
    expect(dots.map(({ id }) => id).toSorted()).toEqual(parties.filter(({ interest, influence }) => interest !== null && influence !== null).map(({ id }) => id).toSorted())
    for (const { id, number, x, y, size } of dots) {
      expect(number).toBe(Number(id) + 1)
      expect(x - size >= grid.left && x + size <= grid.left + 5 * grid.cellWidth && y - size >= grid.top && y + size <= grid.top + 5 * grid.cellHeight).toBe(true)
      for (const other of dots) if (other.id !== id) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(size + other.size - 0.001)
    }
  }), { numRuns: 50 })
})
