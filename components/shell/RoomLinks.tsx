'use client'
import NextLink from 'next/link'
import { usePathname } from 'next/navigation'
import { currentRoom, type RoomGroup } from './rooms'

/** The links of the rooms, with the one we are in marked. Client-side only to know where we are. */
export function RoomLinks({ group, groups }: { group: RoomGroup; groups: RoomGroup[] }) {
  const here = currentRoom(usePathname(), groups)
  return (
    <ul className="wp-rooms__list">
      {group.rooms.map(({ label, href }) => (
        <li key={href}>
          <NextLink className="wp-rooms__link" href={href} aria-current={href === here ? 'page' : undefined}>
            {label}
          </NextLink>
        </li>
      ))}
    </ul>
  )
}
