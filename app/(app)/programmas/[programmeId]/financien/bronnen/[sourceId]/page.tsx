import type { Metadata } from 'next'
import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { Alarms } from '@/components/finance/Alarms'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { DataList } from '@/components/ui/DataList'
import { Details } from '@/components/ui/Details'
import { Text } from '@/components/ui/Text'
import { getSource, type SourcePage as View } from '@/lib/finance/get-source'
import { fundingKindLabels } from '@/lib/finance/labels'
import { financePath, sourcePath, sourcesPath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { programmePath } from '@/lib/process/paths'
import { ConditionsForm } from './ConditionsForm'
import { PurposesForm } from './PurposesForm'
import { RemoveSource } from './RemoveSource'
import { ReportForm } from './ReportForm'
import { ConditionWords, PurposesTable, YearsTable } from './SourceTables'
import { YearsForm } from './YearsForm'

export const metadata: Metadata = { title: 'Bron van geld' }

function Facts({ source }: { source: View['source'] }) {
  const { kind, payerWords, field, structural, conditions, spendBy, reportBy, reportedOn, reportedBy } = source
  return (
    <DataList
      items={[
        { label: 'Soort', value: fundingKindLabels[kind] },
        { label: 'Wie betaalt', value: payerWords },
        { label: 'Leefgebied', value: field === '' ? 'Meer dan één, of geen' : lifeFieldLabels[field] },
        { label: 'Blijvend', value: structural ? 'Ja, elk jaar' : 'Nee, tijdelijk' },
        { label: 'Voorwaarden', value: conditions && <Written>{conditions}</Written> },
        { label: 'Besteed uiterlijk op', value: spendBy && <DayText day={spendBy} /> },
        { label: 'Verantwoord uiterlijk op', value: reportBy && <DayText day={reportBy} /> },
        ...(reportBy || reportedOn ? [{ label: 'Verantwoord', value: reportedOn ? <>Op <DayText day={reportedOn} />{reportedBy && `, door ${reportedBy}`}</> : 'Nog niet' }] : []),
      ]}
    />
  )
}

function Money({ page }: { page: View }) {
  const { programme, source, purposeChoices, others, mayEdit } = page
  const form = { programmeId: programme.id, sourceId: source.id, version: source.version }
  const inHours = source.kind === 'in_kind'
  return (
    <>
      <Part id="per-jaar" title="Per jaar">
        {source.notes.length > 0 && <Alert tone="warning" heading="Kijk dit na" headingLevel={3}>{source.notes.map((note) => <Text key={note}>{note}</Text>)}</Alert>}
        <YearsTable page={page} />
        {mayEdit && <Details summary={inHours ? 'Uren invullen' : 'Bedragen invullen'} tone="boxed"><YearsForm {...form} years={source.years} firstYears={page.firstYears} inHours={inHours} /></Details>}
      </Part>
      <Part id="waarvoor" title="Waarvoor">
        <PurposesTable page={page} />
        {mayEdit && (
          <Details summary="Bestemming invullen" tone="boxed">
            <PurposesForm {...form} purposes={source.purposes} choices={purposeChoices} inHours={inHours} />
          </Details>
        )}
      </Part>
      {!inHours && (
        <Part id="cofinanciering-deel" title="Cofinanciering">
          <ConditionWords page={page} />
          {mayEdit && others.length > 0 && <Details summary="Cofinanciering invullen" tone="boxed"><ConditionsForm {...form} conditions={source.conditionRows} others={others} /></Details>}
        </Part>
      )}
    </>
  )
}

/** One source of money: what it brings, what for, and what it asks. */
export default async function SourcePage({ params }: { params: Promise<{ programmeId: string; sourceId: string }> }) {
  const { programmeId, sourceId } = await params
  const page = await valueOrNotFound(getSource({ programmeId, sourceId }))
  const { programme, source, alarms, resting, mayEdit } = page
  return (
    <>
      <PageHeader
        title={source.name} kicker="Bron van geld"
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }, { label: 'Bronnen', href: sourcesPath(programmeId) }]}
        actions={mayEdit && <ButtonLink variant="secondary" href={`${sourcePath(programmeId, sourceId)}/wijzigen`}>Gegevens wijzigen</ButtonLink>}
      />
      <div className="wp-stack wp-stack--xl">
        {alarms.length > 0 && <Alarms alarms={alarms} here />}
        <Facts source={source} />
        {mayEdit && (source.reportBy !== '' || source.reportedOn !== '') && (
          <Details summary={source.reportedOn === '' ? 'Vastleggen dat er is verantwoord' : 'Verantwoording wijzigen'} tone="boxed">
            <ReportForm programmeId={programmeId} sourceId={sourceId} version={source.version} reportedOn={source.reportedOn} reportedBy={source.reportedBy} />
          </Details>
        )}
        <Money page={page} />
        {mayEdit && <Details summary="Bron weghalen"><RemoveSource programmeId={programmeId} sourceId={sourceId} version={source.version} resting={resting} /></Details>}
      </div>
    </>
  )
}
