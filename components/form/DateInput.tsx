'use client'
import { TextInput } from './TextInput'
import type { FieldOptions } from './useField'

/** A date, in the browser's own way of choosing one; posted as `2026-04-19`. */
export const DateInput = (props: FieldOptions) => <TextInput {...props} type="date" width={12} />
