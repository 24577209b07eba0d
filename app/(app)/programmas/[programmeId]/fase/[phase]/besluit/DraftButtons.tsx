import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { PlainForm } from '@/components/decision/PlainForm'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Details } from '@/components/ui/Details'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { checkDecisionPath, editDecisionPath } from '@/lib/decisions/paths'
import type { FormAction } from '@/lib/platform/form/state'
import { discardDecisionAction, submitDecisionAction, withdrawSubmissionAction } from './actions'
import type { DossierView } from './ask-dossier'

type Draft = NonNullable<DossierView['draft']>
type Button = { draft: Draft; programmeId: string; action: FormAction; variant?: 'secondary' | 'danger'; children: string }

function DraftButton({ draft, programmeId, action, variant = 'secondary', children }: Button) {
  return (
    <PlainForm action={action}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="decisionId" value={draft.id} />
      <HiddenInput name="version" value={draft.version} />
      <Row>
        <SubmitButton variant={variant}>{children}</SubmitButton>
      </Row>
    </PlainForm>
  )
}

/** What can be done with the decision that is being prepared, by who may. */
export function DraftButtons({ view, draft }: { view: DossierView; draft: Draft }) {
  const { place, allowed } = view
  const shared = { draft, programmeId: place.programmeId }
  return (
    <>
      <Row>
        {allowed.prepare && <ButtonLink href={editDecisionPath(place)}>Verder met het besluit</ButtonLink>}
        <ButtonLink href={checkDecisionPath(place)} variant={allowed.prepare ? 'secondary' : 'primary'}>
          Controleren en vastleggen
        </ButtonLink>
      </Row>
      {allowed.prepare && (
        // One form for both ways, so that its answer is still there when the button has turned around.
        <DraftButton {...shared} action={draft.submittedAt ? withdrawSubmissionAction : submitDecisionAction}>
          {draft.submittedAt ? 'Terugnemen van het bestuur' : 'Voorleggen aan het bestuur'}
        </DraftButton>
      )}
      {allowed.prepare && !draft.submittedAt && (
        <Details summary="Concept weggooien">
          <Text>De tekst van dit concept verdwijnt. Alleen in het logboek blijft hij bewaard.</Text>
          <DraftButton {...shared} action={discardDecisionAction} variant="danger">Concept weggooien</DraftButton>
        </Details>
      )}
    </>
  )
}
