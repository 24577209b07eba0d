import type { ElementView } from '@/lib/theory/theory-view'

const looseMarks = { 'leads-nowhere': 'leidt nergens toe', 'nothing-leads-here': 'niets leidt hiertoe' } as const

/** What stands beneath the title of an element, in red: why it asks for another look. */
export function marksOf({ loose, goal }: Pick<ElementView, 'loose' | 'goal'>): string[] {
  return [...(loose ? [looseMarks[loose]] : []), ...(goal?.retired ? ['doel is vervallen'] : [])]
}

/** Why an element hangs loose, as a sentence. */
export const looseWords = { 'leads-nowhere': 'Leidt nog nergens toe.', 'nothing-leads-here': 'Niets leidt hier nog toe.' } as const
