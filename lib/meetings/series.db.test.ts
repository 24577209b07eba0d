import { describe, expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { before, planned } from '@/tests/support/meetings'
import { aBoard, aBody } from '@/tests/support/tables'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { listNotifications } from '@/lib/notifications/list-notifications'
import { tellNews } from '@/lib/notifications/sweep'
import { addGuest } from './add-guest'
import { announce } from './announce'
import { cancelMeeting } from './cancel-meeting'
import { cancelSeries } from './cancel-series'
import { editMeeting } from './edit-meeting'
import { editSeries } from './edit-series'
import { getMeeting } from './get-meeting'
import { planMeeting } from './plan-meeting'
import { recordAttendance } from './record-attendance'

useDatabase()

/** Five weekly evenings, the first on 1 December; it is then the morning of the second. */
async function aSeries() {
  const programme = await aProgramme()
  const board = await aBoard(programme, 2)
  const series = { repeat: 'series', day: '2026-12-01', everyWeeks: '1', times: '5' }
  const { meetingIds } = expectOk(await planMeeting.as(board.bureau, planned(programme.id, board.body.id, series), before))
  const where = (index: number) => ({ programmeId: programme.id, meetingId: meetingIds[index] ?? '' })
  const edit = (index: number, extra: object = {}) => ({ ...planned(programme.id, board.body.id, { day: `2026-12-${String(1 + 7 * index).padStart(2, '0')}` }), ...where(index), version: 1, scope: 'following', ...extra })
  const rows = () => systemTransaction((db) => db.meeting.findMany({ where: { id: { in: meetingIds } }, orderBy: { id: 'asc' } }))
    .then((all) => meetingIds.map((id) => all.find((one) => one.id === id)))
  return { programme, board, meetingIds, where, edit, rows }
}
const now = new Date('2026-12-02T09:00:00Z')

describe('changing a series', () => {
  it('moves this one and all that follow, and nothing that was; each stays the same entry in a calendar', async () => {
    const { programme, board, edit, rows, meetingIds, where } = await aSeries()
    expectOk(await recordAttendance.as(board.bureau, { ...where(0), seats: [] }, now))
    expectOk(await cancelMeeting.as(board.bureau, { ...where(3), version: 1, reason: 'Vakantie' }, now))
    expect(expectOk(await getMeeting.as(board.bureau, where(2), now)).following).toBe(1)
    expect(expectOk(await editSeries.as(board.bureau, edit(1, { day: '2026-12-09', startTime: '20:00', place: 'Buurtkamer' }), now)).changed).toBe(3)
    const after = await rows()
    expect(after.map((row) => row?.startsAt.toISOString())).toEqual([
      '2026-12-01T18:30:00.000Z', '2026-12-09T19:00:00.000Z', '2026-12-16T19:00:00.000Z', '2026-12-22T18:30:00.000Z', '2026-12-30T19:00:00.000Z',
    ])
    expect(after.map((row) => [row?.place, row?.calendarNumber, row?.version])).toEqual([
      ['School', 0, 1], ['Buurtkamer', 1, 2], ['Buurtkamer', 1, 2], ['School', 1, 2], ['Buurtkamer', 1, 2],
    ])
    expect(after.map((row) => row?.id)).toEqual(meetingIds)
    expect((await auditTypes(programme.municipalityId)).filter((type) => type === 'meeting.edited')).toHaveLength(3)
  })

  it('changes of the others only what was changed here', async () => {
    const { board, edit, rows } = await aSeries()
    expectOk(await editMeeting.as(board.bureau, edit(2, { scope: 'one', place: 'Gymzaal', startTime: '18:00' }), now))
    expectOk(await editSeries.as(board.bureau, edit(1, { endTime: '22:00', title: 'Kernoverleg' }), now))
    expect((await rows()).map((row) => [row?.title, row?.place, row?.startsAt.getUTCHours(), row?.endsAt.getUTCHours()])).toEqual([
      ['Bestuur', 'School', 18, 20], ['Kernoverleg', 'School', 18, 21], ['Kernoverleg', 'Gymzaal', 17, 21], ['Kernoverleg', 'School', 18, 21], ['Kernoverleg', 'School', 18, 21],
    ])
  })

  it('takes back what people said for the old day, and keeps the guests', async () => {
    const { board, edit, where } = await aSeries()
    const [{ actor, seatId } = { actor: board.chair, seatId: '' }] = board.voters
    for (const index of [1, 2]) expectOk(await announce.as(actor, { ...where(index), seatId, version: 0, coming: 'no' }, now))
    expectOk(await addGuest.as(board.bureau, { ...where(2), personName: 'Wijkagent' }, now))
    expectOk(await editSeries.as(board.bureau, edit(1, { startTime: '19:00' }), now))
    expect(expectOk(await getMeeting.as(actor, where(2), now))).toMatchObject({ movedAt: null, seats: expect.arrayContaining([expect.objectContaining({ id: seatId, state: 'absent' })]) })
    expectOk(await editSeries.as(board.bureau, edit(1, { version: 2, startTime: '19:00', day: '2026-12-07' }), now))
    const after = expectOk(await getMeeting.as(actor, where(2), now))
    expect(after).toMatchObject({ movedAt: now, guests: [{ personName: 'Wijkagent' }], seats: expect.arrayContaining([expect.objectContaining({ id: seatId, state: null })]) })
  })

  it('refuses what does not fit, and then changes nothing', async () => {
    const { programme, board, edit, where, rows } = await aSeries()
    const other = { ...planned(programme.id, board.body.id, { day: '2026-12-16' }) }
    expectOk(await planMeeting.as(board.bureau, other, now))
    expect(await editSeries.as(board.bureau, edit(1, { day: '2026-12-09' }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'day' } })
    expect(await editSeries.as(board.bureau, edit(1, { endTime: '19:00' }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'endTime' } })
    expect(await editSeries.as(board.bureau, edit(0, { place: 'Elders' }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'scope' } })
    expect(await editSeries.as(board.bureau, edit(1, { version: 7, place: 'Elders' }), now)).toMatchObject({ error: { kind: 'conflict', current: { place: 'School', version: 1 } } })
    await systemTransaction((db) => db.body.update({ where: { id: board.body.id }, data: { endsOn: new Date('2026-12-30') } }))
    expect(await editSeries.as(board.bureau, edit(1, { day: '2026-12-10' }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'day' } })
    expect((await rows()).map((row) => row?.version)).toEqual([1, 1, 1, 1, 1])
    const themed = await aBody(programme, { name: 'Thematafel', kind: 'thematic_table' })
    const { meetingIds: [alone = ''] } = expectOk(await planMeeting.as(board.bureau, planned(programme.id, themed.id), now))
    expect(await editSeries.as(board.bureau, { ...edit(1), ...where(1), meetingId: alone }, now)).toMatchObject({ error: { kind: 'rule-broken', field: 'scope' } })
  })

  it('is for the bureau of this programme only', async () => {
    const { programme, edit, where } = await aSeries()
    const cancel = { ...where(1), version: 1, reason: 'Ziek', scope: 'following' }
    for (const role of ['board', 'partner', 'reader'] as const) {
      const member = await aMember(programme, role)
      expect([await editSeries.as(member, edit(1), now), await cancelSeries.as(member, cancel, now)]).toEqual([denied(), denied()])
    }
    const stranger = await aStranger()
    expect([await editSeries.as(stranger, edit(1), now), await cancelSeries.as(stranger, cancel, now)]).toEqual([notFound(), notFound()])
  })

  it('stays whole when it is changed from two meetings at once', async () => {
    const { board, edit, rows } = await aSeries()
    const [first, second] = await Promise.all([
      editSeries.as(board.bureau, edit(1, { place: 'Een' }), now), editSeries.as(board.bureau, edit(2, { title: 'Twee' }), now),
    ])
    // Whoever comes after the other over the same meeting is told so; nobody’s change is half done.
    expect(first.ok).toBe(true)
    if (!second.ok) expect(second).toMatchObject({ error: { kind: 'conflict' } })
    const both = ['Een', second.ok ? 'Twee' : 'Bestuur']
    expect((await rows()).slice(2).map((row) => [row?.place, row?.title])).toEqual([both, both, both])
  })
})

describe('calling a series off', () => {
  it('calls off what is still to come, for one reason, and leaves what was', async () => {
    const { programme, board, where, rows } = await aSeries()
    const cancel = { ...where(1), version: 1, reason: 'De tafel stopt' }
    expect(await cancelSeries.as(board.bureau, { ...cancel, version: 3 }, now)).toMatchObject({ error: { kind: 'conflict' } })
    expect(expectOk(await cancelSeries.as(board.bureau, cancel, now)).cancelled).toBe(4)
    expect((await rows()).map((row) => [row?.state, row?.calendarNumber])).toEqual([
      ['planned', 0], ['cancelled', 1], ['cancelled', 1], ['cancelled', 1], ['cancelled', 1],
    ])
    expect((await auditTypes(programme.municipalityId)).filter((type) => type === 'meeting.cancelled')).toHaveLength(4)
    expect(await cancelSeries.as(board.bureau, { ...cancel, version: 2 }, now)).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

it('tells everybody once of a change of the whole series, and once that it is off', async () => {
  const { programme, board, edit, where } = await aSeries()
  const tell = (at: Date) => tellNews(programme.municipalityId, at)
  const people = 4
  expect(await tell(now)).toBe(people * 4)
  expectOk(await editSeries.as(board.bureau, edit(1, { day: '2026-12-09' }), new Date('2026-12-02T10:00:00Z')))
  expect(await tell(new Date('2026-12-02T10:01:00Z'))).toBe(people)
  expect(await tell(new Date('2026-12-02T10:02:00Z'))).toBe(0)
  // One of them has been; the rest was told.
  expect(await tell(new Date('2026-12-10T10:00:00Z'))).toBe(0)
  expectOk(await cancelSeries.as(board.bureau, { ...where(2), version: 2, reason: 'De tafel stopt' }, new Date('2026-12-10T11:00:00Z')))
  expect(await tell(new Date('2026-12-10T11:01:00Z'))).toBe(people)
  expect(await tell(new Date('2026-12-10T11:02:00Z'))).toBe(0)
  const { notifications: [off, moved] } = expectOk(await listNotifications.as(board.chair, {}))
  expect(off).toMatchObject({ title: 'Gaan niet door: Bestuur (3 bijeenkomsten)', text: expect.stringContaining('Reden: De tafel stopt') })
  expect(moved).toMatchObject({ title: 'Gewijzigd: Bestuur (4 bijeenkomsten)', text: expect.stringMatching(/9 december 2026 om 19:30 uur, School\n[^]*geef het opnieuw door/) })
})
