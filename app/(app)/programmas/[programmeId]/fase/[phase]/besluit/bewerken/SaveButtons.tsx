'use client'
import type { Autosave } from '@/components/checklist/autosave/useAutosave'
import { DraftNotice } from '@/components/checklist/DraftNotice'
import { SubmitButton } from '@/components/form/SubmitButton'
import type { ActionForm } from '@/components/form/useActionForm'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { Note } from '@/components/ui/Text'

type Props = { form: ActionForm; autosave: Autosave; checkHref: string; atTable: boolean }

/** Saving, and going on to the last look. */
export function SaveButtons({ form, autosave, checkHref, atTable }: Props) {
  return (
    <>
      <DraftNotice autosave={autosave} />
      <Row>
        <SubmitButton name="intent" value="controle">Bewaren en controleren</SubmitButton>
        <SubmitButton name="intent" value="bewaren" variant="secondary">Concept bewaren</SubmitButton>
        {form.state.status === 'saved' && <Link href={checkHref} standalone>Naar de controle</Link>}
      </Row>
      <Note>Bewaren legt nog niets vast. {atTable ? 'Dat doen voorzitter en secretaris, na de stemming.' : 'Vastleggen doet u na de controle.'}</Note>
    </>
  )
}
