import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { EmptyState } from '@/components/ui/EmptyState'
import { Heading } from '@/components/ui/Heading'
import { formatCount, formatIsoDay } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { listOrganisations } from '@/lib/programmes/list-organisations'
import { askProgramme } from '../ask-programme'
import { AddPartner } from './AddPartner'
import { Partner } from './Partner'

export const metadata: Metadata = { title: 'Partners' }

export default async function PartnersPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { organisations, mayEdit } = await valueOrNotFound(listOrganisations({ programmeId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  const present = organisations.filter(({ active }) => active)
  const left = organisations.filter(({ active }) => !active)
  const today = formatIsoDay(new Date())
  const lead = `${formatCount(present.length, 'organisatie werkt', 'organisaties werken')} samen in de alliantie.`
  return (
    <>
      <PageHeader title="Partners" lead={present.length > 0 && lead} breadcrumb={[{ label: name, href: programmePath(programmeId) }]} />
      {present.length === 0 ? (
        <EmptyState
          heading="Nog geen partners"
          example="In Breda ondertekenden de partners op 19 april 2023 een pact. Bewoners zitten er mee in het bestuur."
        >
          Hier staan de organisaties die samen de alliantie vormen. Bij sommige gesprekspunten antwoordt elke partner voor zichzelf.
        </EmptyState>
      ) : (
        <ul className="wp-needed">
          {present.map((partner) => <Partner key={partner.id} programmeId={programmeId} partner={partner} today={today} mayEdit={mayEdit} />)}
        </ul>
      )}
      {mayEdit && <AddPartner programmeId={programmeId} today={today} />}
      {left.length > 0 && (
        <section className="wp-stack" aria-labelledby="vertrokken">
          <Heading level={2} id="vertrokken">Doen niet meer mee</Heading>
          <ul className="wp-needed">
            {left.map((partner) => <Partner key={partner.id} programmeId={programmeId} partner={partner} today={today} mayEdit={mayEdit} />)}
          </ul>
        </section>
      )}
    </>
  )
}
