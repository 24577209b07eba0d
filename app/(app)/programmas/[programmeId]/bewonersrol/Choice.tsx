import { dayWords } from '@/components/alliance/day-words'
import { DataList } from '@/components/ui/DataList'
import { Heading } from '@/components/ui/Heading'
import { StatusTag } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { ParticipationView } from '@/lib/alliance/get-participation'
import { variantName, variants, variantWords } from '@/lib/alliance/variants'

const ambitionWords = ({ ambition, ambitionBy, ambitionSteps }: ParticipationView) => {
  if (!ambition) return 'Deze variant is waar wij willen zijn.'
  return `${variantName(ambition)}${ambitionBy ? `, voor ${dayWords(ambitionBy)}` : ''}. ${ambitionSteps}`
}

/** The choice that counts now, with the agreements that belong to it. */
export function Choice({ choice }: { choice: ParticipationView }) {
  return (
    <section className="wp-stack" aria-labelledby="keuze">
      <Heading level={2} id="keuze">Wat is er afgesproken?</Heading>
      <Text>{variantWords[choice.variant].what}</Text>
      <DataList
        items={[
          { label: 'Gekozen', value: `${dayWords(choice.chosenOn)}. ${choice.reason}` },
          { label: 'Wat doen bewoners', value: choice.residentsRole },
          { label: 'Waarover beslissen zij', value: choice.mandate },
          { label: 'Vergoeding', value: choice.reimbursement },
          { label: 'Waar willen wij heen', value: ambitionWords(choice) },
        ]}
      />
    </section>
  )
}

/** The five variants, from far away to at the heart. */
export function Ladder({ current }: { current: ParticipationView | null }) {
  return (
    <section className="wp-stack" aria-labelledby="varianten">
      <Heading level={2} id="varianten">De vijf varianten</Heading>
      <ol className="wp-at-table">
        {variants.map((variant) => (
          <li key={variant} className="wp-at-table__seat">
            <span>
              <strong>{variantName(variant)}</strong>{' '}
              {current?.variant === variant && <StatusTag tone="accent" shape="dot">Nu</StatusTag>}{' '}
              {current?.ambition === variant && <StatusTag tone="neutral" shape="ring">Ambitie</StatusTag>}
            </span>
            <span>{variantWords[variant].name}</span>
            <Note>{variantWords[variant].what}</Note>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What was chosen before. */
export function History({ choices }: { choices: readonly ParticipationView[] }) {
  return (
    <section className="wp-stack" aria-labelledby="eerder">
      <Heading level={2} id="eerder">Eerdere keuzes</Heading>
      <Table
        caption="Alle eerdere keuzes" captionHidden columns={['Gekozen op', 'Variant', 'Waarom', 'Toen de ambitie']}
        rows={choices.map((choice) => ({ key: choice.id, cells: [dayWords(choice.chosenOn), variantName(choice.variant), choice.reason, ambitionWords(choice)] }))}
      />
    </section>
  )
}
