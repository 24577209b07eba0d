'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { saveYearsAction } from '../actions'
import { namedByYear } from '../row-names'

type Rows = Record<string, string>[]
type Props = { programmeId: string; sourceId: string; version: number; years: Rows; firstYears: string[]; inHours: boolean }

const amounts = [
  ['applied', 'Aangevraagd'], ['committed', 'Toegekend'], ['received', 'Ontvangen'], ['spent', 'Uitgegeven'],
] as const

const naming = namedByYear({ year: 'Jaar', hours: 'Uren', ...Object.fromEntries(amounts) })

const untilHelp = {
  money: 'Vul een jaar in, zoals 2030. Wat bij het laatste jaar is aangevraagd en toegekend, staat dan ook bij de jaren erna.',
  hours: 'Vul een jaar in, zoals 2030. De uren van het laatste jaar staan dan ook bij de jaren erna.',
}

/** What a source brings, a row for each year. */
export function YearsForm({ programmeId, sourceId, version, years, firstYears, inHours }: Props) {
  const form = useActionForm({
    action: saveYearsAction, schema: () => import('@/lib/finance/schema').then((all) => all.saveYearsSchema), initial: { years: years.length > 0 ? years : firstYears.map((year) => ({ year })), until: '' }, id: 'jaren', keep: `bron-jaren-${sourceId}`, naming,
  })
  const help = inHours ? 'Alleen uren; wat het in geld waard is, telt niet mee als geld.'
    : 'Typ bedragen zoals 1.250,50 of 1,2 mln. Toegekend telt mee wat al is ontvangen. Laat leeg wat u niet weet.'
  return (
    <ActionForm form={form} labels={{ told: 'Bedragen per jaar' }} aria-label="Bedragen per jaar">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="sourceId" value={sourceId} />
      <VersionInput version={version} />
      <FieldsetRepeater name="years" legend={inHours ? 'Uren per jaar' : 'Bedragen per jaar, in euro’s'} help={help} rowWord="jaar" minRows={0}>
        {(row) => (
          <div className="wp-amounts">
            <NumberInput name={`${row}.year`} label="Jaar" width={4} />
            {inHours ? <NumberInput name={`${row}.hours`} label="Uren" optional /> : amounts.map(([name, label]) => <NumberInput key={name} name={`${row}.${name}`} label={label} decimals width={12} optional />)}
          </div>
        )}
      </FieldsetRepeater>
      <NumberInput name="until" label={inHours ? 'Zelfde uren elk jaar tot en met' : 'Zelfde bedrag elk jaar tot en met'} help={inHours ? untilHelp.hours : untilHelp.money} width={4} optional />
      <SubmitButton>{inHours ? 'Uren vastleggen' : 'Bedragen vastleggen'}</SubmitButton>
    </ActionForm>
  )
}
