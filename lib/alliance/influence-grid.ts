type Weighed = { readonly id: string; readonly interest: number | null; readonly influence: number | null }
export type Dot = { readonly id: string; readonly number: number; readonly x: number; readonly y: number; readonly size: number }

/** The measures of the picture: five by five cells, with room for words at the left and below. */
export const grid = { left: 34, top: 8, cellWidth: 84, cellHeight: 70 } as const

/** Between the centre of one dot and the next, as a part of a full cell; every dot in a cell gets a place of its own. */
function places(count: number): { columns: number; step: number } {
  const columns = Math.ceil(Math.sqrt(count))
  return { columns, step: 1 / columns }
}

/** Where each party stands, interest to the right and influence upwards; parties without weights have no place yet. */
export function influenceGrid(parties: readonly Weighed[]): Dot[] {
  const cells = new Map<string, { id: string; number: number }[]>()
  for (const [index, { id, interest, influence }] of parties.entries()) {
    if (interest === null || influence === null) continue
    const key = `${interest}:${influence}`
    cells.set(key, [...(cells.get(key) ?? []), { id, number: index + 1 }])
  }
  return [...cells].flatMap(([key, here]) => {
    const [interest = 1, influence = 1] = key.split(':').map(Number)
    const { columns, step } = places(here.length)
    return here.map(({ id, number }, index) => ({
      id, number,
      x: grid.left + (interest - 1 + ((index % columns) + 0.5) * step) * grid.cellWidth,
      y: grid.top + (5 - influence + (Math.floor(index / columns) + 0.5) * step) * grid.cellHeight,
      size: Math.min(12, grid.cellHeight * step * 0.44),
    }))
  })
}
