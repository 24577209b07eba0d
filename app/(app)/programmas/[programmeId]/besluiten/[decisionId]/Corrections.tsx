import { PlainForm } from '@/components/decision/PlainForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { decisionPath } from '@/lib/decisions/paths'
import { correctDecisionAction } from './actions'

type Numbered = { id: string; number: number | null }
type Links = { programmeId: string; corrects: Numbered | null; correctedBy: Numbered | null }

/** Says first whether this decision still stands. */
export function CorrectionLinks({ programmeId, corrects, correctedBy }: Links) {
  return (
    <>
      {correctedBy && (
        <Alert tone="warning" heading="Dit besluit is gecorrigeerd">
          <Text>
            Nu geldt <Link href={decisionPath(programmeId, correctedBy.id)}>besluit {correctedBy.number}</Link>. Dit besluit
            blijft bewaard zoals het was.
          </Text>
        </Alert>
      )}
      {corrects && (
        <Text>Dit besluit corrigeert <Link href={decisionPath(programmeId, corrects.id)}>besluit {corrects.number}</Link>.</Text>
      )}
    </>
  )
}

/** The way to mend a mistake in what can no longer be changed. */
export function CorrectionForm({ programmeId, decisionId }: { programmeId: string; decisionId: string }) {
  return (
    <div className="wp-on-screen">
      <Details summary="Staat er een fout in dit besluit?">
        <PlainForm action={correctDecisionAction}>
          <HiddenInput name="programmeId" value={programmeId} />
          <HiddenInput name="decisionId" value={decisionId} />
          <Text>
            Een vastgelegd besluit verandert niet meer. U kunt wel een correctie maken: een nieuw besluit, met deze tekst als
            begin, dat naar dit besluit verwijst.
          </Text>
          <Row>
            <SubmitButton variant="secondary">Correctie voorbereiden</SubmitButton>
          </Row>
        </PlainForm>
      </Details>
    </div>
  )
}
