'use client'
import { ConditionFields } from '@/components/decision/ConditionFields'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { TextArea } from '@/components/form/TextArea'
import { WhenField } from '@/components/form/WhenField'
import { Heading } from '@/components/ui/Heading'
import { Text } from '@/components/ui/Text'
import type { DecisionContent } from '@/lib/decisions/content'
import type { DecisionOutcome, PhaseCode, PhaseDecision } from '@/lib/process/types'
import { AlternativeFields } from './AlternativeFields'
import { AttendeeFields } from './AttendeeFields'
import { SaveButtons } from './SaveButtons'
import { useDecisionForm, type Typed } from './useDecisionForm'

type Props = {
  place: { programmeId: string; phase: PhaseCode; cycle: number }
  outcomes: PhaseDecision['outcomes']
  content: DecisionContent
  version: number
  typed: Typed
  /** Whom a condition can be given to. */
  people: readonly { id: string; name: string }[]
  /** Set where a table votes: who took part and when follow from the vote. */
  atTable: { name: string; voted: boolean; submitted: boolean } | null
  checkHref: string
}

const order: DecisionOutcome[] = ['go', 'go_with_conditions', 'not_yet', 'no_go']
const labels = {
  advice: 'Advies', motivation: 'Waarom', outcome: 'Uitkomst', decidedOn: 'Datum', reviewOn: 'Opnieuw besluiten',
  alternativeEffort: 'Andere inzet', pulseIndicators: 'Indicatoren', pulseOwner: 'Wie kijkt',
}

/** The decision as a form; saved as a whole, with what was typed kept in between. */
export function DecisionForm({ place, outcomes, content, version, typed, people, atTable, checkHref }: Props) {
  const { form, autosave } = useDecisionForm({ place, content, version, typed, checkHref })
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenInput name="programmeId" value={place.programmeId} />
      <HiddenInput name="phase" value={place.phase} />
      <HiddenInput name="cycle" value={place.cycle} />
      <VersionInput version={autosave.baseVersion} />

      <Heading level={2}>Advies aan het bestuur</Heading>
      <TextArea
        name="advice" label="Uw advies" rows={5}
        help={atTable?.submitted ? 'Hierover wordt gestemd. Neem het voorstel eerst terug als u het advies wilt wijzigen.' : 'Wat adviseert u, en waarom? Het bestuur leest dit als eerste.'}
      />

      <Heading level={2}>Het besluit</Heading>
      {atTable && !atTable.voted && <Text>{atTable.name} stemt hierover. Wat u hier alvast invult, kunt u na de stemming nog aanpassen.</Text>}
      <RadioGroup
        name="outcome" label="Uitkomst"
        options={order.map((value) => ({ value, label: outcomes[value].label, help: outcomes[value].next }))}
      />
      {!atTable && <DateInput name="decidedOn" label="Datum van het besluit" help="De dag waarop het bestuur besloot." />}
      <TextArea name="motivation" label="Waarom is dit besloten?" rows={5} help="Noem ook wat ertegen sprak. Zo begrijpt iedereen het later nog." />
      <WhenField name="outcome" equals="go_with_conditions"><ConditionFields people={people} /></WhenField>
      <WhenField name="outcome" equals="no_go"><AlternativeFields /></WhenField>
      <WhenField name="outcome" equals={['not_yet', 'no_go']}>
        <DateInput name="reviewOn" label="Wanneer besluit u opnieuw?" help="Alleen bij ‘nog niet’ of als u niet doorgaat." />
      </WhenField>

      {!atTable && <><Heading level={2}>Wie erbij was</Heading><AttendeeFields /></>}
      <SaveButtons atTable={atTable !== null} form={form} autosave={autosave} checkHref={checkHref} />
    </ActionForm>
  )
}
