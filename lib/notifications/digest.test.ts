import { expect, it } from 'vitest'
import { digestText, dueLines } from './digest'
import type { Due } from './due-rules'

const due = (words: string, dueOn: string, to = ['me']): Due =>
  ({ key: words, what: 'action', programmeId: 'p', words, dueOn, since: '2026-01-01', href: `/${words}`, to, bureau: [] })
const now = new Date('2026-03-02T06:00:00Z')

it('holds what is late and what comes within four weeks, for this person only', () => {
  const all = [due('ver', '2026-04-10'), due('straks', '2026-03-20'), due('laat', '2026-02-27'), due('van-een-ander', '2026-03-03', ['you'])]
  expect(dueLines(all, 'me', '2026-03-02')).toEqual([
    { words: 'Actiepunt: laat (te laat: 3 dagen)', href: '/laat' }, { words: 'Actiepunt: straks (over 18 dagen)', href: '/straks' },
  ])
})

it('names the number of things in the subject, and where each of them is', () => {
  const digest = digestText({ waiting: [{ words: 'Stem', href: '/s' }], news: [{ words: 'Verslag', href: '/v' }] }, 'https://w.example', now)
  expect(digest).toEqual({
    title: 'Uw weekoverzicht van 2 maart 2026: 1 ding wacht op u',
    text: 'Dit wacht op u:\n- Stem\n  https://w.example/s\n\nDit was er nieuw:\n- Verslag\n  https://w.example/v',
  })
})

it('is not sent when there is nothing to tell', () => {
  expect(digestText({ waiting: [], news: [] }, 'https://w.example', now)).toBeNull()
})
