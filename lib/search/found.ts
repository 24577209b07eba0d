import type { Hit } from './hit'
import { piecesOf } from './pieces'
import type { Asked, Found, Search } from './search'
import type { SearchedProgramme } from './load-programmes'
import { snippetOf } from './snippet'

/** What every finder's rows have: the text, the text with marks, and how many there are in all. */
export type FoundRow = { id: string; text: string; marks: string; total: number }
export type RowInProgramme = FoundRow & { programmeId: string }

/** A text that stands for itself, such as the title of evidence. */
export const titleOf = ({ text, marks }: FoundRow, { needles }: Asked) => piecesOf(text, marks, needles)

/** A text that stands below its title. */
export const bodyOf = (row: FoundRow, asked: Asked) => snippetOf(titleOf(row, asked))

/** A title of our own words, in which nothing was looked for. */
export const plain = (text: string) => [{ text, found: false }]

export const found = <Row extends FoundRow>(rows: readonly Row[], hitOf: (row: Row) => Omit<Hit, 'key'>): Found => ({
  total: rows[0]?.total ?? 0,
  hits: rows.map((row) => ({ key: row.id, ...hitOf(row) })),
})

/** The programme of a row; it is there, because only its rows were asked for. */
export function programmeOf({ programmes }: Search, { programmeId }: { programmeId: string }): SearchedProgramme {
  const programme = programmes.get(programmeId)
  if (!programme) throw new Error('found something of a programme that was not searched')
  return programme
}
