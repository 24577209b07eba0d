import { expect, it } from 'vitest'
import { preferencesOf, rowsOf, wantsWeekly, wayOf } from './preference-rules'
import { preferencesSchema } from './schema'

it('mails until somebody chooses otherwise', () => {
  expect(wayOf([], 'vote')).toBe('mail')
  expect(wayOf([{ kind: 'vote', way: 'app' }], 'vote')).toBe('app')
  expect(wayOf([{ kind: 'vote', way: 'pigeon' }], 'vote')).toBe('mail')
  expect(wantsWeekly([])).toBe(true)
})

it('keeps what was chosen', () => {
  const chosen = { ...preferencesOf([]), minutes: 'digest' as const, due: 'app' as const, weekly: true }
  expect(preferencesOf(rowsOf(chosen))).toEqual(chosen)
})

it('does not let something wait for an overview that never comes', () => {
  const chosen = { ...preferencesOf([]), minutes: 'digest', weekly: false }
  expect(preferencesSchema.safeParse(chosen).error?.issues).toMatchObject([{ path: ['minutes'] }])
  expect(preferencesSchema.safeParse({ ...chosen, minutes: 'app' }).success).toBe(true)
})
