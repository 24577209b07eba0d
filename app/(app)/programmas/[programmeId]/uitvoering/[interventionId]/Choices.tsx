import { DayText } from '@/components/contract/DayText'
import { Written } from '@/components/decision/Written'
import { DataList } from '@/components/ui/DataList'
import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Text'
import { decisionPath } from '@/lib/decisions/paths'
import type { InterventionPage } from '@/lib/interventions/get-intervention'
import { choiceLabels } from '@/lib/interventions/labels'

/** What was chosen and why, newest first; never rewritten. */
export function Choices({ view: { programme, choices } }: { view: InterventionPage }) {
  if (choices.length === 0) return null
  return (
    <ol className="wp-needed">
      {choices.map(({ id, kind, reason, effectOnGoals, effectOnMoney, chosenOn, chosenBy, decision, recalibrationOf }) => (
        <li key={id} className="wp-needed__item">
          <strong>{choiceLabels[kind]}</strong>
          <Written>{reason}</Written>
          {(effectOnGoals !== '' || effectOnMoney !== '') && (
            <DataList items={[{ label: 'Gevolg voor de doelen', value: effectOnGoals }, { label: 'Gevolg voor het geld', value: effectOnMoney }]} />
          )}
          <Note>
            <DayText day={chosenOn} />, vastgelegd door {chosenBy}{recalibrationOf !== null && `, bij het herijken van cyclus ${recalibrationOf}`}
            {decision && <>. <Link href={decisionPath(programme.id, decision.id)}>{decision.words}</Link></>}
          </Note>
        </li>
      ))}
    </ol>
  )
}
