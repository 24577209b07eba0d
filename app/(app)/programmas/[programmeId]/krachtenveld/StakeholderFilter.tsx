import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { choices } from '@/lib/alliance/labels'
import { lifeFieldLabels } from '@/lib/process/life-fields'

type Props = { action: string; filter: { field: string | null; only: string | null } }

/** Fewer parties at once: by field of life, or those who are needed, willing or missing. */
export function StakeholderFilter({ action, filter }: Props) {
  return (
    <form method="get" action={action} className="wp-day-form">
      <Select name="veld" label="Leefgebied" optional options={choices(lifeFieldLabels)} emptyLabel="Alle" defaultValue={filter.field ?? ''} />
      <Select
        name="wie" label="Welke partijen" optional emptyLabel="Alle" defaultValue={filter.only ?? ''}
        options={[
          { value: 'necessary', label: 'Noodzakelijk' }, { value: 'willing', label: 'Wil meedoen' }, { value: 'missing', label: 'Noodzakelijk, niet aan boord' },
        ]}
      />
      <SubmitButton variant="secondary">Tonen</SubmitButton>
    </form>
  )
}
