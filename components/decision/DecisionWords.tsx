import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/Heading'
import { Text } from '@/components/ui/Text'
import type { DecisionContent } from '@/lib/decisions/content'
import { AlternativeEffort } from './AlternativeEffort'
import { Attendees } from './Attendees'
import { dayInWords } from './day'
import { Written } from './Written'

type Props = {
  content: DecisionContent
  /** Shown in the place of the conditions; only with "go with conditions". */
  conditions: ReactNode
  /** A proposal is more than an advice: it comes first, under this heading. */
  adviceHeading?: string
}

function Advice({ advice, heading }: { advice: string; heading: string }) {
  if (advice === '') return null
  return (
    <section className="wp-dossier-part" aria-labelledby="advies">
      <Heading level={2} id="advies">{heading}</Heading>
      <Written>{advice}</Written>
    </section>
  )
}

/** The decision itself: why, on what conditions, what else, and who was there. */
export function DecisionWords({ content, conditions, adviceHeading }: Props) {
  const { outcome, motivation, advice, reviewOn, attendees } = content
  return (
    <>
      {adviceHeading !== undefined && <Advice advice={advice} heading={adviceHeading} />}
      <section className="wp-dossier-part" aria-labelledby="waarom">
        <Heading level={2} id="waarom">Waarom</Heading>
        {motivation === '' ? <Text>Nog niet ingevuld.</Text> : <Written>{motivation}</Written>}
      </section>
      {outcome === 'go_with_conditions' && (
        <section className="wp-dossier-part" aria-labelledby="voorwaarden">
          <Heading level={2} id="voorwaarden">Voorwaarden</Heading>
          {conditions}
        </section>
      )}
      {outcome === 'not_yet' && (
        <section className="wp-dossier-part" aria-labelledby="opnieuw">
          <Heading level={2} id="opnieuw">Opnieuw besluiten</Heading>
          <Text>{reviewOn ? `Het bestuur besluit opnieuw op ${dayInWords(reviewOn)}.` : 'Nog niet ingevuld.'}</Text>
        </section>
      )}
      {outcome === 'no_go' && content.alternativeEffort !== '' && <AlternativeEffort content={content} />}
      <section className="wp-dossier-part" aria-labelledby="aanwezig">
        <Heading level={2} id="aanwezig">Wie erbij was</Heading>
        <Attendees attendees={attendees} />
      </section>
      {adviceHeading === undefined && <Advice advice={advice} heading="Advies van het programmabureau" />}
    </>
  )
}
