import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { markWords } from '@/components/intervention/mark-words'
import { CourseTag, InterventionStatusTag } from '@/components/intervention/StatusTags'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import { getIntervention } from '@/lib/interventions/get-intervention'
import { executionPath, interventionPath } from '@/lib/interventions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ChoiceForm } from './ChoiceForm'
import { Choices } from './Choices'
import { Contributions } from './Contributions'
import { Experiment, Facts } from './Facts'
import { Milestones } from './Milestones'
import { MoneyLeft } from './MoneyLeft'
import { Reports } from './Reports'
import { ReportForm } from './ReportForm'
import { WeighForm } from './WeighForm'
import { WithdrawForm } from './WithdrawForm'

export const metadata: Metadata = { title: 'Interventie' }

/** One intervention: what it contributes to, how it goes, and what was chosen for it. */
export default async function InterventionPage({ params }: { params: Promise<{ programmeId: string; interventionId: string }> }) {
  const { programmeId, interventionId } = await params
  const view = await valueOrNotFound(getIntervention({ programmeId, interventionId }))
  const { programme, execution, intervention, reports, decisions, canChoose, allowed, today, money } = view
  const { version, status, owner } = intervention
  const [where, last] = [{ programmeId, interventionId }, reports[0]]
  const at = execution.isCurrent ? '' : `?cyclus=${execution.cycle}`
  return (
    <>
      <PageHeader
        title={intervention.title} kicker={`Interventie van ${owner.name}`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Uitvoering', href: `${executionPath(programmeId)}${at}` }]}
        actions={allowed.edit && <ButtonLink variant="secondary" href={`${interventionPath(programmeId, interventionId)}/bewerken`}>Wijzigen</ButtonLink>}
      />
      <div className="wp-document">
        <div className="wp-row">
          <InterventionStatusTag status={status} />
          {last && status === 'running' && <CourseTag course={last.course} />}
          {markWords(intervention.marks).map((word) => <StatusTag key={word} shape="dot">{word}</StatusTag>)}
        </div>
        {!owner.active && ['proposed', 'planned', 'running'].includes(status) && (
          <Alert tone="warning" heading="De trekker doet niet meer mee">
            <Text>{owner.name} heeft de alliantie verlaten. {allowed.edit && <Link href={`${interventionPath(programmeId, interventionId)}/bewerken`}>Kies een andere trekker</Link>}</Text>
          </Alert>
        )}
        {money?.ended && <MoneyLeft programmeId={programmeId} status={status} money={money} />}
        <Contributions view={view} />
        {allowed.weigh && <Part id="weging" title="Weeg dit voorstel"><WeighForm {...where} version={version} /></Part>}
        {allowed.withdraw && <Details summary="Dit voorstel intrekken"><WithdrawForm {...where} version={version} /></Details>}
        <Part id="wat" title="Wat gebeurt er?"><Facts view={view} /></Part>
        <Experiment view={view} />
        {(allowed.tell || reports.length > 0) && (
          <Part id="voortgang" title="Hoe gaat het?">
            {allowed.tell && <ReportForm {...where} primary={!allowed.choose} needsConfirming={!allowed.confirm} />}
            <Reports view={view} />
          </Part>
        )}
        <Part id="mijlpalen" title="Mijlpalen"><Milestones view={view} /></Part>
        {(allowed.choose || view.choices.length > 0) && (
          <Part id="keuzes" title="Keuzes">
            {allowed.choose && <ChoiceForm {...where} version={version} today={today} kinds={canChoose} decisions={decisions} money={money?.ended === false ? money : null} />}
            <Choices view={view} />
          </Part>
        )}
      </div>
    </>
  )
}
