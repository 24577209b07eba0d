import type { Metadata } from 'next'
import { lowerFirst } from '@/components/programme/lower-first'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Heading } from '@/components/ui/Heading'
import { List } from '@/components/ui/List'
import { Row, Stack } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import { formatDate } from '@/lib/platform/format'
import { phaseStatusLabels } from '@/lib/process/labels'
import { programmePath } from '@/lib/process/paths'
import { progressSentence } from '@/lib/process/sentences'
import { LookBackCard } from '../../herijken/LookBackCard'
import { askPhase, type PhaseView } from './ask-phase'
import { PhaseDecision } from './PhaseDecision'
import { SectionList } from './SectionList'
import { BeginCycle, SteerPhase } from './SteerPhase'

type Props = {
  params: Promise<{ programmeId: string; phase: string }>
  searchParams: Promise<{ intussen?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programmeId, phase } = await params
  return { title: (await askPhase(programmeId, phase)).phase.title }
}

function since({ status, startedAt, closedAt }: PhaseView): string | null {
  if (status === 'active' && startedAt) return `sinds ${formatDate(startedAt)}`
  if (status === 'closed' && closedAt) return `op ${formatDate(closedAt)}`
  return null
}

function State({ view }: { view: PhaseView }) {
  const { status, counts, fromCycle } = view
  const tag = status === 'active'
    ? <StatusTag tone="accent" shape="half">{phaseStatusLabels.active}</StatusTag>
    : status === 'closed' || fromCycle !== null
      ? <StatusTag tone="accent" shape="dot">{fromCycle === null ? phaseStatusLabels.closed : `Uit cyclus ${fromCycle}`}</StatusTag>
      : <StatusTag>{phaseStatusLabels.not_started}</StatusTag>
  return (
    <Row>
      {tag}
      <Note>{[since(view), progressSentence(counts)].filter(Boolean).join(' · ')}</Note>
    </Row>
  )
}

/** Kind, never blocking: phases overlap (handbook §3.1). */
function StillOpen({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <Alert heading="Goed om te weten" headingLevel={2}>
      <List items={notices.map((notice) => ({ key: notice, content: notice }))} />
    </Alert>
  )
}

export default async function PhasePage({ params, searchParams }: Props) {
  const { programmeId, phase: slug } = await params
  const view = await askPhase(programmeId, slug)
  const { programme, phase, next, sections } = view
  return (
    <>
      <Stack>
        <PageHeader
          kicker={`Fase ${phase.number} van 5 · cyclus ${programme.currentCycle}`} title={phase.title} lead={phase.coreQuestion}
          breadcrumb={[{ label: programme.name, href: programmePath(programme.id) }]}
          actions={next && <ButtonLink href={next.href} variant={view.status === 'active' ? 'primary' : 'secondary'}>Naar het volgende open punt</ButtonLink>}
        />
        <State view={view} />
      </Stack>
      {(await searchParams).intussen && (
        <Alert tone="warning" role="status"><Text>Iemand anders heeft deze fase intussen bijgewerkt. Hieronder ziet u hoe het nu staat.</Text></Alert>
      )}
      {view.status !== 'closed' && <StillOpen notices={view.notices} />}
      <SteerPhase view={view} />
      <section className="wp-stack" aria-labelledby="onderdelen">
        <Heading level={2} id="onderdelen">Onderdelen</Heading>
        <Text><strong>Resultaat:</strong> {lowerFirst(phase.result)}</Text>
        <SectionList sections={sections} />
      </section>
      <LookBackCard programmeId={programme.id} phase={phase.code} />
      <PhaseDecision view={view} />
      <BeginCycle view={view} />
    </>
  )
}
