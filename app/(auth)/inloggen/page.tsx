import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { Heading } from '@/components/ui/Heading'
import { Lead, Note, Text } from '@/components/ui/Text'
import { currentActor } from '@/lib/platform/auth/current-actor'
import { oidcName } from '@/lib/platform/auth/oidc'
import { safeReturnPath } from '@/lib/platform/auth/return-path'
import { signInElsewhere } from './actions'
import { signInMessage } from './messages'
import { SignInForm } from './SignInForm'

export const metadata: Metadata = { title: 'Inloggen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams
  const returnPath = safeReturnPath(asked.terug)
  if (await currentActor()) redirect(returnPath)
  const message = signInMessage(asked)
  const elsewhere = oidcName()
  return (
    <>
      <Heading level={1}>Inloggen</Heading>
      {message && (
        <Alert tone={message.tone}>
          <Text>{message.text}</Text>
        </Alert>
      )}
      <Lead>Voor iedereen die meewerkt aan een wijkaanpak: programmabureau, bestuur en partners.</Lead>
      {elsewhere && (
        <form action={signInElsewhere} className="wp-form">
          <input type="hidden" name="terug" value={returnPath} />
          <SubmitButton>{`Inloggen met ${elsewhere}`}</SubmitButton>
          <Text>Hebt u geen {elsewhere}? Log dan hieronder in met uw e-mailadres en wachtwoord.</Text>
        </form>
      )}
      <SignInForm returnPath={returnPath} />
      <Note>
        Nog geen account, of uw wachtwoord vergeten? Vraag het de beheerder van uw gemeente. Die maakt een account
        voor u aan of geeft u een nieuw wachtwoord.
      </Note>
    </>
  )
}
