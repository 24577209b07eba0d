import { BalanceBar } from '@/components/contract/BalanceBar'
import { Part } from '@/components/contract/Part'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import type { PromiseList } from '@/lib/contract/list-promises'
import { partnerSheetPath } from '@/lib/contract/paths'
import { formatEuroCents, formatNumber } from '@/lib/platform/format'

type Props = { programmeId: string; balances: PromiseList['balances']; mayReadTalks: boolean }
type Balance = Props['balances'][number]
type Side = Balance['brings']

const pair = ({ promised, delivered }: Side) => ({
  money: promised.amountCents + delivered.amountCents === 0n ? '–' : `${formatEuroCents(delivered.amountCents)} van ${formatEuroCents(promised.amountCents)}`,
  hours: promised.hours + delivered.hours === 0 ? '–' : `${formatNumber(delivered.hours)} van ${formatNumber(promised.hours)}`,
})

const counted = ({ count, deliveredCount, late }: Side) =>
  count === 0 ? '–' : `${count}, waarvan ${deliveredCount} geleverd${late > 0 ? ` en ${late} na de datum` : ''}`

function rows({ organisationId, organisation, brings, gets }: Balance, name: React.ReactNode) {
  const sides = [['brengt', brings], ['haalt', gets]] as const
  return sides.filter(([, side]) => side.count > 0 || side.promised.amountCents > 0n || side.promised.hours > 0).map(([word, side]) => {
    const { money, hours } = pair(side)
    return { key: `${organisationId}-${word}`, cells: [word === 'brengt' || brings.count === 0 ? <>{name} {word}</> : <>{organisation} {word}</>, counted(side), money, hours] }
  })
}

/** Give and take per partner: a bar to see it, a table to read it (halen en brengen, handbook §6.1). */
export function Balances({ programmeId, balances, mayReadTalks }: Props) {
  const most = Math.max(...balances.flatMap(({ brings, gets }) => [brings.count, gets.count]), 1)
  const named = ({ organisationId, organisation }: Balance) =>
    mayReadTalks ? <Link href={partnerSheetPath(programmeId, organisationId)}>{organisation}</Link> : organisation
  return (
    <Part id="halen-en-brengen" title="Halen en brengen">
      <Text>Wat een partner van de anderen krijgt, staat links van het midden. Wat hij aan de wijk brengt, staat rechts.</Text>
      <ul className="wp-balances">
        <li className="wp-balances__row" aria-hidden="true"><span /><span className="wp-balances__ends"><span>Haalt</span><span>Brengt</span></span></li>
        {balances.map((balance) => (
          <li key={balance.organisationId} className="wp-balances__row">
            <span>{named(balance)}</span>
            <BalanceBar partner={balance.organisation} brings={balance.brings.count} gets={balance.gets.count} most={most} />
          </li>
        ))}
      </ul>
      <Table
        caption="Toegezegd en geleverd per partner" columns={['Partner', 'Toezeggingen', 'Geld geleverd', 'Uren geleverd']}
        rows={balances.flatMap((balance) => rows(balance, balance.organisation))}
      />
    </Part>
  )
}
