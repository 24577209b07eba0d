'use client'
import type { SaverStatus } from '@/components/checklist/autosave/draft-saver'
import type { Autosave } from '@/components/checklist/autosave/useAutosave'
import { SubmitButton } from '@/components/form/SubmitButton'
import type { ActionForm } from '@/components/form/useActionForm'
import { Link } from '@/components/ui/Link'
import { type SaveStatus, SaveState } from '@/components/ui/SaveState'
import { Row } from '@/components/ui/Stack'
import { Note } from '@/components/ui/Text'

function inWords(status: SaverStatus): SaveStatus {
  switch (status.kind) {
    case 'saved':
      return { kind: 'saved', at: new Date(status.at) }
    case 'typing':
      return { kind: 'saving' }
    case 'here':
    case 'nowhere':
      return { kind: 'failed' }
    case 'idle':
      return { kind: 'idle' }
  }
}

type Props = { form: ActionForm; autosave: Autosave; checkHref: string }

/** Saving, and going on to the last look. */
export function SaveButtons({ form, autosave, checkHref }: Props) {
  return (
    <>
      <SaveState status={inWords(autosave.status)} />
      <Row>
        <SubmitButton name="intent" value="controle">Bewaren en controleren</SubmitButton>
        <SubmitButton name="intent" value="bewaren" variant="secondary">Concept bewaren</SubmitButton>
        {form.state.status === 'saved' && <Link href={checkHref} standalone>Naar de controle</Link>}
      </Row>
      <Note>Bewaren legt nog niets vast. Vastleggen doet u na de controle.</Note>
    </>
  )
}
