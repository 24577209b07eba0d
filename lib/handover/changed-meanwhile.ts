import { broken, type Result } from '@/lib/platform/result'

/** A collision here is about the list of what moves, not about a text: say what to do with the list. */
export const changedMeanwhile = (result: Result<unknown>): Result<unknown> =>
  !result.ok && result.error.kind === 'conflict'
    ? broken('Er is intussen iets gewijzigd in dit werk. Er is niets overgedragen. Kijk wat er nu staat, vink opnieuw aan en probeer het nog eens.')
    : result
