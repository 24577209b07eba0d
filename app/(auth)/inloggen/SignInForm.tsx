'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { ownPasswordField } from '@/lib/platform/auth/own-password-field'
import { signIn } from './actions'

/** Asks for e-mail and password; works without JavaScript too. */
export function SignInForm({ returnPath }: { returnPath: string }) {
  const form = useActionForm({ action: signIn, schema: () => import('@/lib/platform/auth/credentials-schema').then((all) => all.credentialsSchema), id: 'inloggen' })
  const { failure, message } = form.state
  const chooseOwn = message !== undefined || (failure?.kind === 'rule-broken' && failure.field === ownPasswordField)
  return (
    <ActionForm form={form}>
      <HiddenInput name="terug" value={returnPath} />
      <TextInput name="email" label="E-mailadres" type="email" autoComplete="username" spellCheck={false} />
      <TextInput name="password" label="Wachtwoord" type="password" autoComplete="current-password" />
      {chooseOwn && (
        <TextInput
          name={ownPasswordField} label="Uw nieuwe eigen wachtwoord" type="password" autoComplete="new-password"
          help="Minstens 12 tekens. Vier of vijf losse woorden werken goed."
        />
      )}
      <SubmitButton busy="U wordt ingelogd">Inloggen</SubmitButton>
    </ActionForm>
  )
}
