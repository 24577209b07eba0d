import type { Metadata } from 'next'
import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { InterventionStatusTag } from '@/components/intervention/StatusTags'
import { PageHeader } from '@/components/shell/PageHeader'
import { EmptyState } from '@/components/ui/EmptyState'
import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import { getTimeline, type TimelinePage as View } from '@/lib/interventions/get-timeline'
import { executionPath } from '@/lib/interventions/paths'
import { formatDate } from '@/lib/platform/format'
import { toDate } from '@/lib/platform/day'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { cycleOf, type Search } from '../asked'
import { Years } from './Years'

export const metadata: Metadata = { title: 'Tijdlijn' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

function InWords({ interventions, today }: View) {
  return (
    <Table
      caption="Interventies en mijlpalen" captionHidden columns={['Interventie', 'Stand', 'Eerste dag', 'Laatste dag', 'Mijlpalen']}
      rows={interventions.map(({ id, title, status, startsOn, endsOn, milestones }) => ({
        key: id,
        cells: [
          title, <InterventionStatusTag key="status" status={status} />, startsOn ? <DayText key="from" day={startsOn} /> : 'Nog geen datum', endsOn ? <DayText key="until" day={endsOn} /> : 'Geen einde gepland',
          milestones.length === 0 ? 'Geen' : (
            <ul key="milestones" className="wp-contributes">
              {milestones.map((milestone) => (
                <li key={milestone.id}>
                  {milestone.title}: {formatDate(toDate(milestone.dueOn))}{milestone.reachedOn ? ', gehaald' : milestone.dueOn < today && ', te laat'}
                </li>
              ))}
            </ul>
          ),
        ],
      }))}
    />
  )
}

/** What is done when, over the years: a picture, and the same in a table. */
export default async function TimelinePage({ params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const view = await valueOrNotFound(getTimeline({ programmeId, cycle: cycleOf(search) }))
  const { programme, execution, interventions } = view
  return (
    <>
      <PageHeader
        title="Tijdlijn" lead={execution && <>Het uitvoeringsprogramma loopt van <DayText day={execution.startsOn} /> tot en met <DayText day={execution.endsOn} />.</>}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Uitvoering', href: executionPath(programmeId) }]}
      />
      {!execution || interventions.length === 0 ? (
        <EmptyState heading="Nog niets op de tijdlijn">Hier ziet u wat wanneer gebeurt, zodra er een uitvoeringsprogramma met interventies is.</EmptyState>
      ) : (
        <div className="wp-document wp-document--wide">
          <Part id="beeld" title="Over de jaren">
            <Text>Een volle balk loopt of is klaar, een lichte balk is gepland. Een ruit is een mijlpaal; een gevulde ruit is gehaald. De stippellijn is vandaag, het grijze vlak is de looptijd van het programma.</Text>
            <Years view={view} execution={execution} />
          </Part>
          <Part id="tabel" title="Hetzelfde in een tabel"><InWords {...view} /></Part>
        </div>
      )}
    </>
  )
}
