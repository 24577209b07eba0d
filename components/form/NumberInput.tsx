'use client'
import { TextInput } from './TextInput'
import type { FieldOptions } from './useField'

type Props = FieldOptions & { decimals?: boolean; width?: 4 | 8 | 12 | 20 }

/** A number as text: `type="number"` scrolls away what was typed and refuses `1.250`. Read it with `parseDutchNumber`. */
export const NumberInput = ({ decimals = false, width = 8, ...props }: Props) => (
  <TextInput {...props} inputMode={decimals ? 'decimal' : 'numeric'} width={width} autoComplete="off" />
)
