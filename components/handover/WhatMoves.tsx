import { dayWords } from '@/components/alliance/day-words'
import { Alert } from '@/components/ui/Alert'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import type { Preview } from '@/lib/handover/get-handover-desk'
import type { FormAction } from '@/lib/platform/form/state'
import { HandOverForm } from './HandOverForm'

function Votes({ from, to, votes }: Preview) {
  if (votes.length === 0) return null
  return (
    <Alert heading="Er lopen stemmingen" headingLevel={3}>
      <Text>De stem hoort bij de zetel. Wie op de dag van het besluit de zetel heeft, telt mee.</Text>
      <ul className="wp-list wp-text">
        {votes.map(({ id, title, voted, href }) => (
          <li key={id}>
            <Link href={href}>{title}</Link>: {voted ? `${from.name} heeft al gestemd. Na de overdracht stemt ${to.name} opnieuw.` : `na de overdracht stemt ${to.name}.`}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function Conditions({ from, conditions }: Preview) {
  if (conditions.length === 0) return null
  return (
    <Alert heading={`Voorwaarden op naam van ${from.name}`} headingLevel={3}>
      <Text>Een besluit verandert niet meer. Deze voorwaarden houden dus hun naam; ze komen op het overdrachtsblad te staan.</Text>
      <ul className="wp-list wp-text">
        {conditions.map(({ words, detail, href }) => <li key={`${words}${detail}`}>{href ? <Link href={href}>{words}</Link> : words} ({detail})</li>)}
      </ul>
    </Alert>
  )
}

/** Everything that would move, before it does. */
export function WhatMoves({ programmeId, preview, action }: { programmeId: string; preview: Preview; action: FormAction }) {
  const { from, to, day, choices, elsewhere } = preview
  const nothing = choices.every(({ things }) => things.length === 0)
  return (
    <section className="wp-stack wp-stack--lg" aria-labelledby="wat-gaat-over">
      <Heading level={2} id="wat-gaat-over">Van {from.name} naar {to.name}, vanaf {dayWords(day)}</Heading>
      <Text>
        {nothing
          ? `Op naam van ${from.name} staat niets dat over kan gaan. U kunt wel opschrijven wat ${to.name} moet weten.`
          : 'Haal het vinkje weg bij wat niet overgaat. Er verandert pas iets als u onderaan kiest voor overdragen.'}
      </Text>
      {elsewhere.length > 0 && (
        <Alert tone="warning" headingLevel={3} heading={`${to.name} werkt bij een andere partner`}>
          <Text>Klopt dit wel voor: {elsewhere.join('; ')}?</Text>
        </Alert>
      )}
      <Votes {...preview} />
      <Conditions {...preview} />
      <HandOverForm key={`${from.id}${to.id}${day}`} programmeId={programmeId} preview={preview} action={action} />
    </section>
  )
}
