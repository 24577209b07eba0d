import { RoomLinks } from './RoomLinks'
import type { RoomGroup } from './rooms'

/** The rooms of a programme, beside the page. */
export function RoomsNav({ groups, label = 'Onderdelen van dit programma' }: { groups: RoomGroup[]; label?: string }) {
  return (
    <nav className="wp-rooms" aria-label={label}>
      {groups.map((group) => (
        <div key={group.label} className="wp-rooms__group">
          <p className="wp-rooms__heading">{group.label}</p>
          <RoomLinks group={group} groups={groups} />
        </div>
      ))}
    </nav>
  )
}
