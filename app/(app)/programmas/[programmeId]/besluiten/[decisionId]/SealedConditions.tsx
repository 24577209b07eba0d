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
  /** Who sees to it now, when that is somebody else than it named. */
  keeper: string | null
  dueOn: Date | null
  metAt: Date | null
  metNote: string
  mayMeet: boolean
}
type Props = { programmeId: string; conditions: readonly Condition[]; now: Date }

function Fulfilment({ condition: { metAt, metNote, dueOn }, now }: { condition: Condition; now: Date }) {
  if (metAt) return <Note>Vervuld op <DateText date={metAt} />: {metNote}</Note>
  return dueOn && <p>Uiterlijk <Deadline date={dueOn} now={now} /></p>
}

/** The conditions of a sealed decision and how far each is; the seal covers the first; the bureau and the owner keep the second. */
export function SealedConditions({ programmeId, conditions, now }: Props) {
  return (
    <ol className="wp-conditions">
      {conditions.map((condition) => (
        <li key={condition.id} className="wp-condition">
          <div className="wp-condition__head">
            <Written>{condition.text}</Written>
            {condition.metAt ? <StatusTag tone="positive">Vervuld</StatusTag> : <StatusTag>Open</StatusTag>}
          </div>
          <p>Zorgt ervoor: <strong>{condition.owner}</strong>{condition.keeper && <>, nu: <strong>{condition.keeper}</strong></>}</p>
          <Fulfilment condition={condition} now={now} />
          {condition.mayMeet && (
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
