import type { Purpose } from './book-types'

/** `o`, `g:…` or `i:…`, as a form posts it. */
export const toPurpose = (typed: string): Purpose => ({
  interventionId: typed.startsWith('i:') ? typed.slice(2) : null, goalId: typed.startsWith('g:') ? typed.slice(2) : null,
})
