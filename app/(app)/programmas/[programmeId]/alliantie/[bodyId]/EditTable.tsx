'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { Details } from '@/components/ui/Details'
import { Text } from '@/components/ui/Text'
import { BodyFields } from '../BodyFields'
import { changeTable, endTable } from './actions'

type TableFields = {
  id: string; name: string; kind: string; level: string; purpose: string; rhythm: string; votingRule: string; quorumPercent: number
  startsOn: string; endsOn: string | null; version: number
}
type Props = { programmeId: string; table: TableFields; today: string }

const labels = {
  name: 'Naam', kind: 'Soort tafel', level: 'Niveau', purpose: 'Waarover', rhythm: 'Hoe vaak', votingRule: 'Beslist met',
  quorumPercent: 'Procent van de stemmen', startsOn: 'Bestaat sinds', endsOn: 'Bestaat niet meer vanaf',
}

function Ids({ programmeId, table }: Omit<Props, 'today'>) {
  return (
    <>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="bodyId" value={table.id} />
      <VersionInput version={table.version} />
    </>
  )
}

function Change({ programmeId, table }: Props) {
  const { name, kind, level, purpose, rhythm, votingRule, quorumPercent, startsOn } = table
  const form = useActionForm({
    action: changeTable, schema: () => import('@/lib/alliance/schema').then((all) => all.editBodySchema),
    initial: { name, kind, level, purpose, rhythm, votingRule, quorumPercent, startsOn },
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Tafel wijzigen">
      <Ids programmeId={programmeId} table={table} />
      <BodyFields />
      <DateInput name="startsOn" label="Bestaat sinds" />
      <SubmitButton variant="secondary">Tafel wijzigen</SubmitButton>
    </ActionForm>
  )
}

function End({ programmeId, table, today }: Props) {
  const form = useActionForm({
    action: endTable, schema: () => import('@/lib/alliance/schema').then((all) => all.endBodySchema), initial: { endsOn: table.endsOn ?? today },
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Tafel beëindigen">
      <Ids programmeId={programmeId} table={table} />
      <Text>Alle zetels eindigen dan ook. Wie er zat, blijft leesbaar.</Text>
      <DateInput name="endsOn" label="Bestaat niet meer vanaf" />
      <SubmitButton variant="danger">Tafel beëindigen</SubmitButton>
    </ActionForm>
  )
}

/** Changes or ends the table itself. */
export function EditTable(props: Props) {
  return (
    <>
      <Details summary="Tafel wijzigen" tone="boxed"><Change {...props} /></Details>
      <Details summary="Tafel beëindigen" tone="boxed"><End {...props} /></Details>
    </>
  )
}
