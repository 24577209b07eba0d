import type { Metadata } from 'next'
import { AtTable } from '@/components/alliance/AtTable'
import { PageHeader } from '@/components/shell/PageHeader'
import { DataList } from '@/components/ui/DataList'
import { Heading } from '@/components/ui/Heading'
import { Text } from '@/components/ui/Text'
import { holdsOn } from '@/lib/alliance/at-table'
import { getBody } from '@/lib/alliance/get-body'
import { bodyKindLabels, levelLabels, votingRuleLabels } from '@/lib/alliance/labels'
import { atTableOn } from '@/lib/alliance/load-alliance'
import { alliancePath } from '@/lib/alliance/paths'
import { termWords } from '@/lib/alliance/seat-rules'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../../ask-programme'
import { EditTable } from './EditTable'
import { SeatForms } from './SeatForms'
import { SeatHistory } from './SeatHistory'

export const metadata: Metadata = { title: 'Tafel' }

export default async function BodyPage({ params }: { params: Promise<{ programmeId: string; bodyId: string }> }) {
  const { programmeId, bodyId } = await params
  const { table, today, choices } = await valueOrNotFound(getBody({ programmeId, bodyId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  const { seats: _, ...fields } = table
  const now = atTableOn(table, today)
  const voting = now.filter(({ votes }) => votes).length
  return (
    <>
      <PageHeader
        title={table.name} lead={table.purpose || false} kicker={bodyKindLabels[table.kind]}
        breadcrumb={[{ label: name, href: programmePath(programmeId) }, { label: 'Alliantie', href: alliancePath(programmeId) }]}
      />
      <DataList
        items={[
          { label: 'Niveau', value: levelLabels[table.level] },
          { label: 'Hoe vaak', value: table.rhythm },
          { label: 'Bestaat', value: termWords(table) },
          { label: 'Beslist met', value: votingRuleLabels[table.votingRule] },
          { label: 'Nodig voor een besluit', value: `${table.quorumPercent}% van de stemmen` },
        ]}
      />
      {holdsOn(table, today) && (
        <section className="wp-stack" aria-labelledby="nu">
          <Heading level={2} id="nu">Nu aan tafel</Heading>
          <Text>{now.length === 0 ? 'Er zit nog niemand aan deze tafel.' : `${formatCount(now.length, 'persoon', 'mensen')}, ${voting} met een stem.`}</Text>
          <AtTable seats={now} />
        </section>
      )}
      {table.seats.length > 0 && <SeatHistory table={table} today={today} />}
      {choices && <SeatForms programmeId={programmeId} table={table} choices={choices} today={today} />}
      {choices && <EditTable programmeId={programmeId} table={fields} today={today} />}
    </>
  )
}
