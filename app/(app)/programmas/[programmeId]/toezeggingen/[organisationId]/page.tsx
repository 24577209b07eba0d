import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { partnerSheetPath, promisesPath } from '@/lib/contract/paths'
import { formatDate } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getPartnerSheet } from '@/lib/reporting/get-partner-sheet'
import { Promised, Talks, ToDo } from './Sheet'

export const metadata: Metadata = { title: 'Partnerblad' }

/** Everything about one partner on one sheet, for the yearly talk. */
export default async function PartnerSheetPage({ params }: { params: Promise<{ programmeId: string; organisationId: string }> }) {
  const { programmeId, organisationId } = await params
  const sheet = await valueOrNotFound(getPartnerSheet({ programmeId, organisationId }))
  const { programme, organisation, today } = sheet
  return (
    <>
      <PageHeader
        title={organisation.name} kicker="Partnerblad voor het jaarlijkse gesprek" lead={`Stand op ${formatDate(new Date(`${today}T12:00:00Z`))}.`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Toezeggingen', href: promisesPath(programmeId) }]}
        actions={
          // A plain link: it fetches a file, which the router must not do ahead.
          <a className="utrecht-button utrecht-button--secondary-action wp-button wp-button--link" href={`${partnerSheetPath(programmeId, organisationId)}/word`}>
            Downloaden (Word)
          </a>
        }
      />
      <article className="wp-document wp-document--wide wp-paper">
        <Promised sheet={sheet} />
        <ToDo sheet={sheet} />
        <Talks sheet={sheet} />
      </article>
    </>
  )
}
