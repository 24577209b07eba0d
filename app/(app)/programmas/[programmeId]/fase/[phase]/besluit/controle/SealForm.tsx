import { PlainForm } from '@/components/decision/PlainForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { sealDecisionAction } from '../actions'

type Props = { programmeId: string; draft: { id: string; version: number }; editHref: string | null }

/** The button after which nothing changes any more. */
export function SealForm({ programmeId, draft, editHref }: Props) {
  return (
    <PlainForm action={sealDecisionAction}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="decisionId" value={draft.id} />
      <HiddenInput name="version" value={draft.version} />
      <Alert tone="warning" heading="Vastleggen is definitief">
        <Text>
          Het besluit krijgt een nummer en een zegel, samen met het dossier van nu. Daarna kan niemand het nog wijzigen.
          Staat er toch een fout in? Dan maakt u een correctie: een nieuw besluit dat naar dit besluit verwijst.
        </Text>
      </Alert>
      <Row>
        <SubmitButton busy="Bezig met vastleggen">Besluit definitief vastleggen</SubmitButton>
        {editHref && <ButtonLink href={editHref} variant="secondary">Nog iets wijzigen</ButtonLink>}
      </Row>
    </PlainForm>
  )
}
