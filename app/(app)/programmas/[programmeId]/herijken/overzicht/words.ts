import { formatCount, formatList } from '@/lib/platform/format'
import type { RecalibrationOverview } from '@/lib/recalibration/get-recalibration-overview'
import type { Outcome } from '@/lib/recalibration/rules'

type Rows = RecalibrationOverview['interventions']

/** In the order a board asks: what changes, what ends, what goes on. */
export const groups: readonly { outcome: Outcome; heading: string }[] = [
  { outcome: 'open', heading: 'Nog te kiezen' },
  { outcome: 'stop', heading: 'Stopt' },
  { outcome: 'complete', heading: 'Is klaar' },
  { outcome: 'adjust', heading: 'Wordt bijgesteld' },
  { outcome: 'continue', heading: 'Gaat door' },
]

const verbs: Record<Outcome, readonly [string, string]> = {
  continue: ['gaat er 1 door', 'gaan er # door'], adjust: ['wordt er 1 bijgesteld', 'worden er # bijgesteld'], stop: ['stopt er 1', 'stoppen er #'],
  complete: ['is er 1 klaar', 'zijn er # klaar'], open: ['is er voor 1 nog niet gekozen', 'is er voor # nog niet gekozen'],
}
const order = ['continue', 'adjust', 'stop', 'complete', 'open'] as const

/** The whole in one sentence. */
export function inOneSentence(rows: Rows): string {
  if (rows.length === 0) return 'Er zijn geen interventies om op terug te kijken.'
  const parts = order.flatMap((outcome) => {
    const count = rows.filter((row) => row.outcome === outcome).length
    const [one, many] = verbs[outcome]
    return count === 0 ? [] : [count === 1 ? one : many.replace('#', String(count))]
  })
  return `Van de ${formatCount(rows.length, 'interventie', 'interventies')} ${formatList(parts)}.`
}
