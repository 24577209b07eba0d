import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { DirectTag } from '@/components/intervention/StatusTags'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import { goalPath } from '@/lib/goals/paths'
import type { InterventionPage } from '@/lib/interventions/get-intervention'
import { interventionPath } from '@/lib/interventions/paths'
import { LookAgain } from '../LookAgain'

/** To which goals it contributes and how; or, unmistakably, that nobody said so (handbook §6.3). */
export function Contributions({ view: { programme: { id: programmeId }, intervention, allowed } }: { view: InterventionPage }) {
  const { id, contributions } = intervention
  if (contributions.length === 0) return (
    <section className="wp-loose" aria-labelledby="draagt-bij">
      <Heading level={2} id="draagt-bij" size={3}>Deze interventie draagt nergens aan bij</Heading>
      <Text>Er staat niet aan welk doel zij bijdraagt, en hoe. Werk zonder doel wordt een carrousel van projecten.</Text>
      {allowed.edit && <Link href={`${interventionPath(programmeId, id)}/bewerken`}>Schrijf op hoe zij bijdraagt</Link>}
    </section>
  )
  return (
    <Part id="draagt-bij" title="Draagt bij aan">
      <ul className="wp-needed">
        {contributions.map(({ id: contributionId, goalId, goal, direct, how, version, meaning, retiredOn, retiredReason, lookAgain }) => (
          <li key={contributionId} className="wp-needed__item">
            <div className="wp-row">
              <Link href={goalPath(programmeId, goalId)}>{goal}</Link><DirectTag direct={direct} />
              {retiredOn && <StatusTag tone="caution">Rust op een doel dat is vervallen</StatusTag>}
              {lookAgain && <StatusTag tone="caution">Opnieuw bekijken</StatusTag>}
            </div>
            <Written>{how}</Written>
            {retiredOn && <Note>Vervallen op <DayText day={retiredOn} />: {retiredReason}</Note>}
            {lookAgain && <Note>Dit doel is veranderd nadat deze bijdrage is opgeschreven.</Note>}
            {lookAgain && allowed.edit && <LookAgain programmeId={programmeId} contributionId={contributionId} version={version} meaning={meaning} goal={goal} />}
          </li>
        ))}
      </ul>
    </Part>
  )
}
