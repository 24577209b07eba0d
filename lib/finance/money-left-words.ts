import type { MoneyLeft } from '@/lib/interventions/load-money-left'
import { moneyWords } from '@/lib/interventions/money-ahead'
import type { AlarmInWords } from './alarm-words'
import { costsPath, sourcesPath } from './paths'

/** Money that still waits for work that ended, as an alarm that leads to where it is put right. */
export function moneyLeftInWords(programmeId: string, { id, title, status, lines }: MoneyLeft): AlarmInWords {
  const costs = lines.some(({ cost }) => cost)
  return {
    key: `ended-${id}`, mark: status === 'stopped' ? 'Werk gestopt' : 'Werk afgerond',
    words: `“${title}” is ${status === 'stopped' ? 'gestopt' : 'afgerond'}, maar er staat nog ${moneyWords(lines)}. Haal dat weg, of geef het een andere bestemming.`,
    href: costs ? costsPath(programmeId) : sourcesPath(programmeId), link: costs ? 'Bekijk de kosten' : 'Bekijk de bronnen',
  }
}
