import { expect, it } from 'vitest'
import { meetingNews } from './meeting-news'
import { onceForSeries } from './series-news'

const meeting = {
  id: 'm', programmeId: 'p', title: 'Bestuur', body: 'Alliantiebestuur', startsAt: new Date('2026-03-12T13:00:00Z'), place: 'De Kolk 1', href: '/m',
  state: 'planned' as const, cancelReason: '', calendarNumber: 0, seriesId: null, changedAt: new Date('2026-01-01T10:00:00Z'), movedAt: null,
}

const told = (userId: string, key: string, at = '2026-01-02T10:00:00Z') => ({ userId, key, createdAt: new Date(at) })
const own = (userId: string) => ({ userId, insteadOf: [] })

it('invites who has a seat, once', () => {
  expect(meetingNews(meeting, [], [own('a')])).toMatchObject([{
    userId: 'a', key: 'meeting:m:0', title: 'Uitnodiging: Bestuur',
    text: 'U bent uitgenodigd voor een bijeenkomst van Alliantiebestuur: 12 maart 2026 om 14:00 uur, De Kolk 1.',
  }])
})

it('tells a change to who was invited, and invites who came to the table since', () => {
  const news = meetingNews({ ...meeting, calendarNumber: 2 }, [told('a', 'meeting:m:0')], [own('a'), own('b')])
  expect(news.map(({ userId, title, key }) => [userId, title, key])).toEqual([
    ['a', 'Gewijzigd: Bestuur', 'meeting:m:2'], ['b', 'Uitnodiging: Bestuur', 'meeting:m:2'],
  ])
})

it('tells only who was invited that it does not take place', () => {
  const cancelled = { ...meeting, state: 'cancelled' as const, cancelReason: 'Te weinig mensen.' }
  expect(meetingNews(cancelled, [told('a', 'meeting:m:0'), told('a', 'meeting:m:1')], [own('a'), own('b')])).toMatchObject([{
    userId: 'a', key: 'meeting:m:cancelled', text: expect.stringContaining('gaat niet door. Reden: Te weinig mensen.'),
  }])
})

it('tells a substitute for whom they may have to come', () => {
  expect(meetingNews(meeting, [], [{ userId: 'c', insteadOf: ['Jan Vos', 'Els Kok'] }])).toMatchObject([{
    title: 'Uitnodiging als vervanger: Bestuur',
    text: 'U bent vervanger van Jan Vos en Els Kok bij een bijeenkomst van Alliantiebestuur: 12 maart 2026 om 14:00 uur, De Kolk 1. U komt als een van hen niet kan.',
  }])
})

it('asks again whether they come when the day changed since they heard, and only then', () => {
  const moved = { ...meeting, calendarNumber: 2, movedAt: new Date('2026-01-03T10:00:00Z') }
  const [asked] = meetingNews(moved, [told('a', 'meeting:m:0')], [own('a')])
  expect(asked).toMatchObject({ change: 'changed', moved: true, text: expect.stringContaining('geef het opnieuw door') })
  const [after] = meetingNews(moved, [told('a', 'meeting:m:0'), told('a', 'meeting:m:1', '2026-01-03T10:01:00Z')], [own('a')])
  expect(after).toMatchObject({ moved: false, text: expect.not.stringContaining('opnieuw') })
  expect(meetingNews(moved, [told('a', 'meeting:m:0'), told('a', 'meeting:m:2')], [own('a')])).toEqual([])
})

it('tells a change of a series once, with each meeting in it', () => {
  const at = new Date('2026-02-01T10:00:00Z')
  const series = ['m', 'n', 'o'].map((id, week) => ({ ...meeting, id, seriesId: 's', changedAt: at, calendarNumber: 1, startsAt: new Date(Date.UTC(2026, 2, 12 + 7 * week, 13)) }))
  const heard = [told('a', 'meeting:m:0'), told('a', 'meeting:n:0'), told('b', 'meeting:n:0')]
  const of = (id: string) => heard.filter(({ key }) => key.includes(`:${id}:`))
  const news = onceForSeries(series.flatMap((one) => meetingNews(one, of(one.id), [own('a'), own('b')])))
  expect(news.map(({ userId, key, title }) => [userId, key, title])).toEqual([
    ['a', `series:s:${at.toISOString()}`, 'Gewijzigd: Bestuur (2 bijeenkomsten)'], ['b', 'meeting:m:1', 'Uitnodiging: Bestuur'],
    ['b', 'meeting:n:1', 'Gewijzigd: Bestuur'], ['a', 'meeting:o:1', 'Uitnodiging: Bestuur'], ['b', 'meeting:o:1', 'Uitnodiging: Bestuur'],
  ])
  expect(news[0]?.text.match(/maart 2026 om 14:00 uur/g)).toHaveLength(2)
  expect(onceForSeries([])).toEqual([])
})
