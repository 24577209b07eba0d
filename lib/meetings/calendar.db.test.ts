import { describe, expect, it } from 'vitest'
import { aMember, aStranger, anOutsider, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aMeeting, before, planned } from '@/tests/support/meetings'
import { aBody, aSeat, aSubstitute } from '@/tests/support/tables'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { cancelMeeting } from './cancel-meeting'
import { getCalendarFile } from './get-calendar-file'
import { getFeed } from './get-feed'
import { openCalendar } from './open-calendar'
import { openFeed } from './open-feed'
import { planMeeting } from './plan-meeting'
import { revokeFeed } from './revoke-feed'

useDatabase()

const fileOf = (address: string) => new URL(address).pathname.split('/').at(-1) ?? ''
const feedOf = async (actor: Actor) => fileOf(expectOk(await openFeed.as(actor, {})).address)
const read = (file: string) => openCalendar(file, before)
const uids = (text: string | null) => [...(text ?? '').matchAll(/UID:(\S+)@wijkaanpak/g)].map(([, id]) => id)

describe('the file of one meeting', () => {
  it('is for the people at the table', async () => {
    const { programme, board, where, meetingId } = await aMeeting()
    expect(expectOk(await getCalendarFile.as(board.chair, where))).toContain(`UID:${meetingId}@wijkaanpak`)
    expect(await getCalendarFile.as(await aMember(programme, 'reader'), where)).toEqual(denied())
    expect(await getCalendarFile.as(await aStranger(), where)).toEqual(notFound())
  })
})

describe('a calendar of one’s own', () => {
  it('keeps only the hash of its address, and works without a session', async () => {
    const { board, meetingId } = await aMeeting()
    const file = await feedOf(board.chair)
    const [row] = await systemTransaction((db) => db.calendarFeed.findMany({ where: { userId: board.chair.userId } }))
    expect(file).toMatch(/^[\w-]{43}\.ics$/)
    expect(JSON.stringify(row)).not.toContain(file.slice(0, 43))
    expect(uids(await read(file))).toEqual([meetingId])
    expect(expectOk(await getFeed.as(board.chair, {})).since).not.toBeNull()
    expect(expectOk(await getFeed.as(board.secretary, {})).since).toBeNull()
  })

  it('stops at once when it is renewed or revoked, when the account is shut, and says no more than for an address that never was', async () => {
    const { board } = await aMeeting()
    const first = await feedOf(board.chair)
    const second = await feedOf(board.chair)
    expect([await read(first), (await read(second)) === null]).toEqual([null, false])
    expectOk(await revokeFeed.as(board.chair, {}))
    expect(await read(second)).toBeNull()
    const third = await feedOf(board.chair)
    await systemTransaction((db) => db.user.updateMany({ where: { id: board.chair.userId }, data: { active: false } }))
    for (const file of [third, `${'a'.repeat(43)}.ics`, 'x.ics', '', `${first}/..`, first.replace('.ics', '')]) expect(await read(file)).toBeNull()
    expect((await auditTypes(board.chair.municipalityId)).slice(-4)).toEqual(['calendar.opened', 'calendar.opened', 'calendar.revoked', 'calendar.opened'])
  })

  it('is one address, also when it is asked for twice at once', async () => {
    const { board } = await aMeeting()
    const files = await Promise.all([1, 2, 3].map(() => feedOf(board.chair)))
    const texts = await Promise.all(files.map(read))
    expect(texts.filter((text) => text !== null)).toHaveLength(1)
  })

  it('holds the meetings of one’s tables, of all tables for the bureau, and of no programme one left', async () => {
    const { programme, board, meetingId, programmeId } = await aMeeting()
    const other = await aBody(programme, { name: 'Thematafel', kind: 'thematic_table' })
    const { meetingIds: [themed = ''] } = expectOk(await planMeeting.as(board.bureau, planned(programmeId, other.id, { day: '2026-12-10' }), before))
    const substitute = await aMember(programme, 'partner')
    await aSubstitute(programme, board.voters[1]?.seatId ?? '', substitute)
    const [member, ended, reader] = [await aMember(programme, 'partner'), await aMember(programme, 'partner'), await aMember(programme, 'reader')]
    await aSeat(programme, other.id, { userId: member.userId })
    await aSeat(programme, other.id, { userId: ended.userId, endsOn: '2026-12-10' })
    await aSeat(programme, other.id, { userId: reader.userId })
    const outsider = await anOutsider(programme.municipalityId)
    await aSeat(programme, other.id, { userId: outsider.userId })
    const seen = async (actor: Actor) => uids(await read(await feedOf(actor)))
    expect(await seen(board.bureau)).toEqual([meetingId, themed])
    expect(await seen(board.chair)).toEqual([meetingId])
    expect(await seen(substitute)).toEqual([meetingId])
    for (const seated of [member, reader]) expect(await seen(seated)).toEqual([themed])
    for (const nothing of [ended, outsider, await aStranger()]) expect(await seen(nothing)).toEqual([])
    const file = await feedOf(board.bureau)
    await systemTransaction((db) => db.membership.deleteMany({ where: { userId: board.bureau.userId } }))
    expect(uids(await read(file))).toEqual([])
  })

  it('reaches from three months back to a year and a half ahead, however long the programme lasts', async () => {
    const { programme, board, meetingId } = await aMeeting()
    const at = async (day: string) => {
      const { meetingIds: [id = ''] } = expectOk(await planMeeting.as(board.bureau, planned(programme.id, board.body.id, { day }), before))
      return id
    }
    const [gone, lately, farAhead, tooFar] = [await at('2026-08-30'), await at('2026-09-01'), await at('2028-05-31'), await at('2028-06-02')]
    expect([gone, tooFar]).not.toContain('')
    for (const actor of [board.chair, board.bureau]) expect(uids(await read(await feedOf(actor)))).toEqual([lately, meetingId, farAhead])
  })

  it('keeps a cancelled meeting in sight, and is the same text for the same facts', async () => {
    const { board, where, meetingId } = await aMeeting()
    const file = await feedOf(board.chair)
    expect(await read(file)).toBe(await read(file))
    expectOk(await cancelMeeting.as(board.bureau, { ...where, version: 1, reason: 'Sneeuw' }, before))
    const text = await read(file)
    expect(uids(text)).toEqual([meetingId])
    expect(text).toMatch(/SEQUENCE:1\r\n[^]*STATUS:CANCELLED/)
  })
})
