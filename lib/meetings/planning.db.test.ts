import { describe, expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { after, aMeeting, before, planned } from '@/tests/support/meetings'
import { aBoard, aBody, aSeat } from '@/tests/support/tables'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { addSuggestion } from './add-suggestion'
import { announce } from './announce'
import { cancelMeeting } from './cancel-meeting'
import { editMeeting } from './edit-meeting'
import { getCalendarFile } from './get-calendar-file'
import { getMeeting } from './get-meeting'
import { listMeetings } from './list-meetings'
import { planMeeting } from './plan-meeting'
import { recordAttendance } from './record-attendance'

useDatabase()

const meetingRow = (id: string) => systemTransaction((db) => db.meeting.findUniqueOrThrow({ where: { id } }))

describe('planning', () => {
  it('plans one meeting at Dutch time, and says so in the log', async () => {
    const { programme, meetingId } = await aMeeting()
    expect(await meetingRow(meetingId)).toMatchObject({ startsAt: new Date('2026-12-08T18:30:00Z'), endsAt: new Date('2026-12-08T20:30:00Z'), calendarNumber: 0, state: 'planned' })
    expect(await auditTypes(programme.municipalityId)).toEqual(['meeting.planned', 'agenda.item-added'])
  })

  it('plans a series across the end of summer time', async () => {
    const programme = await aProgramme()
    const { bureau, body } = await aBoard(programme)
    const series = { repeat: 'series', day: '2026-10-13', everyWeeks: '2', times: '3' }
    const { meetingIds } = expectOk(await planMeeting.as(bureau, planned(programme.id, body.id, series)))
    const rows = await Promise.all(meetingIds.map(meetingRow))
    expect(rows.map(({ startsAt }) => startsAt.toISOString())).toEqual(['2026-10-13T17:30:00.000Z', '2026-10-27T18:30:00.000Z', '2026-11-10T18:30:00.000Z'])
    expect(new Set(rows.map(({ seriesId }) => seriesId)).size).toBe(1)
  })

  it.each([
    [{ endTime: '19:30' }, { kind: 'rule-broken', field: 'endTime' }],
    [{ day: '2026-03-29', startTime: '02:30', endTime: '03:30' }, { kind: 'rule-broken', field: 'startTime' }],
    [{ day: '2023-12-31' }, { kind: 'rule-broken', field: 'day' }],
    [{ day: '2026-02-30' }, { kind: 'invalid' }],
    [{ startTime: '25:00' }, { kind: 'invalid' }],
    [{ repeat: 'series', times: '3' }, { kind: 'rule-broken', field: 'everyWeeks' }],
    [{ repeat: 'series', everyWeeks: '1' }, { kind: 'rule-broken', field: 'times' }],
    [{ repeat: 'series', everyWeeks: '1', times: '61' }, { kind: 'invalid' }],
    [{ repeat: 'series', everyWeeks: '1', lastDay: '2028-12-31' }, { kind: 'rule-broken', field: 'lastDay' }],
    [{ repeat: 'series', everyWeeks: '1', lastDay: '2026-12-01' }, { kind: 'rule-broken', field: 'lastDay' }],
  ])('refuses %j and keeps nothing', async (extra, error) => {
    const programme = await aProgramme()
    const { bureau, body } = await aBoard(programme)
    expect(await planMeeting.as(bureau, planned(programme.id, body.id, extra))).toMatchObject({ ok: false, error })
    expect(await systemTransaction((db) => db.meeting.count({ where: { bodyId: body.id } }))).toBe(0)
  })

  it('refuses the same table twice at one moment, also when both are sent at once', async () => {
    const programme = await aProgramme()
    const { bureau, body } = await aBoard(programme)
    const results = await Promise.all([1, 2, 3].map(() => planMeeting.as(bureau, planned(programme.id, body.id))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const other = await aBody(programme, { name: 'Thematafel', kind: 'thematic_table' })
    expect((await planMeeting.as(bureau, planned(programme.id, other.id))).ok).toBe(true)
  })

  it('is for the bureau of this programme only', async () => {
    const { programme, board, where } = await aMeeting()
    const edit = { ...planned(programme.id, board.body.id), ...where, version: 1 }
    for (const role of ['board', 'partner', 'reader'] as const) {
      const member = await aMember(programme, role)
      expect(await planMeeting.as(member, planned(programme.id, board.body.id))).toEqual(denied())
      expect(await editMeeting.as(member, edit)).toEqual(denied())
      expect(await cancelMeeting.as(member, { ...where, version: 1, reason: 'Ziek' })).toEqual(denied())
    }
    const stranger = await aStranger()
    expect(await planMeeting.as(stranger, planned(programme.id, board.body.id))).toEqual(notFound())
    expect(await editMeeting.as(stranger, edit)).toEqual(notFound())
    expect(await cancelMeeting.as(stranger, { ...where, version: 1, reason: 'Ziek' })).toEqual(notFound())
  })
})

describe('moving and cancelling', () => {
  it('counts up for calendars when time, place or name change, not for the text of the invitation', async () => {
    const { board, where, meetingId, programmeId } = await aMeeting()
    const edit = { ...planned(programmeId, board.body.id), ...where, version: 1 }
    expectOk(await editMeeting.as(board.bureau, { ...edit, invitation: 'Neem de stukken mee.' }, before))
    expect(await meetingRow(meetingId)).toMatchObject({ calendarNumber: 0, version: 2 })
    expectOk(await editMeeting.as(board.bureau, { ...edit, version: 2, place: 'Buurtkamer' }, after))
    expect(await meetingRow(meetingId)).toMatchObject({ calendarNumber: 1, changedAt: after })
    expect(await editMeeting.as(board.bureau, edit, before)).toMatchObject({ error: { kind: 'conflict', current: { place: 'Buurtkamer', version: 3 } } })
  })

  it('forgets who could not come when the day changes', async () => {
    const { board, where, programmeId } = await aMeeting()
    const [, member] = board.voters
    expectOk(await announce.as(member?.actor ?? board.chair, { ...where, seatId: member?.seatId, version: 0, coming: 'no' }, before))
    const edit = { ...planned(programmeId, board.body.id), ...where, version: 1 }
    expect(expectOk(await editMeeting.as(board.bureau, { ...edit, endTime: '22:00' }, before)).forgotten).toBe(0)
    expect(expectOk(await editMeeting.as(board.bureau, { ...edit, version: 2, day: '2026-12-15' }, before)).forgotten).toBe(1)
  })

  it('calls off with a reason, once, and then nothing changes any more', async () => {
    const { programme, board, where, meetingId, programmeId } = await aMeeting()
    expect(await cancelMeeting.as(board.bureau, { ...where, version: 1, reason: ' ' })).toMatchObject({ error: { kind: 'invalid' } })
    expect(await cancelMeeting.as(board.bureau, { ...where, version: 7, reason: 'Ziek' })).toMatchObject({ error: { kind: 'conflict' } })
    expectOk(await cancelMeeting.as(board.bureau, { ...where, version: 1, reason: 'De voorzitter is ziek' }, before))
    expect(await meetingRow(meetingId)).toMatchObject({ state: 'cancelled', cancelReason: 'De voorzitter is ziek', calendarNumber: 1 })
    expect(await cancelMeeting.as(board.bureau, { ...where, version: 2, reason: 'Nog eens' })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await editMeeting.as(board.bureau, { ...planned(programmeId, board.body.id), ...where, version: 2 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect((await planMeeting.as(board.bureau, planned(programmeId, board.body.id))).ok).toBe(true)
    expect((await auditTypes(programme.municipalityId)).filter((type) => type === 'meeting.cancelled')).toHaveLength(1)
  })

  it('does not move or call off what was held', async () => {
    const { board, where, programmeId } = await aMeeting()
    expectOk(await recordAttendance.as(board.bureau, { ...where, seats: [] }, after))
    const edit = { ...planned(programmeId, board.body.id, { day: '2026-12-15' }), ...where, version: 1 }
    expect(await editMeeting.as(board.bureau, edit, after)).toMatchObject({ error: { kind: 'rule-broken', field: 'day' } })
    expect(await cancelMeeting.as(board.bureau, { ...where, version: 1, reason: 'Te laat' }, after)).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

describe('reading', () => {
  it('is for the people at the table, not for readers', async () => {
    const { programme, where } = await aMeeting()
    for (const role of ['bureau', 'board', 'partner'] as const) expect((await getMeeting.as(await aMember(programme, role), where)).ok).toBe(true)
    expect(await getMeeting.as(await aMember(programme, 'reader'), where)).toEqual(denied())
    expect(await getMeeting.as(await aStranger(), where)).toEqual(notFound())
    expect(await listMeetings.as(await aMember(programme, 'reader'), where)).toEqual(denied())
    expect(await listMeetings.as(await aStranger(), where)).toEqual(notFound())
  })

  it('is for a reader with a seat that day, who tells that they cannot come; the rest of the programme stays closed', async () => {
    const { programme, board, where } = await aMeeting()
    const [seated, left] = [await aMember(programme, 'reader'), await aMember(programme, 'reader')]
    const { id: seatId } = await aSeat(programme, board.body.id, { userId: seated.userId })
    await aSeat(programme, board.body.id, { userId: left.userId, endsOn: '2026-12-08' })
    expectOk(await addSuggestion.as(board.bureau, { ...where, subject: 'section', subjectId: '4.1' }, before))
    const meeting = expectOk(await getMeeting.as(seated, where))
    expect(meeting).toMatchObject({ mayList: false, mayEdit: false, mayWrite: false, mayAnnounceForAll: false })
    expect(meeting.agenda.map(({ about }) => about)).toEqual([null, null])
    expectOk(await announce.as(seated, { ...where, seatId, version: 0, coming: 'no' }, before))
    expect((await getCalendarFile.as(seated, where)).ok).toBe(true)
    expect(await listMeetings.as(seated, where)).toEqual(denied())
    for (const query of [getMeeting, getCalendarFile]) expect(await query.as(left, where)).toEqual(denied())
  })

  it('lists by period and page, the nearest first', async () => {
    const programme = await aProgramme()
    const { bureau, body } = await aBoard(programme)
    expectOk(await planMeeting.as(bureau, planned(programme.id, body.id, { repeat: 'series', day: '2026-01-06', everyWeeks: '2', times: '45' })))
    const now = new Date('2026-06-01T10:00:00Z')
    const list = async (extra: object) => expectOk(await listMeetings.as(bureau, { programmeId: programme.id, ...extra }, now))
    const [coming, second, past] = [await list({}), await list({ page: '2' }), await list({ period: 'past' })]
    expect([coming.meetings.length, coming.hasMore, second.meetings.length, second.hasMore, past.meetings.length]).toEqual([20, true, 14, false, 11])
    expect(coming.meetings[0]?.startsAt.toISOString()).toBe('2026-06-09T17:30:00.000Z')
    expect(past.meetings[0]?.startsAt.toISOString()).toBe('2026-05-26T17:30:00.000Z')
    expect(coming.meetings[0]?.quorum).toMatchObject({ seats: 4, reached: true })
    expect((await list({ page: 'x', period: 'y', bodyId: 'z' })).meetings).toHaveLength(20)
  })
})
