// access: public, nobody is signed in yet.
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ForgetTyped } from '@/components/form/kept/ForgetTyped'
import { AuthShell } from '@/components/shell/AuthShell'
import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { currentActor } from '@/lib/platform/auth/current-actor'
import { oidcName } from '@/lib/platform/auth/oidc'
import { safeReturnPath } from '@/lib/platform/auth/return-path'
import { signInElsewhere } from './actions'
import { signInMessage } from './messages'
import { SignInForm } from './SignInForm'

export const metadata: Metadata = { title: 'Inloggen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

function Footer() {
  return (
    <>
      <Text>
        Nog geen account, of uw wachtwoord vergeten? Vraag het de beheerder van uw gemeente. Die geeft u een tijdelijk
        wachtwoord.
      </Text>
      <Link href="/" standalone prefetch={false}>
        Ik ben bewoner: naar de openbare pagina’s
      </Link>
    </>
  )
}

function Elsewhere({ name, returnPath }: { name: string; returnPath: string }) {
  return (
    <form action={signInElsewhere} className="wp-form">
      <input type="hidden" name="terug" value={returnPath} />
      <SubmitButton>{`Inloggen met ${name}`}</SubmitButton>
      <Text>Werkt dat niet voor u? Log dan in met uw e-mailadres en wachtwoord.</Text>
    </form>
  )
}

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams
  const returnPath = safeReturnPath(asked.terug)
  if (await currentActor()) redirect(returnPath)
  const message = signInMessage(asked)
  const elsewhere = oidcName()
  return (
    <AuthShell
      title="Inloggen"
      lead="Voor iedereen die aan een wijkaanpak meewerkt: programmabureau, bestuur en partners."
      footer={<Footer />}
    >
      {message && (
        <Alert tone={message.tone}>
          <Text>{message.text}</Text>
        </Alert>
      )}
      {asked.uitgelogd !== undefined && <ForgetTyped />}
      {elsewhere && <Elsewhere name={elsewhere} returnPath={returnPath} />}
      <SignInForm returnPath={returnPath} />
    </AuthShell>
  )
}
