'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { deactivateUserAction, reactivateUserAction, resetPasswordAction } from './actions'

const kinds = {
  password: { action: resetPasswordAction, words: 'Tijdelijk wachtwoord maken', variant: 'secondary' },
  deactivate: { action: deactivateUserAction, words: 'Account afsluiten', variant: 'danger' },
  reactivate: { action: reactivateUserAction, words: 'Account weer openen', variant: 'secondary' },
} as const

/** One button that does one thing with an account. */
export function OneUserForm({ kind, userId, version }: { kind: keyof typeof kinds; userId: string; version: number }) {
  const { action, words, variant } = kinds[kind]
  const form = useActionForm({ action, id: kind })
  return (
    <ActionForm form={form} aria-label={words}>
      <HiddenInput name="userId" value={userId} />
      <VersionInput version={version} />
      <SubmitButton variant={variant}>{words}</SubmitButton>
    </ActionForm>
  )
}
