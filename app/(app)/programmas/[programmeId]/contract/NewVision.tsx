import { OneButton } from '@/components/checklist/OneButton'
import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import type { ContractVersionView } from '@/lib/contract/get-contract'
import { visionPath } from '@/lib/goals/paths'
import { lookAtVisionAction } from './actions'

type Props = { programmeId: string; version: ContractVersionView; vision: number; mayEdit: boolean }

/** The vision moved on after this was signed: does the contract still fit it? */
export function NewVision({ programmeId, version, vision, mayEdit }: Props) {
  return (
    <Alert tone="warning" heading="De visie is veranderd">
      <Text>
        Versie {vision} van de <Link href={visionPath(programmeId)}>visie</Link> is vastgesteld nadat dit is getekend. Kijk of de afspraken er nog bij passen.
        Zo niet, begin dan een nieuwe versie van het contract.
      </Text>
      {mayEdit && (
        <OneButton action={lookAtVisionAction} variant="secondary" fields={{ programmeId, contractId: version.id, version: version.version, vision }}>
          De afspraken passen nog bij de visie
        </OneButton>
      )}
    </Alert>
  )
}
