import { expect, it } from 'vitest'
import { currentRoom, type RoomGroup } from './rooms'

const groups: RoomGroup[] = [
  {
    label: 'Proces',
    icon: 'route',
    rooms: [
      { label: 'Overzicht', href: '/programmas/1' },
      { label: 'Besluiten', href: '/programmas/1/besluiten' },
    ],
  },
]

it('finds the nearest room', () => {
  expect(currentRoom('/programmas/1', groups)).toBe('/programmas/1')
  expect(currentRoom('/programmas/1/besluiten/7', groups)).toBe('/programmas/1/besluiten')
  expect(currentRoom('/programmas/1/fase/ontwerpen', groups)).toBe('/programmas/1')
})
it('finds none elsewhere', () => {
  expect(currentRoom('/programmas/12', groups)).toBeUndefined()
  expect(currentRoom('/account', groups)).toBeUndefined()
})
