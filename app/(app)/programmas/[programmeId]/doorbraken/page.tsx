import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Heading } from '@/components/ui/Heading'
import { Note } from '@/components/ui/Text'
import { obstacleLevelLabels } from '@/lib/contract/labels'
import { listObstacles } from '@/lib/contract/list-obstacles'
import type { ObstacleView } from '@/lib/contract/load-obstacle'
import { obstacleLevels } from '@/lib/contract/obstacle-schema'
import { obstaclesPath } from '@/lib/contract/paths'
import { formatCount, formatIsoDay } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ObstacleCard } from './ObstacleCard'

export const metadata: Metadata = { title: 'Doorbraken' }

type Board = { programmeId: string; obstacles: ObstacleView[]; today: string }

function Columns({ programmeId, obstacles, today }: Board) {
  return (
    <div className="wp-obstacles">
      {obstacleLevels.map((level) => {
        const here = obstacles.filter((obstacle) => obstacle.level === level)
        return (
          <section key={level} className="wp-obstacles__level" aria-labelledby={`niveau-${level}`}>
            <Heading level={2} size={4} id={`niveau-${level}`}>{obstacleLevelLabels[level]} ({here.length})</Heading>
            {here.length === 0 ? <Note>Niets open.</Note>
              : here.map((obstacle) => <ObstacleCard key={obstacle.id} programmeId={programmeId} obstacle={obstacle} today={today} />)}
          </section>
        )
      })}
    </div>
  )
}

/** The breakthrough table: what the team cannot solve alone, by where it must be solved (doorbraaktafel, handbook §5.4). */
export default async function ObstaclesPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, obstacles, mayEdit } = await valueOrNotFound(listObstacles({ programmeId }))
  const today = formatIsoDay(new Date())
  const open = obstacles.filter(({ closed }) => !closed)
  const closed = obstacles.filter((obstacle) => obstacle.closed)
  const lead = `${formatCount(open.length, 'knelpunt wacht', 'knelpunten wachten')} op een oplossing buiten het team, ${closed.length} beantwoord.`
  return (
    <>
      <PageHeader
        title="Doorbraken" lead={obstacles.length > 0 && lead} breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }]}
        actions={mayEdit && <ButtonLink href={`${obstaclesPath(programmeId)}/nieuw`}>Knelpunt vastleggen</ButtonLink>}
      />
      {obstacles.length === 0 ? (
        <EmptyState heading="Nog geen knelpunten">
          Hier staat wat het team niet alleen kan oplossen: een wet, geldstromen of hoe het is georganiseerd. Met wie het waar naartoe brengt, en welk antwoord er kwam.
        </EmptyState>
      ) : (
        <div className="wp-stack wp-stack--xl">
          <Columns programmeId={programmeId} obstacles={open} today={today} />
          {closed.length > 0 && (
            <Part id="beantwoord" title="Beantwoord">
              <div className="wp-programmes">{closed.map((obstacle) => <ObstacleCard key={obstacle.id} programmeId={programmeId} obstacle={obstacle} today={today} withLevel />)}</div>
            </Part>
          )}
        </div>
      )}
    </>
  )
}
