import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import { getParticipation } from '@/lib/alliance/get-participation'
import { alliancePath } from '@/lib/alliance/paths'
import { variantName, variantWords } from '@/lib/alliance/variants'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../ask-programme'
import { Choice, History, Ladder } from './Choice'
import { ChooseForm, CorrectForm } from './ParticipationForm'

export const metadata: Metadata = { title: 'Rol van bewoners' }

export default async function ParticipationPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { current, earlier, notices, today, mayEdit } = await valueOrNotFound(getParticipation({ programmeId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  return (
    <>
      <PageHeader
        title="Rol van bewoners" breadcrumb={[{ label: name, href: programmePath(programmeId) }]}
        lead={current && `${variantName(current.variant)}: ${variantWords[current.variant].name.toLowerCase()}.`}
      />
      {notices.length > 0 && (
        <Alert tone="warning" heading="Past de variant nog bij wie er aan tafel zit?">
          <List items={notices.map((notice) => ({ key: notice, content: notice }))} />
          <Text><Link href={alliancePath(programmeId)}>Bekijk wie er aan tafel zit</Link></Text>
        </Alert>
      )}
      {current ? <Choice choice={current} /> : (
        <EmptyState heading="Nog geen keuze vastgelegd" example="Eind 2023 werkten de meeste grote wijkaanpakken met variant B. Enkele waren op weg naar D of E.">
          Hier staat welke plek bewoners in de aanpak hebben, waarover zij mogen beslissen en wat daar tegenover staat.
        </EmptyState>
      )}
      <Ladder current={current} />
      {earlier.length > 0 && <History choices={earlier} />}
      {mayEdit && (
        <Details summary={current ? 'Nieuwe keuze vastleggen' : 'Keuze vastleggen'} tone="boxed" open={!current}>
          <ChooseForm programmeId={programmeId} today={today} />
        </Details>
      )}
      {mayEdit && current && (
        <Details summary="Deze keuze verbeteren" tone="boxed"><CorrectForm programmeId={programmeId} choice={current} /></Details>
      )}
    </>
  )
}
