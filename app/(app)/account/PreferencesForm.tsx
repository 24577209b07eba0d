'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { kindLabels, wayLabels } from '@/lib/notifications/kind-labels'
import { notificationKinds, ways, type Preferences } from '@/lib/notifications/schema'
import { savePreferencesAction } from './actions'

const options = ways.map((way) => ({ value: way, label: wayLabels[way] }))

/** For each kind of thing how one wants to hear it, besides in the app; and the weekly overview. */
export function PreferencesForm({ preferences }: { preferences: Preferences }) {
  const form = useActionForm({
    action: savePreferencesAction, schema: () => import('@/lib/notifications/schema').then((all) => all.preferencesSchema),
    initial: { ...preferences, weekly: preferences.weekly ? 'on' : undefined }, id: 'voorkeuren',
  })
  return (
    <ActionForm form={form} aria-label="Meldingen kiezen">
      {notificationKinds.map((kind) => <Select key={kind} name={kind} label={kindLabels[kind]} options={options} />)}
      <Checkbox name="weekly" label="Weekoverzicht per mail" help="Elke maandagochtend: wat op u wacht, en wat u hierboven voor het weekoverzicht koos." />
      <SubmitButton variant="secondary">Keuzes bewaren</SubmitButton>
    </ActionForm>
  )
}
