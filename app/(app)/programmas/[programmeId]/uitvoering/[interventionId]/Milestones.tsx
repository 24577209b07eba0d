import { DayText, DueText } from '@/components/contract/DayText'
import { Details } from '@/components/ui/Details'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text, VisuallyHidden } from '@/components/ui/Text'
import type { InterventionPage } from '@/lib/interventions/get-intervention'
import { AddMilestone, EditMilestone, RemoveMilestone } from './MilestoneForms'

/** What must be ready when, and what is. */
export function Milestones({ view: { programme, intervention, milestones, today, allowed } }: { view: InterventionPage }) {
  const where = { programmeId: programme.id, interventionId: intervention.id }
  return (
    <>
      {milestones.length === 0 && <Text>Er zijn nog geen mijlpalen. Een mijlpaal is iets waarvan iedereen kan zien dat het klaar is.</Text>}
      {milestones.length > 0 && <ul className="wp-needed">
        {milestones.map(({ id, title, dueOn, reachedOn, note, version }) => (
          <li key={id} className="wp-needed__item">
            <div className="wp-row">
              <strong>{title}</strong>
              {reachedOn ? <StatusTag shape="check">Gehaald</StatusTag> : dueOn < today && <StatusTag tone="caution">Te laat</StatusTag>}
            </div>
            <Note>{reachedOn ? <>Gehaald op <DayText day={reachedOn} />, gepland <DayText day={dueOn} /></> : <>Uiterlijk <DueText day={dueOn} today={today} open={dueOn >= today} /></>}</Note>
            {note !== '' && <Text>{note}</Text>}
            {allowed.edit && (
              <Details summary={<>Bijwerken<VisuallyHidden> van {title}</VisuallyHidden></>}>
                <EditMilestone {...where} milestone={{ id, version, title, dueOn, reachedOn: reachedOn ?? '', note }} />
                <RemoveMilestone {...where} milestoneId={id} version={version} title={title} />
              </Details>
            )}
          </li>
        ))}
      </ul>}
      {allowed.edit && <Details summary="Mijlpaal toevoegen" tone="boxed"><AddMilestone {...where} /></Details>}
    </>
  )
}
