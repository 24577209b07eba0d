import { parseDutchNumber } from '@/lib/platform/form/numbers'
import type { AreaInput } from '@/lib/process/area'

const number = (typed: unknown) => (typeof typed === 'string' ? parseDutchNumber(typed) : null)

/** What stands in the fields now, as far as it is a number already: enough to give a gentle warning. */
export const typedArea = (values: Record<string, unknown>): AreaInput => ({
  inhabitants: number(values.inhabitants),
  dwellings: number(values.dwellings),
  horizonYears: number(values.horizonYears),
})
