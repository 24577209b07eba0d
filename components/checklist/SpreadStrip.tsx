import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Text } from '@/components/ui/Text'
import type { AnswerView, PartnerView } from '@/lib/checklists/section-view'
import type { Judgement } from '@/lib/process/facts'
import { judgementLabels } from '@/lib/process/labels'
import { AnswerTag, AnswerText } from './AnswerText'

const lanes = ['yes', 'partly', 'no'] as const

/** Judgements side by side: one dot per partner. Never an average: the difference is the information (handbook §4.6). */
function Lane({ judgement, partners, agreed }: { judgement: Judgement; partners: PartnerView[]; agreed: boolean }) {
  const names = partners.filter(({ answer }) => answer.state === 'answered' && answer.judgement === judgement)
  return (
    <div className={`wp-lane wp-lane--${judgement}`}>
      <p className="wp-lane__head">
        {judgementLabels[judgement]} <span className="wp-lane__count">{names.length}</span>
      </p>
      <div className="wp-lane__dots" aria-hidden="true">
        {names.map(({ organisationId }) => <span key={organisationId} className="wp-lane__dot" />)}
      </div>
      <ul className="wp-lane__names">
        {names.map(({ organisationId, name, active }) => <li key={organisationId}>{name}{!active && ' (doet niet meer mee)'}</li>)}
      </ul>
      {agreed && <p className="wp-lane__agreed">Gezamenlijk antwoord</p>}
    </div>
  )
}

const without = [
  ['answered', 'Beschreven zonder oordeel'],
  ['skipped', 'Overgeslagen'],
  ['not_applicable', 'Niet van toepassing'],
  [null, 'Nog geen antwoord'],
] as const

/** More names than this would bury the answers that are there. */
const manyNames = 8

function Others({ partners }: { partners: PartnerView[] }) {
  const lines = without.flatMap(([state, words]) => {
    const names = partners.filter(({ answer }) => answer.state === state && !(state === 'answered' && answer.judgement))
    return names.length === 0 ? [] : [{ words, names: names.map(({ name }) => name) }]
  })
  if (lines.length === 0) return null
  return (
    <dl className="wp-lane-others">
      {lines.map(({ words, names }) => (
        <div key={words}>
          <dt>{words} ({names.length})</dt>
          <dd>{names.length > manyNames ? <Details summary="Wie zijn dat?">{names.join(', ')}</Details> : names.join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}

type Props = { partners: PartnerView[]; agreed: AnswerView; sentence: string | null }

/** What partners answered, each for itself, with the agreed answer beside it. */
export function SpreadStrip({ partners, agreed, sentence }: Props) {
  const spoken = partners.filter(({ answer }) => answer.state !== null)
  const judged = spoken.some(({ answer }) => answer.state === 'answered' && answer.judgement !== null)
  return (
    <div className="wp-spread">
      <Heading level={3} size={4}>Wat partners antwoorden</Heading>
      {sentence && <Text>{sentence}</Text>}
      {judged && (
        <div className="wp-lanes">
          {lanes.map((judgement) => (
            <Lane key={judgement} judgement={judgement} partners={partners} agreed={agreed.state === 'answered' && agreed.judgement === judgement} />
          ))}
        </div>
      )}
      <Others partners={partners} />
      {spoken.length > 0 && (
        <Details summary="Lees wat elke partner zegt" open={!judged && spoken.length <= manyNames}>
          <ul className="wp-partner-words">
            {spoken.map(({ organisationId, name, answer }) => (
              <li key={organisationId}>
                <p className="wp-recorded__head"><strong>{name}</strong> <AnswerTag {...answer} /></p>
                <AnswerText answer={answer} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  )
}
