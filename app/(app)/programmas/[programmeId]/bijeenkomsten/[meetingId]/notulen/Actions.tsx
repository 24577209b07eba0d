import { Heading } from '@/components/ui/Heading'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'
import type { MeetingAction } from '@/lib/meetings/load-papers'
import { formatDate } from '@/lib/platform/format'

/** What was agreed in this meeting, and how that stands today. */
export function Actions({ actions }: { actions: MeetingAction[] }) {
  return (
    <section className="wp-stack" aria-labelledby="acties">
      <Heading level={2} id="acties">Acties</Heading>
      <ul className="wp-evidence">
        {actions.map(({ id, title, owner, dueOn, doneAt }) => (
          <li key={id} className="wp-evidence__item">
            <div>
              <p>{title}</p>
              <Note>{owner}, klaar op {formatDate(new Date(dueOn))}</Note>
            </div>
            {doneAt ? <StatusTag shape="check">Afgerond op {formatDate(doneAt)}</StatusTag> : <StatusTag shape="ring">Nog open</StatusTag>}
          </li>
        ))}
      </ul>
    </section>
  )
}
