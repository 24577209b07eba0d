import type { Metadata } from 'next'
import { AnswerTag, AnswerText } from '@/components/checklist/AnswerText'
import { momentWords } from '@/components/checklist/HistoryBlock'
import { PageHeader } from '@/components/shell/PageHeader'
import { EmptyState } from '@/components/ui/EmptyState'
import { Note } from '@/components/ui/Text'
import { getPointHistory } from '@/lib/checklists/get-point-history'
import { formatDateTime } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { phasePath, pointPath, programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Wie antwoordde wat en wanneer' }

type Props = {
  params: Promise<{ programmeId: string; phase: string; section: string; point: string }>
  searchParams: Promise<{ cyclus?: string | string[] }>
}

export default async function PointHistoryPage({ params, searchParams }: Props) {
  const { point: anchor, ...place } = await params
  const { cyclus = '1' } = await searchParams
  const history = await valueOrNotFound(getPointHistory({ ...place, pointId: anchor.replaceAll('-', '.'), cycle: cyclus }))
  const { programme, phase, section, point, cycle, moments } = history
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: programme.name, href: programmePath(programme.id) },
          { label: phase.title, href: phasePath(programme.id, phase) },
          { label: section.title, href: pointPath(programme.id, { phase, section, point }) },
        ]}
        kicker={`Punt ${point.id} · cyclus ${cycle}`}
        title="Wie antwoordde wat en wanneer"
        lead={point.question}
      />
      {moments.length === 0 && (
        <EmptyState heading="Nog geen antwoorden">Elke versie van een antwoord komt hier te staan, met naam en tijd. Er raakt niets kwijt.</EmptyState>
      )}
      <ol className="wp-history">
        {moments.map((moment) => (
          <li key={moment.id} className="wp-recorded">
            <p className="wp-recorded__head"><strong>{moment.organisation ?? 'Gezamenlijk antwoord'}</strong> <AnswerTag {...moment} /></p>
            <AnswerText answer={moment} />
            <Note>{formatDateTime(moment.at)}: {moment.by} {momentWords(moment)}</Note>
          </li>
        ))}
      </ol>
    </>
  )
}
