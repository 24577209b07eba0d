import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import { choiceLabels, statusLabels } from '@/lib/interventions/labels'
import { executionPath } from '@/lib/interventions/paths'
import { toDate } from '@/lib/platform/day'
import { formatDate, formatDateTime, formatEuroCents } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getOldProgramme } from '@/lib/recalibration/get-old-programme'
import type { ProgrammeSnapshot } from '@/lib/recalibration/programme-snapshot'
import { questionWords } from '@/lib/recalibration/questions'
import { questions } from '@/lib/recalibration/schema'

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
      {last && <Text><strong>{label(choiceLabels, last.kind)}</strong>: {last.reason} <Note>{last.by}, {formatDate(toDate(last.on))}</Note></Text>}
    </Details>
  )
}

function Seal({ hash, closedAt, intact }: { hash: string | null; closedAt: Date | null; intact: boolean }) {
  return (
    <section className="wp-stamp" aria-label="Zegel">
      <div className="wp-stamp__words">
        <Text>{closedAt && `Bewaard op ${formatDateTime(closedAt)}. `}Daarna is er niets meer aan veranderd.</Text>
        <p>{intact ? <StatusTag tone="positive">Zegel klopt</StatusTag> : <StatusTag tone="negative">Zegel klopt niet: er is daarna iets veranderd</StatusTag>}</p>
        <p className="wp-stamp__hash"><span className="wp-label">Zegel</span> <code>{hash?.match(/.{1,8}/g)?.join(' ')}</code></p>
      </div>
    </section>
  )
}

/** The execution programme of an earlier cycle, as it was when the next one began (handbook §8.2). */
export default async function OldProgrammePage({ params }: { params: Promise<{ programmeId: string; cycle: string }> }) {
  const { programmeId, cycle } = await params
  const { programme, snapshot, ...seal } = await valueOrNotFound(getOldProgramme({ programmeId, cycle }))
  const ambitions = snapshot.goals.filter(({ ambition }) => ambition === null)
  return (
    <>
      <PageHeader
        title={snapshot.title} kicker={`Cyclus ${snapshot.cycle}, zoals het was`} lead={`${formatDate(toDate(snapshot.startsOn))} tot en met ${formatDate(toDate(snapshot.endsOn))}`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Uitvoering', href: executionPath(programmeId) }]}
      />
      <div className="wp-document">
        <Seal {...seal} />
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
