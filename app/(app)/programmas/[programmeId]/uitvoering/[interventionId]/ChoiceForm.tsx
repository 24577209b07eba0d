'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { WhenField } from '@/components/form/WhenField'
import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { Text } from '@/components/ui/Text'
import type { ChoiceKind } from '@/lib/interventions/follow-schema'
import { choiceLabels } from '@/lib/interventions/labels'
import { chooseAction } from '../actions'

const help: Record<ChoiceKind, string> = {
  start: 'Het werk begint.', continue: 'Het werk gaat door zoals het is.', adjust: 'Het werk verandert.', stop: 'Het werk houdt op voor het klaar is.', complete: 'Het werk is klaar.',
}

type Props = { programmeId: string; interventionId: string; version: number; today: string; kinds: ChoiceKind[]; decisions: { id: string; words: string }[]; money: { words: string; lines: string[] } | null }

const moneyLabel = 'Wat betekent dit voor het geld?'

/** What is asked for later years, and what is asked of who stops while that stands (handbook §8.2). */
function MoneyLater({ money }: { money: NonNullable<Props['money']> }) {
  return (
    <>
      <WhenField name="kind" equals={['stop', 'complete']}>
        <Alert tone="warning" heading={`Er staat nog ${money.words}`} headingLevel={3}>
          <ul className="wp-list">{money.lines.map((line, index) => <li key={`${index}:${line}`}>{line}</li>)}</ul>
          <Text>Schrijf hieronder op wat er met dat geld gebeurt. Daarna kunt u het bij de financiën weghalen of anders bestemmen.</Text>
        </Alert>
      </WhenField>
      <TextArea name="effectOnMoney" label={moneyLabel} help="Verplicht als u stopt of afrondt." rows={2} maxLength={1000} />
    </>
  )
}

/** What becomes of it, and why: choose, say why, record. */
export function ChoiceForm({ programmeId, interventionId, version, today, kinds, decisions, money }: Props) {
  const form = useActionForm({
    action: chooseAction, schema: () => import('@/lib/interventions/follow-schema').then((all) => all.chooseSchema), id: 'keuze', initial: { chosenOn: today },
    emptyWhenSaved: true, keep: `keuze:${interventionId}`,
  })
  return (
    <ActionForm form={form} labels={{ reason: 'Waarom?', effectOnMoney: moneyLabel }} aria-label="Keuze vastleggen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="interventionId" value={interventionId} />
      <VersionInput version={version} />
      <RadioGroup name="kind" label="Wat doet u met deze interventie?" inline options={kinds.map((value) => ({ value, label: choiceLabels[value], help: help[value] }))} />
      <TextArea name="reason" label="Waarom?" rows={2} maxLength={2000} />
      {money && <MoneyLater money={money} />}
      <Details summary="Gevolgen, datum en besluit erbij zetten">
        <TextArea name="effectOnGoals" label="Wat betekent dit voor de doelen?" rows={2} optional maxLength={1000} />
        {!money && <TextArea name="effectOnMoney" label={moneyLabel} rows={2} optional maxLength={1000} />}
        <DateInput name="chosenOn" label="Gekozen op" />
        <Select name="decisionId" label="Rust op besluit" optional emptyLabel="Geen besluit van het bestuur" options={decisions.map(({ id, words }) => ({ value: id, label: words }))} />
      </Details>
      <SubmitButton>Keuze vastleggen</SubmitButton>
    </ActionForm>
  )
}
