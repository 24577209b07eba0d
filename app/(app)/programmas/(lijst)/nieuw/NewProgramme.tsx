'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { ProgrammeFields } from '@/components/programme/ProgrammeFields'
import { Heading } from '@/components/ui/Heading'
import { beginProgramme } from './actions'
import { CheckAnswers } from './CheckAnswers'

/** The form, and after it a last look before the programme begins. */
export function NewProgramme() {
  const form = useActionForm({ action: beginProgramme, schema: () => import('@/lib/programmes/schema').then((all) => all.createProgrammeSchema), keep: 'programma-beginnen' })
  if (form.state.status === 'saved') return <CheckAnswers form={form} />
  return (
    <ActionForm form={form}>
      <ProgrammeFields />
      <Heading level={2} size={3}>Partners</Heading>
      <TextArea
        name="organisations" label="Partnerorganisaties" optional rows={5}
        help="Eén per regel. Bijvoorbeeld gemeente, woningcorporatie, school, politie, bewonersorganisatie."
      />
      <SubmitButton name="step" value="check">Controleren</SubmitButton>
    </ActionForm>
  )
}
