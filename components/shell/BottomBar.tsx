import NextLink from 'next/link'
import { Icon } from '../ui/Icon'
import { VisuallyHidden } from '../ui/Text'
import { RoomLinks } from './RoomLinks'
import type { RoomGroup } from './rooms'

type Props = { groups: RoomGroup[]; waiting?: { href: string; count: number } }

/** On a phone: the groups within reach of a thumb. Each opens upwards, without JavaScript. */
export function BottomBar({ groups, waiting }: Props) {
  return (
    <nav className="wp-bottombar" aria-label="Onderdelen">
      {groups.map((group) => (
        // The same name makes the browser close one when another opens.
        <details key={group.label} name="onderdelen" className="wp-bottombar__item">
          <summary className="wp-bottombar__tab">
            <Icon name={group.icon} />
            {group.label}
          </summary>
          <div className="wp-bottombar__sheet">
            <p className="wp-rooms__heading">{group.label}</p>
            <RoomLinks group={group} groups={groups} />
          </div>
        </details>
      ))}
      {waiting && (
        <NextLink className="wp-bottombar__tab wp-bottombar__item" href={waiting.href}>
          <span className="wp-bell">
            <Icon name="bell" />
            {waiting.count > 0 && <span className="wp-bell__count">{waiting.count}</span>}
          </span>
          <span>
            Wacht<VisuallyHidden> op mij</VisuallyHidden>
          </span>
        </NextLink>
      )}
    </nav>
  )
}
