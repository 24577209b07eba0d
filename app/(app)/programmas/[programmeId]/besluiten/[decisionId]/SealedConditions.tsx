import { Deadline, DateText } from '@/components/ui/DateText'
import { Details } from '@/components/ui/Details'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'
import { Written } from '@/components/decision/Written'
import { MeetConditionForm } from './MeetConditionForm'

type Condition = {
  id: string
  version: number
  text: string
  owner: string
  dueOn: Date | null
  metAt: Date | null
  metNote: string
}
type Props = { programmeId: string; conditions: readonly Condition[]; mayMeet: boolean; now: Date }

function Fulfilment({ condition: { metAt, metNote, dueOn }, now }: { condition: Condition; now: Date }) {
  if (metAt) return <Note>Vervuld op <DateText date={metAt} />: {metNote}</Note>
  return dueOn && <p>Uiterlijk <Deadline date={dueOn} now={now} /></p>
}

/** The conditions of a sealed decision and how far each is; the seal covers the first, the bureau keeps the second. */
export function SealedConditions({ programmeId, conditions, mayMeet, now }: Props) {
  return (
    <ol className="wp-conditions">
      {conditions.map((condition) => (
        <li key={condition.id} className="wp-condition">
          <div className="wp-condition__head">
            <Written>{condition.text}</Written>
            {condition.metAt ? <StatusTag tone="positive">Vervuld</StatusTag> : <StatusTag>Open</StatusTag>}
          </div>
          <p>Zorgt ervoor: <strong>{condition.owner}</strong></p>
          <Fulfilment condition={condition} now={now} />
          {mayMeet && (
            <div className="wp-on-screen">
              <Details summary={condition.metAt ? 'Terugdraaien' : 'Als vervuld noteren'}>
                <MeetConditionForm
                  key={condition.version} programmeId={programmeId}
                  condition={{ id: condition.id, version: condition.version, met: condition.metAt !== null }}
                />
              </Details>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
