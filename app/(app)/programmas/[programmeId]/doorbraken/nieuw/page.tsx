import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { obstaclesPath } from '@/lib/contract/paths'
import { formatIsoDay } from '@/lib/platform/format'
import { programmePath } from '@/lib/process/paths'
import { askDesk } from '../ask-desk'
import { ObstacleForm } from '../ObstacleForm'

export const metadata: Metadata = { title: 'Knelpunt vastleggen' }

export default async function NewObstaclePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { name } = await askDesk(programmeId)
  return (
    <>
      <PageHeader
        title="Knelpunt vastleggen" lead="Wat kan het team niet alleen oplossen, en wie moet er iets aan doen?"
        breadcrumb={[{ label: name, href: programmePath(programmeId) }, { label: 'Doorbraken', href: obstaclesPath(programmeId) }]}
      />
      <ObstacleForm programmeId={programmeId} initial={{ foundOn: formatIsoDay(new Date()) }} />
    </>
  )
}
