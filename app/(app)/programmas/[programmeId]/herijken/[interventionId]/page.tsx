import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { DataList } from '@/components/ui/DataList'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { statusLabels } from '@/lib/interventions/labels'
import { interventionPath } from '@/lib/interventions/paths'
import { formatDateTime } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getJudging, type Judging } from '@/lib/recalibration/get-judging'
import { judgePath, recalibrationPath } from '@/lib/recalibration/paths'
import { verdictWords } from '@/lib/recalibration/questions'
import { JustChosen } from '../JustChosen'
import { JudgeForm } from './JudgeForm'
import { Contributions, HowItWent, Money, progressWords } from './Told'

export const metadata: Metadata = { title: 'Herijken per interventie' }

type Props = { params: Promise<{ programmeId: string; interventionId: string }>; searchParams: Promise<{ na?: string | string[] }> }

function Choice({ judging: { programme, intervention: row, mayJudge } }: { judging: Judging }) {
  const { choice } = row
  return (
    <Part id="keuze-deel" title="De keuze">
      {choice && <Alert><Text><strong>{verdictWords[choice.kind].done}.</strong> {choice.reason}</Text><Note>{choice.by}, {formatDateTime(choice.at)}</Note></Alert>}
      {mayJudge && <JudgeForm key={row.id} programmeId={programme.id} interventionId={row.id} seen={row.choices} initial={choice ?? { reason: '', effectOnGoals: '', effectOnMoney: '' }} />}
      {!choice && !mayJudge && <Text>Er is nog niets gekozen.</Text>}
    </Part>
  )
}

/** To the neighbours in the list: who first wants to think goes on without choosing. */
function Neighbours({ judging: { programme, previousId, nextId } }: { judging: Judging }) {
  return (
    <nav aria-label="Andere interventies" className="wp-row">
      {previousId && <Link href={judgePath(programme.id, previousId)} standalone>Vorige interventie</Link>}
      {nextId && <Link href={judgePath(programme.id, nextId)} standalone>Volgende interventie</Link>}
      <Link href={`${recalibrationPath(programme.id)}#interventies`} standalone>Alle interventies</Link>
    </nav>
  )
}

/** One intervention looked back upon: why it was there, how it went, and beside that the choice. */
export default async function JudgePage({ params, searchParams }: Props) {
  const { programmeId, interventionId } = await params
  const judging = await valueOrNotFound(getJudging({ programmeId, interventionId, after: (await searchParams).na }))
  const { programme, intervention: row, place, of, justChosen } = judging
  return (
    <>
      <PageHeader
        title={row.title} kicker={place > 0 ? `Interventie ${place} van ${of}` : undefined} lead={place > 0 && progressWords(judging)}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Terugblik', href: recalibrationPath(programmeId) }]}
      />
      <JustChosen programmeId={programmeId} chosen={justChosen} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
        <div className="wp-document">
          {row.what !== '' && <Written>{row.what}</Written>}
          <DataList items={[{ label: 'Wie', value: row.owner }, { label: 'Nu', value: statusLabels[row.status] }]} />
          <Part id="bijdrage" title="Waar het voor was"><Contributions row={row} /></Part>
          <Part id="verloop" title="Hoe het ging"><HowItWent row={row} /></Part>
          <Part id="geld" title="Wat het kost"><Money row={row} /></Part>
          <Text><Link href={interventionPath(programmeId, row.id)}>Alles over deze interventie</Link></Text>
        </div>
        <Choice judging={judging} />
      </div>
      <Neighbours judging={judging} />
    </>
  )
}
