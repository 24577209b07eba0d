import type { IconName } from '../ui/Icon'

export type Room = { label: string; href: string }
/** The rooms of a programme in their four groups; only rooms that exist are passed. */
export type RoomGroup = { label: string; icon: IconName; rooms: Room[] }

/** The room a path belongs to: the one with the longest address that the path starts with. */
export function currentRoom(path: string, groups: RoomGroup[]): string | undefined {
  const hrefs = groups.flatMap(({ rooms }) => rooms.map(({ href }) => href))
  const within = hrefs.filter((href) => path === href || path.startsWith(`${href}/`))
  return within.sort((a, b) => b.length - a.length)[0]
}
