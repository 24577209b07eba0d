'use client'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { Details } from '@/components/ui/Details'
import { judgementLabels } from '@/lib/process/labels'
import type { PointKind } from '@/lib/process/types'
import { limits } from '@/lib/checklists/limits'
import type { Values } from './autosave/choose-draft'

const judgements = (['yes', 'partly', 'no'] as const).map((value) => ({ value, label: judgementLabels[value] }))
// A radio once chosen cannot be unchosen; where a judgement is optional there must be a way back.
const orNone = [...judgements, { value: '', label: 'Nog geen oordeel' }]

type Props = { kind: PointKind; values: Values; error: (name: string) => string | undefined; reasonOpen: boolean; reopen: boolean }

/** The fields of an answer: judgement and explanation, or the reason to leave the point out. */
export function AnswerFields({ kind, values, error, reasonOpen, reopen }: Props) {
  const open = kind === 'open'
  const explanation = (
    <TextArea
      name="explanation"
      label={open ? 'Uw antwoord' : 'Toelichting'}
      help={open ? undefined : 'Wat ziet u, en hoe weet u dat? Noem het ook als u het niet eens bent.'}
      optional={!open}
      rows={4}
      maxLength={limits.explanation}
      defaultValue={values.explanation}
      error={error('explanation')}
    />
  )
  return (
    <>
      {open && explanation}
      <RadioGroup
        name="judgement"
        label={open ? 'Geeft dit een voldoende beeld?' : 'Uw oordeel'}
        optional={open}
        inline
        options={open ? orNone : judgements}
        defaultValue={values.judgement}
        error={error('judgement')}
      />
      {!open && explanation}
      <div className="wp-row">
        <SubmitButton name="state" value="answered">Antwoord vastleggen</SubmitButton>
        {reopen && <SubmitButton variant="subtle" name="state" value="open">Punt weer openzetten</SubmitButton>}
      </div>
      <Details summary="Overslaan, of niet van toepassing" open={reasonOpen}>
        <div className="wp-stack wp-stack--md">
          <TextArea
            name="reason"
            label="Waarom?"
            help="Overslaan mag. Wie later meeleest, moet kunnen zien waarom."
            rows={2}
            maxLength={limits.reason}
            defaultValue={values.reason}
            error={error('reason')}
          />
          <div className="wp-row">
            <SubmitButton variant="secondary" name="state" value="skipped">Overslaan met reden</SubmitButton>
            <SubmitButton variant="secondary" name="state" value="not_applicable">Niet van toepassing</SubmitButton>
          </div>
        </div>
      </Details>
    </>
  )
}
