import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { getObstacle } from '@/lib/contract/get-obstacle'
import { obstaclePath, obstaclesPath } from '@/lib/contract/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ObstacleForm } from '../../ObstacleForm'

export const metadata: Metadata = { title: 'Knelpunt wijzigen' }

export default async function EditObstaclePage({ params }: { params: Promise<{ programmeId: string; obstacleId: string }> }) {
  const { programmeId, obstacleId } = await params
  const { programme, obstacle, mayEdit } = await valueOrNotFound(getObstacle({ programmeId, obstacleId }))
  if (!mayEdit) notFound()
  const { title, description, kind, level, carrier, addressee, foundOn, dueOn } = obstacle
  return (
    <>
      <PageHeader
        title="Knelpunt wijzigen"
        breadcrumb={[
          { label: programme.name, href: programmePath(programmeId) }, { label: 'Doorbraken', href: obstaclesPath(programmeId) },
          { label: title, href: obstaclePath(programmeId, obstacleId) },
        ]}
      />
      <ObstacleForm
        programmeId={programmeId} obstacle={{ id: obstacleId, version: obstacle.version }}
        initial={{ title, description, kind, level, carrier, addressee, foundOn, dueOn: dueOn ?? '' }}
      />
    </>
  )
}
