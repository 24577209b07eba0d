import { Card } from '@/components/ui/Card'
import { Heading } from '@/components/ui/Heading'
import { Stack } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'
import { dossierPath, proposalPath } from '@/lib/decisions/paths'
import { formatDate } from '@/lib/platform/format'
import type { Phase } from '@/lib/process/types'

type Draft = {
  id: string
  cycle: number
  title: string
  phase: Pick<Phase, 'slug' | 'title'> | null
  submittedAt: Date | null
  corrects: number | null
}
type Props = { programme: { id: string; currentCycle: number }; underWay: Draft[] }

/** Decisions that are being prepared or wait for the board. */
export function UnderWay({ programme, underWay }: Props) {
  if (underWay.length === 0) return null
  return (
    <Stack>
      <Heading level={2}>Onderweg</Heading>
      {underWay.map(({ id, cycle, title, phase, submittedAt, corrects }) => (
        <Card
          key={id}
          heading={corrects ? `Correctie op besluit ${corrects}` : title}
          href={phase ? dossierPath({ programmeId: programme.id, phase, cycle, currentCycle: programme.currentCycle }) : proposalPath(programme.id, id)}
          aside={
            submittedAt
              ? <StatusTag tone="accent" shape="half">Ligt voor aan het bestuur</StatusTag>
              : <StatusTag shape="half">In voorbereiding</StatusTag>
          }
        >
          <Note>{phase ? `${phase.title}, cyclus` : 'Cyclus'} {cycle}{submittedAt && `, voorgelegd op ${formatDate(submittedAt)}`}</Note>
        </Card>
      ))}
    </Stack>
  )
}
