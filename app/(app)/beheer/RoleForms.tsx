'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { type Option, Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { roleLabels } from '@/lib/policy/role-labels'
import { roles } from '@/lib/policy/permissions'
import { changeRoleAction, giveRoleAction, withdrawRoleAction } from './actions'

type Choice = { id: string; name: string }
type Programme = Choice & { organisations: Choice[] }

const help = {
  bureau: 'Bereidt alles voor en legt vast.', board: 'Leest alles, besluit en reageert.',
  partner: 'Antwoordt voor de eigen organisatie.', reader: 'Leest mee, zonder de interne discussie.',
}
const roleOptions = roles.map((role) => ({ value: role, label: roleLabels[role], help: help[role] }))
const asOptions = (choices: Choice[]) => choices.map(({ id, name }) => ({ value: id, label: name }))

function RoleFields({ organisations }: { organisations: Option[] }) {
  return (
    <>
      <RadioGroup name="role" label="Rol" options={roleOptions} />
      <Select name="organisationId" label="Organisatie" optional emptyLabel="Geen organisatie" options={organisations} help={organisations.some(({ group }) => group) ? 'Alleen voor een partner. De organisaties staan per programma bij elkaar.' : 'Alleen voor een partner.'} />
    </>
  )
}

/** A role in a programme where this person has none yet. */
export function GiveRoleForm({ userId, programmes }: { userId: string; programmes: Programme[] }) {
  const form = useActionForm({ action: giveRoleAction, schema: () => import('@/lib/programmes/role-schema').then((all) => all.giveRoleSchema), id: 'rol-geven' })
  const organisations = programmes.flatMap(({ name, organisations: own }) => own.map((o) => ({ value: o.id, label: o.name, group: name })))
  return (
    <ActionForm form={form} aria-label="Rol geven">
      <HiddenInput name="userId" value={userId} />
      <Select name="programmeId" label="Programma" emptyLabel="Kies een programma" options={asOptions(programmes)} />
      <RoleFields organisations={organisations} />
      <SubmitButton>Rol geven</SubmitButton>
    </ActionForm>
  )
}

type Membership = { id: string; version: number; role: string; organisationId: string | null }

/** Another role in the same programme. */
export function ChangeRoleForm({ membership, organisations }: { membership: Membership; organisations: Choice[] }) {
  const { id, version, role, organisationId } = membership
  const initial = { role, organisationId: organisationId ?? '' }
  const form = useActionForm({ action: changeRoleAction, schema: () => import('@/lib/programmes/role-schema').then((all) => all.changeRoleSchema), initial, id: `rol-${id}` })
  return (
    <ActionForm form={form} aria-label="Rol wijzigen">
      <HiddenInput name="membershipId" value={id} />
      <VersionInput version={version} />
      <RoleFields organisations={asOptions(organisations)} />
      <SubmitButton>Rol wijzigen</SubmitButton>
    </ActionForm>
  )
}

/** Ends the role. */
export function WithdrawRoleForm({ membership: { id, version } }: { membership: Membership }) {
  const form = useActionForm({ action: withdrawRoleAction, schema: () => import('@/lib/programmes/role-schema').then((all) => all.withdrawRoleSchema), id: `rol-weg-${id}` })
  return (
    <ActionForm form={form} aria-label="Rol beëindigen">
      <HiddenInput name="membershipId" value={id} />
      <VersionInput version={version} />
      <SubmitButton variant="danger">Rol beëindigen</SubmitButton>
    </ActionForm>
  )
}
