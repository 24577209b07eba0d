import { Card } from '@/components/ui/Card'
import { Heading } from '@/components/ui/Heading'
import { Stack } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import type { Stage } from '@/lib/decisions/flow'
import { dossierPath, proposalPath } from '@/lib/decisions/paths'
import { stageLabels } from '@/lib/decisions/table-labels'
import { formatDate } from '@/lib/platform/format'
import type { Phase } from '@/lib/process/types'

type Draft = {
  id: string
  cycle: number
  title: string
  phase: Pick<Phase, 'slug' | 'title'> | null
  /** Null where no table votes. */
  stage: Stage | null
  submittedAt: Date | null
  corrects: number | null
}
type Props = {
  programme: { id: string; currentCycle: number }
  underWay: Draft[]
  waitingForMe: readonly { kind: 'vote' | 'signature'; decisionId: string }[]
  sees: { underWay: boolean; drafts: boolean }
}

const asked = { vote: 'U hebt nog niet gestemd.', signature: 'Uw bevestiging wordt gevraagd.' }

function StateTag({ stage, submittedAt }: Draft) {
  if (stage && stage !== 'proposal') return <StatusTag tone="accent" shape="half">{stageLabels[stage]}</StatusTag>
  return submittedAt
    ? <StatusTag tone="accent" shape="half">Ligt voor aan het bestuur</StatusTag>
    : <StatusTag shape="half">In voorbereiding</StatusTag>
}

function hrefOf({ programme, sees }: Props, { id, phase, cycle, stage }: Draft): string | undefined {
  if (stage && sees.underWay && (stage !== 'proposal' || sees.drafts)) return proposalPath(programme.id, id)
  return phase ? dossierPath({ programmeId: programme.id, phase, cycle, currentCycle: programme.currentCycle }) : undefined
}

/** Decisions on their way; what waits for the person who looks comes first. */
export function UnderWay(props: Props) {
  const { underWay, waitingForMe } = props
  if (underWay.length === 0) return null
  const waits = ({ id }: Draft) => waitingForMe.find(({ decisionId }) => decisionId === id)
  return (
    <Stack>
      <Heading level={2}>Onderweg</Heading>
      {underWay.toSorted((a, b) => Number(Boolean(waits(b))) - Number(Boolean(waits(a)))).map((draft) => {
        const { id, cycle, title, phase, submittedAt, corrects } = draft
        const wait = waits(draft)
        return (
          <Card key={id} heading={corrects ? `Correctie op besluit ${corrects}` : title} href={hrefOf(props, draft)} aside={<StateTag {...draft} />} tone={wait ? 'accent' : 'plain'}>
            {wait && <Text><strong>{asked[wait.kind]}</strong></Text>}
            <Note>{phase ? `${phase.title}, cyclus` : 'Cyclus'} {cycle}{submittedAt && `, voorgelegd op ${formatDate(submittedAt)}`}</Note>
          </Card>
        )
      })}
    </Stack>
  )
}
