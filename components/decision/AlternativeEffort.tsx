import { Heading } from '@/components/ui/Heading'
import { DataList } from '@/components/ui/DataList'
import { List } from '@/components/ui/List'
import type { DecisionContent } from '@/lib/decisions/content'
import { alternativeEffortLabels } from '@/lib/decisions/labels'
import { dayInWords } from './day'
import { Written } from './Written'

/** What happens instead, and who keeps a finger on the pulse (handbook §4.6). */
export function AlternativeEffort({ content }: { content: DecisionContent }) {
  return (
    <section className="wp-dossier-part" aria-labelledby="andere-inzet">
      <Heading level={2} id="andere-inzet">Wat er dan wel gebeurt</Heading>
      <List items={content.alternativeEfforts.map((effort) => ({ key: effort, content: alternativeEffortLabels[effort] }))} />
      <Written>{content.alternativeEffort}</Written>
      <Heading level={3}>Vinger aan de pols</Heading>
      <DataList
        items={[
          { label: 'Wie kijkt', value: content.pulseOwner },
          { label: 'Waarnaar', value: content.pulseIndicators && <span className="wp-written">{content.pulseIndicators}</span> },
          { label: 'Opnieuw besluiten', value: dayInWords(content.reviewOn) },
        ]}
      />
    </section>
  )
}
