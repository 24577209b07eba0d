import { PlainForm } from '@/components/decision/PlainForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Row } from '@/components/ui/Stack'
import type { FormAction } from '@/lib/platform/form/state'
import type { ProposalView } from './ask-proposal'

type Props = { view: ProposalView; action: FormAction; variant?: 'primary' | 'secondary' | 'danger'; children: string }

/** One button that moves a proposal on or back. */
export function ProposalButton({ view, action, variant = 'secondary', children }: Props) {
  return (
    <PlainForm action={action}>
      <HiddenInput name="programmeId" value={view.programme.id} />
      <HiddenInput name="decisionId" value={view.id} />
      <HiddenInput name="version" value={view.version} />
      <Row>
        <SubmitButton variant={variant}>{children}</SubmitButton>
      </Row>
    </PlainForm>
  )
}
