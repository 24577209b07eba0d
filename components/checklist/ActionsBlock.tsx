import { Deadline } from '@/components/ui/DateText'
import { Details } from '@/components/ui/Details'
import { StatusTag } from '@/components/ui/StatusTag'
import type { ActionView } from '@/lib/checklists/section-view'
import { formatDate } from '@/lib/platform/format'
import type { FormAction } from '@/lib/platform/form/state'
import { NewActionForm } from './NewActionForm'
import { OneButton } from './OneButton'

type Props = {
  actions: ActionView[]
  programmeId: string
  pointId: string
  userId: string
  people: { id: string; name: string }[]
  mayAdd: boolean
  now: Date
  add: FormAction
  finish: FormAction
}

/** What people will do because of this point, by when. */
export function ActionsBlock({ actions, programmeId, pointId, userId, people, mayAdd, now, add, finish }: Props) {
  if (actions.length === 0 && !mayAdd) return null
  const open = actions.filter(({ doneAt }) => doneAt === null).length
  return (
    <Details summary={`Acties (${open} open)`}>
      <ul className="wp-evidence">
        {actions.map(({ id, title, owner, dueOn, doneAt, version, mayFinish }) => (
          <li key={id} className="wp-evidence__item">
            <div>
              <p className={doneAt ? 'wp-done' : undefined}>{title}</p>
              <p className="wp-note">
                {owner} ·{' '}
                {doneAt ? <>{formatDate(dueOn)} <StatusTag shape="check">Afgerond op {formatDate(doneAt)}</StatusTag></> : <Deadline date={dueOn} now={now} />}
              </p>
            </div>
            {mayFinish && (
              <OneButton action={finish} fields={{ actionId: id, version, done: String(doneAt === null), programmeId, pointId }}>
                {doneAt ? 'Weer openzetten' : 'Afronden'}<span className="wp-visually-hidden">: {title}</span>
              </OneButton>
            )}
          </li>
        ))}
      </ul>
      {mayAdd && (
        <Details summary="Actie afspreken">
          <NewActionForm action={add} programmeId={programmeId} pointId={pointId} people={people} userId={userId} />
        </Details>
      )}
    </Details>
  )
}
