import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { financePath } from '@/lib/finance/paths'
import { choiceLabels, statusLabels } from '@/lib/interventions/labels'
import { executionPath } from '@/lib/interventions/paths'
import { toDate } from '@/lib/platform/day'
import { formatDate, formatEuroCents } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getOldProgramme } from '@/lib/recalibration/get-old-programme'
import { sealedFilePath } from '@/lib/recalibration/paths'
import type { ProgrammeSnapshot } from '@/lib/recalibration/programme-snapshot'
import { questionWords } from '@/lib/recalibration/questions'
import { questions } from '@/lib/recalibration/schema'
import { theoryPath } from '@/lib/theory/paths'
import { Seal } from './Seal'

export const metadata: Metadata = { title: 'Programma van een eerdere cyclus' }

type Kept = ProgrammeSnapshot['interventions'][number]

const label = (labels: Record<string, string>, key: string) => labels[key] ?? key
const sum = (lines: readonly { cents: string }[]) => lines.reduce((total, { cents }) => total + BigInt(cents), 0n)

function Intervention({ kept }: { kept: Kept }) {
  const last = kept.choices.at(-1)
  return (
    <Details summary={`${kept.title} (${label(statusLabels, kept.status).toLowerCase()})`} tone="boxed">
      {kept.what !== '' && <Written>{kept.what}</Written>}
      <Text>Van: {kept.owner}.{kept.costs.length > 0 && ` Kosten ${formatEuroCents(sum(kept.costs))}, gedekt ${formatEuroCents(sum(kept.coverage))}.`}</Text>
      {kept.contributions.length === 0 ? <Text>Er stond niet bij aan welk doel het bijdroeg.</Text>
        : <ul className="wp-list wp-text">{kept.contributions.map(({ goal, how }) => <li key={goal}><strong>{goal}</strong>: {how}</li>)}</ul>}
      {last && <div><Text><strong>{label(choiceLabels, last.kind)}</strong>: {last.reason}</Text><Note>{last.by}, {formatDate(toDate(last.on))}</Note></div>}
    </Details>
  )
}

/** What else there is of that cycle, outside the sealed text. */
function Around({ programmeId, cycle, theories }: { programmeId: string; cycle: number; theories: readonly number[] }) {
  const later = theories.filter((other) => other > cycle).toSorted((a, b) => a - b)[0]
  return (
    <nav aria-label={`Meer van cyclus ${cycle}`} className="wp-row">
      {theories.includes(cycle) && <Link href={`${theoryPath(programmeId)}?cyclus=${cycle}`} standalone>De verandertheorie van toen</Link>}
      {theories.includes(cycle) && later && <Link href={`${theoryPath(programmeId)}/vergelijken?oud=${cycle}&nieuw=${later}`} standalone>Vergelijk met die van cyclus {later}</Link>}
      <Link href={financePath(programmeId)} standalone>Het geld van alle jaren</Link>
    </nav>
  )
}

/** The execution programme of an earlier cycle, as it was when the next one began (handbook §8.2). */
export default async function OldProgrammePage({ params }: { params: Promise<{ programmeId: string; cycle: string }> }) {
  const { programmeId, cycle } = await params
  const { programme, snapshot, seal, theories } = await valueOrNotFound(getOldProgramme({ programmeId, cycle }))
  const ambitions = snapshot.goals.filter(({ ambition }) => ambition === null)
  return (
    <>
      <PageHeader
        title={snapshot.title} kicker={`Cyclus ${snapshot.cycle}, zoals het was`} lead={`${formatDate(toDate(snapshot.startsOn))} tot en met ${formatDate(toDate(snapshot.endsOn))}`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Uitvoering', href: executionPath(programmeId) }]}
      />
      <div className="wp-document">
        <Seal seal={seal} file={sealedFilePath(programmeId, snapshot.cycle)} />
        <Around programmeId={programmeId} cycle={snapshot.cycle} theories={theories} />
        {snapshot.summary !== '' && <Written>{snapshot.summary}</Written>}
        {snapshot.vision && <Part id="visie" title={`De visie toen (versie ${snapshot.vision.number})`}>{snapshot.vision.motto !== '' && <Text><strong>{snapshot.vision.motto}</strong></Text>}<Written>{snapshot.vision.text}</Written></Part>}
        <Part id="doelen" title="De doelen toen">
          {ambitions.length === 0 ? <Text>Er waren geen doelen vastgelegd.</Text> : ambitions.map(({ title }) => (
            <div key={title}>
              <Heading level={3}>{title}</Heading>
              <ul className="wp-list wp-text">{snapshot.goals.filter(({ ambition }) => ambition === title).map((goal) => <li key={goal.title}>{goal.title}</li>)}</ul>
            </div>
          ))}
        </Part>
        <Part id="interventies" title={`De interventies (${snapshot.interventions.length})`}>{snapshot.interventions.map((kept) => <Intervention key={kept.title} kept={kept} />)}</Part>
        <Part id="terugblik" title="De terugblik">{questions.map((question) => <div key={question}><Heading level={3}>{questionWords[question].ask}</Heading><Written>{snapshot.recalibration[question]}</Written></div>)}</Part>
      </div>
    </>
  )
}
