import type { Metadata } from 'next'
import { dayWords } from '@/components/alliance/day-words'
import { SheetParts } from '@/components/handover/SheetParts'
import { PageHeader } from '@/components/shell/PageHeader'
import { DateText } from '@/components/ui/DateText'
import { Note } from '@/components/ui/Text'
import { getHandover } from '@/lib/handover/get-handover'
import { handoversPath } from '@/lib/handover/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Overdrachtsblad' }

/** What somebody left behind for a successor, to read and to print (handbook §7.1). */
export default async function HandoverSheetPage({ params }: { params: Promise<{ programmeId: string; handoverId: string }> }) {
  const { programmeId, handoverId } = await params
  const page = await valueOrNotFound(getHandover({ programmeId, handoverId }))
  const { programme, day, sheet, recordedAt, recordedBy, mayList } = page
  const list = mayList ? [{ label: 'Werk overdragen', href: handoversPath(programmeId) }] : []
  return (
    <>
      <PageHeader
        title={`Van ${sheet.from} naar ${sheet.to}`} kicker="Overdrachtsblad" lead={`Vanaf ${dayWords(day)}.`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, ...list]}
      />
      <article className="wp-document wp-document--wide">
        <SheetParts page={page} />
        <Note>Vastgelegd door {recordedBy} op <DateText date={recordedAt} time />. Dit blad blijft zoals het toen was.</Note>
      </article>
    </>
  )
}
