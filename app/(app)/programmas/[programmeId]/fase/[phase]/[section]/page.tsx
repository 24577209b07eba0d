import type { Metadata } from 'next'
import { SectionFoot } from '@/components/checklist/SectionFoot'
import { SectionIntro } from '@/components/checklist/SectionIntro'
import { SectionLive } from '@/components/checklist/SectionLive'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { valueOrNotFound } from '@/lib/platform/page'
import type { LocatedSection } from '@/lib/process/lookup'
import { pointAnchor, phasePath, programmePath, sectionPath } from '@/lib/process/paths'
import { progressSentence } from '@/lib/process/sentences'
import { getSectionFacts } from '@/lib/reporting/get-section-facts'
import { askSection } from './ask-section'
import { PointCard } from './PointCard'
import { saidAt } from './said'
import { SectionOwner } from './SectionOwner'

type Props = {
  params: Promise<{ programmeId: string; phase: string; section: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programmeId, phase, section } = await params
  const asked = await askSection(programmeId, phase, section)
  return asked.ok ? { title: `${asked.value.section.title} · ${asked.value.phase.title}` } : {}
}

const step = (programmeId: string, place: LocatedSection | undefined) =>
  place ? { href: sectionPath(programmeId, place.phase, place.section), title: place.section.title } : null

export default async function SectionPage({ params, searchParams }: Props) {
  const { programmeId, phase: phaseSlug, section: sectionSlug } = await params
  const page = await valueOrNotFound(askSection(programmeId, phaseSlug, sectionSlug))
  const facts = await valueOrNotFound(getSectionFacts({ programmeId, sectionId: page.section.id }))
  const query = await searchParams
  const { programme, phase, section, previous, next, points, progress, allowed } = page
  const here = sectionPath(programme.id, phase, section)
  const open = page.closed === null && points.find((view) => view.applies && !view.discussed)
  return (
    <SectionLive programmeId={programme.id} sectionId={section.id} active={allowed.draft}>
      <PageHeader
        breadcrumb={[
          { label: programme.name, href: programmePath(programme.id) },
          { label: phase.title, href: phasePath(programme.id, phase) },
        ]}
        kicker={`${phase.title} · §${section.id}${programme.currentCycle > 1 ? ` · cyclus ${page.cycle}` : ''}`}
        title={section.title}
        lead={section.purpose}
      />
      {page.closed && (
        <Alert tone="info">
          <Text>
            {page.closed}
            {allowed.steer && <> Wilt u de fase overdoen? <Link href={phasePath(programme.id, phase)}>Start haar opnieuw</Link>.</>}
          </Text>
        </Alert>
      )}
      <div className="wp-section-facts">
        <Text>{progressSentence(progress.counts)}.</Text>
        <SectionOwner page={page} />
      </div>
      <SectionIntro section={section} open={page.closed === null && progress.status === 'not_started'} />
      <div className="wp-points">
        {points.map((view, index) => {
          const following = points[index + 1]
          return (
            <PointCard
              key={view.point.id} page={page} view={view} here={here} said={saidAt(query, view.point.id)}
              facts={facts[view.point.id] ?? []}
              laterHref={following ? `#${pointAnchor(following.point.id)}` : null}
            />
          )
        })}
      </div>
      <SectionFoot
        previous={step(programme.id, previous)} next={step(programme.id, next)}
        nextOpen={open ? `#${pointAnchor(open.point.id)}` : null}
      />
    </SectionLive>
  )
}
