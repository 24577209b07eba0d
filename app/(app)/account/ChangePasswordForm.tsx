'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { savePassword } from './actions'

type Props = {
  /** For password managers, which want to know whose password this is. */
  email: string
  hasPassword: boolean
}

/** Asks for the current password and, twice, the new one. */
export function ChangePasswordForm({ email, hasPassword }: Props) {
  const form = useActionForm({ action: savePassword, schema: () => import('@/lib/account/schema').then((all) => all.changePasswordSchema), id: 'wachtwoord-veranderen' })
  if (!hasPassword) return <Text>U logt in met uw werkaccount. Uw wachtwoord verandert u bij uw eigen organisatie.</Text>
  // A password that was changed must not stay in the fields.
  const key = form.state.status === 'saved' ? 'saved' : 'open'
  return (
    <ActionForm key={key} form={form} aria-label="Wachtwoord veranderen">
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextInput name="currentPassword" label="Huidig wachtwoord" type="password" autoComplete="current-password" width={30} />
      <TextInput
        name="newPassword" label="Nieuw wachtwoord" type="password" autoComplete="new-password" width={30}
        help="Minstens 12 tekens. Vier of vijf losse woorden die niet bij elkaar horen, onthoudt u makkelijk."
      />
      <TextInput name="repeatPassword" label="Nieuw wachtwoord herhalen" type="password" autoComplete="new-password" width={30} />
      <Row>
        <SubmitButton variant="secondary" busy="Wordt veranderd">Wachtwoord veranderen</SubmitButton>
      </Row>
    </ActionForm>
  )
}
