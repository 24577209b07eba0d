'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { Text } from '@/components/ui/Text'
import type { Preview } from '@/lib/handover/get-handover-desk'
import { textLimit } from '@/lib/handover/limits'
import { workKindLabels } from '@/lib/handover/work'
import type { FormAction } from '@/lib/platform/form/state'

type Props = { programmeId: string; preview: Preview; action: FormAction }
type Choices = Preview['choices'][number]

/** When it moves: what has days of its own on the day, the rest at once. */
const help = (kind: Choices['kind']) => (['actions', 'sections', 'conditions'].includes(kind) ? 'Gaat meteen over.' : 'Gaat over op de gekozen dag.')

function Things({ kind, things }: Choices) {
  const [movable, stuck] = [things.filter(({ problem }) => !problem), things.filter(({ problem }) => problem)]
  return (
    <>
      {movable.length > 0 && (
        <CheckboxGroup name={kind} label={workKindLabels[kind]} help={help(kind)} options={movable.map(({ value, words }) => ({ value, label: words }))} />
      )}
      {stuck.length > 0 && (
        <div className="wp-stack">
          <Text><strong>{workKindLabels[kind]}: dit kan niet mee</strong></Text>
          <ul className="wp-list wp-text">{stuck.map(({ value, words, problem }) => <li key={value}>{words}: {problem}</li>)}</ul>
        </div>
      )}
    </>
  )
}

/** Tick what moves, write what the successor must know, and hand over. */
export function HandOverForm({ programmeId, preview: { from, to, day, choices }, action }: Props) {
  const ticked = Object.fromEntries(choices.map(({ kind, things }) => [kind, things.flatMap(({ value, problem }) => (problem ? [] : [value]))]))
  const form = useActionForm({
    action, schema: () => import('@/lib/handover/schema').then((all) => all.handOverSchema), initial: ticked,
    keep: `overdracht:${programmeId}:${from.id}:${to.id}`,
  })
  return (
    <ActionForm form={form} aria-label="Werk overdragen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="fromUserId" value={from.id} />
      <HiddenInput name="toUserId" value={to.id} />
      <HiddenInput name="handedOverOn" value={day} />
      {choices.filter(({ things }) => things.length > 0).map((group) => <Things key={group.kind} {...group} />)}
      <TextArea
        name="lessons" label={`Wat leerde ${from.name}?`} optional rows={6} maxLength={textLimit}
        help="Wat werkte, wat niet? Wat ligt gevoelig? Schrijf wat nergens anders staat."
      />
      <TextArea
        name="contacts" label="Welke mensen zijn belangrijk?" optional rows={5} maxLength={textLimit}
        help="Naam, hoe u ze bereikt, en waarover u ze belt. Wie aan dezelfde tafels zit, staat al op het blad."
      />
      <SubmitButton>Overdragen aan {to.name}</SubmitButton>
    </ActionForm>
  )
}
