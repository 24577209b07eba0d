import { dayWords } from '@/components/alliance/day-words'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import { dayBefore } from '@/lib/platform/day'
import type { Partner } from '@/lib/alliance/load-alliance'
import { programmePath } from '@/lib/process/paths'

type Props = { programmeId: string; alliance: { partners: readonly Partner[]; gone: readonly Partner[]; day: string; mayEdit: boolean } }

const since = ({ periods }: Partner, day: string) => {
  const running = periods.findLast(({ joinedOn }) => joinedOn <= day)
  return running ? dayWords(running.joinedOn) : 'vanaf het begin'
}

const why = ({ periods }: Partner, day: string) => periods.findLast(({ joinedOn }) => joinedOn <= day)?.joinReason ?? ''

function goneRow({ id, name, periods }: Partner, day: string) {
  const last = periods.findLast(({ leftOn }) => leftOn !== null && leftOn <= day)
  const term = last?.leftOn ? `van ${dayWords(last.joinedOn)} t/m ${dayWords(dayBefore(last.leftOn))}` : ''
  return { key: id, cells: [name, term, last?.leaveReason ?? ''] }
}

/** Parties now and gone: they join and leave, and the reason is worth keeping (handbook §5.1). */
export function Parties({ programmeId, alliance: { partners, gone, day, mayEdit } }: Props) {
  return (
    <section className="wp-stack" aria-labelledby="partijen">
      <Heading level={2} id="partijen">Partijen</Heading>
      {partners.length === 0 ? <Text>Er doet nog geen partij mee.</Text> : (
        <Table
          caption="Doen mee" columns={['Partij', 'Sinds', 'Waarom']}
          rows={partners.map((partner) => ({ key: partner.id, cells: [partner.name, since(partner, day), why(partner, day)] }))}
        />
      )}
      {gone.length > 0 && (
        <Table caption="Doen niet meer mee" columns={['Partij', 'Deed mee', 'Reden van vertrek']} rows={gone.map((partner) => goneRow(partner, day))} />
      )}
      {mayEdit && <Text><Link href={`${programmePath(programmeId)}/partners`}>Partner toevoegen of vertrek vastleggen</Link></Text>}
    </section>
  )
}
