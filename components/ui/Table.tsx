import type { ReactNode } from 'react'
import { useId } from 'react'
import { classes } from './classes'

type Column = { label: string; numeric?: boolean }
type Row = { key: string; cells: ReactNode[] }
type Props = {
  caption: string
  /** Hides the caption from sight when a heading above already says the same. */
  captionHidden?: boolean
  columns: (string | Column)[]
  /** The first cell names the row. */
  rows: Row[]
}

/**
 * A table that scrolls inside its own region, so that the page itself never scrolls sideways; on a phone each row
 * becomes a block, with the name of the column before each cell.
 */
export function Table({ caption, captionHidden = false, columns, rows }: Props) {
  const captionId = useId()
  const heads = columns.map((column) => (typeof column === 'string' ? { label: column } : column))
  const cellClass = (numeric?: boolean) =>
    classes('utrecht-table__cell', numeric && 'utrecht-table__cell--numeric-column')
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className="wp-table" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table">
        <caption id={captionId} className={captionHidden ? 'wp-visually-hidden' : 'wp-table__caption'}>
          {caption}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {heads.map(({ label, numeric }) => (
              <th
                key={label}
                scope="col"
                className={classes(
                  'utrecht-table__header-cell',
                  numeric && 'utrecht-table__header-cell--numeric-column',
                )}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map(({ key, cells }) => (
            <tr key={key} className="utrecht-table__row">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row" className={cellClass(heads[0]?.numeric)}>
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={cellClass(heads[index]?.numeric)} data-label={heads[index]?.label}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
