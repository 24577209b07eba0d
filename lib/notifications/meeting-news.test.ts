import { expect, it } from 'vitest'
import { meetingNews } from './meeting-news'

const meeting = {
  id: 'm', programmeId: 'p', title: 'Bestuur', body: 'Alliantiebestuur', startsAt: new Date('2026-03-12T13:00:00Z'), place: 'De Kolk 1', href: '/m',
  state: 'planned' as const, cancelReason: '', calendarNumber: 0,
}

const own = (userId: string) => ({ userId, insteadOf: [] })

it('invites who has a seat, once', () => {
  expect(meetingNews(meeting, [], [own('a')])).toMatchObject([{
    userId: 'a', key: 'meeting:m:0', title: 'Uitnodiging: Bestuur',
    text: 'U bent uitgenodigd voor een bijeenkomst van Alliantiebestuur: 12 maart 2026 om 14:00 uur, De Kolk 1.',
  }])
})

it('tells a change to who was invited, and invites who came to the table since', () => {
  const news = meetingNews({ ...meeting, calendarNumber: 2 }, [{ userId: 'a', key: 'meeting:m:0' }], [own('a'), own('b')])
  expect(news.map(({ userId, title, key }) => [userId, title, key])).toEqual([
    ['a', 'Gewijzigd: Bestuur', 'meeting:m:2'], ['b', 'Uitnodiging: Bestuur', 'meeting:m:2'],
  ])
})

it('tells only who was invited that it does not take place', () => {
  const cancelled = { ...meeting, state: 'cancelled' as const, cancelReason: 'Te weinig mensen.' }
  expect(meetingNews(cancelled, [{ userId: 'a', key: 'meeting:m:0' }, { userId: 'a', key: 'meeting:m:1' }], [own('a'), own('b')])).toMatchObject([{
    userId: 'a', key: 'meeting:m:cancelled', text: expect.stringContaining('gaat niet door. Reden: Te weinig mensen.'),
  }])
})

it('tells a substitute for whom they may have to come', () => {
  expect(meetingNews(meeting, [], [{ userId: 'c', insteadOf: ['Jan Vos', 'Els Kok'] }])).toMatchObject([{
    title: 'Uitnodiging als vervanger: Bestuur',
    text: 'U bent vervanger van Jan Vos en Els Kok bij een bijeenkomst van Alliantiebestuur: 12 maart 2026 om 14:00 uur, De Kolk 1. U komt als een van hen niet kan.',
  }])
})
