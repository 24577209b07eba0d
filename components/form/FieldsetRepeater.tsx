'use client'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { VisuallyHidden } from '../ui/Text'
import { FieldError, FieldHelp } from './Field'
import { useFormContext } from './FormContext'
import { useField } from './useField'

type Props = {
  /** Rows are posted as `name.0.…`; the schema gets an array without the empty ones. */
  name: string
  legend: string
  help?: ReactNode
  /** One row, as in "voorwaarde". */
  rowWord: string
  minRows?: number
  children: (rowName: string, index: number) => ReactNode
}

/** The row numbers there are values for: what was typed, or what is stored. */
function startRows(name: string, values: Record<string, unknown>, minRows: number): number[] {
  const pattern = new RegExp(`^${name}\\.(\\d+)\\.`)
  const found = Object.keys(values).flatMap((key) => pattern.exec(key)?.[1] ?? [])
  const rows = [...new Set(found.map(Number))].sort((a, b) => a - b)
  while (rows.length < minRows) rows.push((rows.at(-1) ?? -1) + 1)
  return rows
}

/** A list of the same fields that can grow. Without JavaScript there are two empty rows extra. */
export function FieldsetRepeater({ name, legend, help, rowWord, minRows = 1, children }: Props) {
  const form = useFormContext()
  const field = useField({ name, help })
  const list = useRef<HTMLDivElement>(null)
  // Row numbers are never used again, so that a removed row cannot lend its text to a new one.
  const [rows, setRows] = useState(() => startRows(name, form?.values ?? {}, minRows))
  const next = (rows.at(-1) ?? -1) + 1
  const used = useRef(next)

  const add = () => {
    const row = Math.max(next, used.current)
    used.current = row + 1
    flushSync(() => setRows([...rows, row]))
    list.current?.querySelector<HTMLElement>(`[data-row="${row}"] :is(input, textarea, select)`)?.focus()
  }
  const remove = (row: number) => {
    flushSync(() => setRows(rows.filter((other) => other !== row)))
    // Who keeps what is typed must hear this too.
    list.current?.dispatchEvent(new Event('input', { bubbles: true }))
    list.current?.focus()
  }

  return (
    <fieldset className="wp-field wp-repeater" aria-describedby={field.describedBy}>
      <legend className="utrecht-form-label wp-field__label">{legend}</legend>
      <FieldHelp id={field.id}>{help}</FieldHelp>
      <FieldError id={field.id}>{field.error}</FieldError>
      <div className="wp-repeater__rows" ref={list} id={field.id} tabIndex={-1}>
        {rows.map((row, index) => (
          <div key={row} className="wp-repeater__row" data-row={row} role="group" aria-label={`${rowWord} ${index + 1}`}>
            {children(`${name}.${row}`, index)}
            {rows.length > minRows && (
              <Button variant="subtle" className="wp-repeater__remove" onClick={() => remove(row)}>
                <Icon name="bin" size={20} />
                Verwijder <VisuallyHidden>{`${rowWord} ${index + 1}`}</VisuallyHidden>
              </Button>
            )}
          </div>
        ))}
        <noscript>
          {[next, next + 1].map((row, index) => (
            <div key={row} className="wp-repeater__row">
              {children(`${name}.${row}`, rows.length + index)}
            </div>
          ))}
        </noscript>
      </div>
      <Button variant="secondary" className="wp-repeater__add" onClick={add}>
        <Icon name="plus" size={20} />
        Nog een {rowWord}
      </Button>
    </fieldset>
  )
}
