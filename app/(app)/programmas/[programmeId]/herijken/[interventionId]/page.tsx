import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { DataList } from '@/components/ui/DataList'
import { Note, Text } from '@/components/ui/Text'
import { courseLabels, statusLabels } from '@/lib/interventions/labels'
import { formatCount, formatDateTime } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getJudging } from '@/lib/recalibration/get-judging'
import { recalibrationPath } from '@/lib/recalibration/paths'
import { verdictWords } from '@/lib/recalibration/questions'
import { JudgeForm } from './JudgeForm'

export const metadata: Metadata = { title: 'Herijken per interventie' }

type Judging = Extract<Awaited<ReturnType<typeof getJudging>>, { ok: true }>['value']
type Row = Judging['intervention']

function Contributions({ row: { contributions } }: { row: Row }) {
  if (contributions.length === 0) return <Alert tone="warning"><Text>Bij deze interventie staat niet aan welk doel ze bijdraagt. Zonder doel is het een project naast het programma.</Text></Alert>
  return (
    <ul className="wp-list wp-text">
      {contributions.map(({ goal, how, direct, retired }) => <li key={goal}><strong>{goal}</strong>{retired && ' (dit doel is vervallen)'}: {how} <Note>{direct ? 'Draagt direct bij.' : 'Draagt indirect bij.'}</Note></li>)}
    </ul>
  )
}

function HowItWent({ row: { reports, milestones } }: { row: Row }) {
  const reached = milestones.filter((milestone) => milestone.reached).length
  return (
    <>
      <Text>{milestones.length === 0 ? 'Er waren geen mijlpalen afgesproken.' : `${reached} van de ${formatCount(milestones.length, 'mijlpaal', 'mijlpalen')} gehaald.`}</Text>
      {reports.length === 0 && <Text>Er is niet verteld hoe het ging.</Text>}
      {reports.map(({ id, course, text, by, at }) => (
        <div key={id}><p><strong>{courseLabels[course]}</strong></p><Written>{text}</Written><Note>{by}, {formatDateTime(at)}</Note></div>
      ))}
    </>
  )
}

/** One intervention looked back upon: why it was there, how it went, and the choice. */
export default async function JudgePage({ params }: { params: Promise<{ programmeId: string; interventionId: string }> }) {
  const { programmeId, interventionId } = await params
  const { programme, intervention: row, mayJudge, place, of } = await valueOrNotFound(getJudging({ programmeId, interventionId }))
  const { choice } = row
  return (
    <>
      <PageHeader
        title={row.title} kicker={place > 0 ? `Interventie ${place} van ${of}` : undefined}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Terugblik', href: recalibrationPath(programmeId) }]}
      />
      <div className="wp-document">
        {row.what !== '' && <Written>{row.what}</Written>}
        <DataList items={[{ label: 'Wie', value: row.owner }, { label: 'Nu', value: statusLabels[row.status] }]} />
        <Part id="bijdrage" title="Waar het voor was"><Contributions row={row} /></Part>
        <Part id="verloop" title="Hoe het ging"><HowItWent row={row} /></Part>
        <Part id="keuze-deel" title="De keuze">
          {choice && <Alert><Text><strong>{verdictWords[choice.kind].done}.</strong> {choice.reason}</Text><Note>{choice.by}, {formatDateTime(choice.at)}</Note></Alert>}
          {mayJudge && <JudgeForm programmeId={programmeId} interventionId={row.id} seen={row.choices} initial={choice ?? { reason: '', effectOnGoals: '', effectOnMoney: '' }} />}
          {!choice && !mayJudge && <Text>Er is nog niets gekozen.</Text>}
        </Part>
      </div>
    </>
  )
}
