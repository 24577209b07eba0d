'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import type { Option } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { WhenField } from '@/components/form/WhenField'
import { PersonFields } from '../../../PersonFields'
import { giveAMandate } from '../../actions'

type Props = { programmeId: string; seatId: string; people: Option[]; today: string }

/** Records what the holder of a seat may decide, or who takes the place. */
export function GiveMandate({ programmeId, seatId, people, today }: Props) {
  const form = useActionForm({
    action: giveAMandate, schema: () => import('@/lib/alliance/schema').then((all) => all.giveMandateSchema),
    initial: { startsOn: today }, emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} aria-label="Mandaat of vervanger vastleggen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="seatId" value={seatId} />
      <Checkbox name="substitute" label="Dit is voor een vervanger" />
      <WhenField name="substitute" equals="on"><PersonFields people={people} optional /></WhenField>
      <TextInput name="subject" label="Mag besluiten over" help="Bijvoorbeeld: de volgorde van de renovatie." width={30} maxLength={300} autoComplete="off" />
      <NumberInput name="upToCents" label="Tot welk bedrag, in euro’s" help="Leeg is: geen grens afgesproken." optional decimals width={12} />
      <DateInput name="startsOn" label="Geldt vanaf" />
      <DateInput name="endsOn" label="Geldt niet meer vanaf" optional />
      <SubmitButton variant="secondary">Mandaat vastleggen</SubmitButton>
    </ActionForm>
  )
}
