import { DateText } from '@/components/ui/DateText'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'

type Notification = { id: string; title: string; text: string; href: string; createdAt: Date; programme: string | null; unread: boolean }

/** Each leads to the thing it is about; opening it is reading it. */
export function NotificationList({ notifications }: { notifications: readonly Notification[] }) {
  return (
    <ul className="wp-attention">
      {notifications.map(({ id, title, text, href, createdAt, programme, unread }) => (
        <li key={id} className="wp-attention__item">
          {unread ? <StatusTag tone="accent">Nieuw</StatusTag> : <StatusTag shape="check">Gelezen</StatusTag>}
          <div className="wp-attention__words">
            {/* A whole new page: the address only sends on, with the place within the page that a router would lose. */}
            <a className="utrecht-link utrecht-link--html-a" href={href}>{title}</a>
            <span>{text}</span>
            <Note>
              {programme && <>{programme} · </>}<DateText date={createdAt} time />
            </Note>
          </div>
        </li>
      ))}
    </ul>
  )
}
