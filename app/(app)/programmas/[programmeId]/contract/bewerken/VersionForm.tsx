'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { Select, type Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { editVersionAction } from '../actions'

type Initial = {
  kindName: string; title: string; startingPoints: string; priorities: string; directionNote: string
  startsOn: string | null; evaluateOn: string | null
  signatories: { organisationId: string; personName: string; personTitle: string }[]
}
type Props = { programmeId: string; contractId: string; version: number; initial: Initial; partners: Option[] }

const labels = {
  kindName: 'Hoe noemt u het?', title: 'Titel', startingPoints: 'Uitgangspunten', priorities: 'Ambities en prioriteiten',
  directionNote: 'Procesregie tijdens de uitvoering', startsOn: 'Geldt vanaf', evaluateOn: 'Evaluatie op',
}

/** The text of the version in preparation, and who will sign it. */
export function VersionForm({ programmeId, contractId, version, initial, partners }: Props) {
  const form = useActionForm({
    action: editVersionAction, schema: () => import('@/lib/contract/contract-schema').then((all) => all.editVersionSchema), initial, id: 'contract',
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Tekst van het contract">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="contractId" value={contractId} />
      <VersionInput version={version} />
      <TextInput name="kindName" label={labels.kindName} help="Bijvoorbeeld: contract, convenant, pact of wijkdeal." width={20} maxLength={40} />
      <TextInput name="title" label={labels.title} maxLength={160} />
      <TextArea name="startingPoints" label={labels.startingPoints} optional rows={6} help="Waar gaan alle partijen van uit? Hoe werken zij samen?" />
      <TextArea name="priorities" label={labels.priorities} optional rows={6} help="Wat wilt u samen bereiken, en wat komt eerst?" />
      <TextArea name="directionNote" label={labels.directionNote} optional rows={3} help="Hoe blijft de procesregie onafhankelijk en geborgd?" />
      <DateInput name="startsOn" label={labels.startsOn} optional />
      <DateInput name="evaluateOn" label={labels.evaluateOn} optional help="Drie tot vier jaar na het begin is gebruikelijk." />
      <FieldsetRepeater name="signatories" legend="Ondertekenaars" rowWord="ondertekenaar" help="Liefst de bestuurders zelf. Een partij kan met meer mensen tekenen.">
        {(row) => (
          <div className="wp-attendee-row">
            <Select name={`${row}.organisationId`} label="Partij" options={partners} />
            <TextInput name={`${row}.personName`} label="Naam" maxLength={120} autoComplete="off" />
            <TextInput name={`${row}.personTitle`} label="Functie" optional maxLength={120} autoComplete="off" />
          </div>
        )}
      </FieldsetRepeater>
      <SubmitButton>Tekst bewaren</SubmitButton>
    </ActionForm>
  )
}
