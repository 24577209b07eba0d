'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { savePublicTextAction } from './actions'

type Props = { programmeId: string; contractId: string; version: number; publicText: string }

/** The contract in plain words, also after signing: then only these words may still change. */
export function PublicTextForm({ programmeId, contractId, version, publicText }: Props) {
  const form = useActionForm({
    action: savePublicTextAction, schema: () => import('@/lib/contract/contract-schema').then((all) => all.publicTextSchema),
    initial: { publicText }, id: 'voor-bewoners-tekst',
  })
  return (
    <ActionForm form={form} labels={{ publicText: 'Tekst voor bewoners' }} aria-label="Tekst voor bewoners">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="contractId" value={contractId} />
      <VersionInput version={version} />
      <TextArea name="publicText" label="Tekst voor bewoners" optional rows={5} help="Schrijf zoals u het aan de deur zou vertellen: wat is beloofd, en wat merken bewoners ervan?" />
      <SubmitButton variant="secondary">Tekst bewaren</SubmitButton>
    </ActionForm>
  )
}
