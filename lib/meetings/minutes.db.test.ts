import { describe, expect, it } from 'vitest'
import { aMember, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { after, aMeeting, before, planned } from '@/tests/support/meetings'
import { aSubstitute } from '@/tests/support/tables'
import { keepDraft } from '@/lib/checklists/keep-draft'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { addAgendaItem } from './add-agenda-item'
import { addDocumentLink } from './add-document-link'
import { addGuest } from './add-guest'
import { agreeAction } from './agree-action'
import { announce } from './announce'
import { loadQuorums } from './load-quorums'
import { closeMinutes } from './close-minutes'
import { minutesKey } from './draft-key'
import { getMeeting } from './get-meeting'
import { getMinutesDesk } from './get-minutes-desk'
import { planMeeting } from './plan-meeting'
import { recordAttendance } from './record-attendance'
import { remarkOnMinutes } from './remark-on-minutes'
import { removeDocument } from './remove-document'
import { removeGuest } from './remove-guest'
import { writeItemMinutes } from './write-item-minutes'
import { writeMinutes } from './write-minutes'

useDatabase()

type Given = Awaited<ReturnType<typeof aMeeting>>
const seatsOf = async ({ board, where }: Given, now = after) => expectOk(await getMeeting.as(board.bureau, where, now)).seats
const everybody = async (given: Given, state = 'present') => ({ ...given.where, seats: (await seatsOf(given)).map(({ id, version }) => ({ seatId: id, state, version })) })

describe('who comes', () => {
  it('is told by the holder, taken back, or told that a substitute comes', async () => {
    const given = await aMeeting()
    const { programme, board, where } = given
    const [, voter] = board.voters
    if (!voter) throw new Error('no voter')
    const mandate = await aSubstitute(programme, voter.seatId, await aMember(programme, 'partner'))
    const tell = (version: number, extra: object) => announce.as(voter.actor, { ...where, seatId: voter.seatId, version, ...extra }, before)
    expectOk(await tell(0, { coming: 'no' }))
    expect(await tell(0, { coming: 'no' })).toMatchObject({ error: { kind: 'conflict', current: { state: 'absent', version: 1 } } })
    expectOk(await tell(1, { coming: 'substitute', mandateId: mandate.id }))
    expect((await seatsOf(given, before)).find(({ id }) => id === voter.seatId)).toMatchObject({ state: 'substituted', mandateId: mandate.id })
    expectOk(await tell(2, { coming: 'yes' }))
    expect((await seatsOf(given, before)).find(({ id }) => id === voter.seatId)).toMatchObject({ state: null, version: 0 })
    expect((await auditTypes(programme.municipalityId)).filter((type) => type === 'attendance.announced')).toHaveLength(3)
  })

  it('takes no mandate that ended, no word after the beginning, and nobody else’s', async () => {
    const { programme, board, where } = await aMeeting()
    const [, voter] = board.voters
    if (!voter) throw new Error('no voter')
    const ended = await aSubstitute(programme, voter.seatId, await aMember(programme, 'partner'), { endsOn: '2026-12-08' })
    const input = { ...where, seatId: voter.seatId, version: 0, coming: 'no' }
    expect(await announce.as(voter.actor, { ...input, coming: 'substitute', mandateId: ended.id }, before)).toMatchObject({ error: { kind: 'rule-broken', field: 'mandateId' } })
    expect(await announce.as(voter.actor, input, after)).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await announce.as(board.chair, input, before)).toEqual(denied())
    expect(await announce.as(await aStranger(), input, before)).toEqual(notFound())
    expect((await announce.as(board.bureau, input, before)).ok).toBe(true)
  })

  it('puts the quorum at risk when too many cannot', async () => {
    const { programme, board, where } = await aMeeting()
    const quorum = () => systemTransaction(async (db) =>
      (await loadQuorums(db, await db.meeting.findMany({ where: { programmeId: programme.id } }))).get(where.meetingId))
    expect(await quorum()).toEqual({ seats: 3, needed: 2, there: 3, reached: true })
    for (const { actor, seatId } of board.voters.slice(0, 2)) expectOk(await announce.as(actor, { ...where, seatId, version: 0, coming: 'no' }, before))
    expect(await quorum()).toMatchObject({ there: 1, reached: false })
  })
})

describe('before it begins', () => {
  it('cannot be held, minuted or closed, and says when', async () => {
    const given = await aMeeting()
    const { board: { bureau }, where, itemId } = given
    const tries = [
      recordAttendance.as(bureau, await everybody(given), before), writeMinutes.as(bureau, { ...where, version: 1, minutes: 'x' }, before),
      writeItemMinutes.as(bureau, { ...where, itemId, version: 1, minutes: 'x' }, before), closeMinutes.as(bureau, { ...where, version: 1 }, before),
      agreeAction.as(bureau, { ...where, title: 'x', ownerId: bureau.userId, dueOn: '2026-12-31' }, before),
    ]
    for (const attempt of tries) expect(await attempt).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('begint pas op 8 december 2026 om 19:30') } })
  })
})

describe('attendance', () => {
  it('is recorded for the seats of that day, with substitutes and guests', async () => {
    const given = await aMeeting()
    const { programme, board, where } = given
    const [, voter] = board.voters
    const mandate = await aSubstitute(programme, voter?.seatId ?? '', await aMember(programme, 'partner'))
    const posted = await everybody(given)
    posted.seats = posted.seats.map((row) => (row.seatId === voter?.seatId ? { ...row, state: mandate.id } : row))
    expect(expectOk(await recordAttendance.as(board.secretary, posted, after)).changed).toBe(4)
    expect(expectOk(await recordAttendance.as(board.bureau, posted, after)).changed).toBe(0)
    const { attendanceId } = expectOk(await addGuest.as(board.bureau, { ...where, personName: 'Wijkagent', onBehalfOf: 'politie' }, after))
    expect(await addGuest.as(board.bureau, { ...where, personName: 'wijkagent' }, after)).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(expectOk(await getMeeting.as(board.bureau, where, after))).toMatchObject({ state: 'held', guests: [{ personName: 'Wijkagent' }], quorum: { there: 3, reached: true } })
    expectOk(await removeGuest.as(board.bureau, { ...where, attendanceId }, after))
    expect(await removeGuest.as(board.bureau, { ...where, attendanceId }, after)).toEqual(notFound())
  })

  it('is not too few people while it is not recorded yet', async () => {
    const given = await aMeeting()
    const { board: { bureau }, where } = given
    const read = async () => expectOk(await getMeeting.as(bureau, where, after)).quorum
    expect(await read()).toMatchObject({ reached: false, known: false, words: expect.stringContaining('nog niet vastgelegd') })
    expectOk(await recordAttendance.as(bureau, await everybody(given, 'absent'), after))
    expect(await read()).toMatchObject({ reached: false, known: true, words: expect.stringContaining('te weinig om te besluiten') })
  })

  it('does not undo what the other secretary changed', async () => {
    const given = await aMeeting()
    const { board: { bureau } } = given
    const both = await everybody(given)
    expectOk(await recordAttendance.as(bureau, both, after))
    const stale = { ...both, seats: both.seats.map((row) => ({ ...row, state: 'absent' })) }
    expect(await recordAttendance.as(bureau, stale, after)).toMatchObject({ error: { kind: 'conflict' } })
    expect((await seatsOf(given)).map(({ state }) => state)).toEqual(['present', 'present', 'present', 'present'])
  })

  it('refuses a seat or a mandate of elsewhere', async () => {
    const [given, other] = [await aMeeting(), await aMeeting()]
    const [seat] = await seatsOf(given)
    const post = (seatId: string | undefined, state: string) => recordAttendance.as(given.board.bureau, { ...given.where, seats: [{ seatId, state, version: 0 }] }, after)
    expect(await post(other.board.voters[0]?.seatId, 'present')).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await post(seat?.id, other.meetingId)).toMatchObject({ error: { kind: 'rule-broken', field: 'seats.0.state' } })
  })
})

describe('two secretaries at once', () => {
  it('lose nothing: every point has a version of its own, and the second sees both texts', async () => {
    const given = await aMeeting()
    const { board, where, itemId } = given
    const second = expectOk(await addAgendaItem.as(board.bureau, { ...where, title: 'Rondvraag' }, before)).itemId
    const write = (actor: typeof board.bureau, id: string, version: number, minutes: string) => writeItemMinutes.as(actor, { ...where, itemId: id, version, minutes }, after)
    const [one, two] = await Promise.all([write(board.bureau, itemId, 1, 'Van de een'), write(board.secretary, second, 1, 'Van de ander')])
    expect([one.ok, two.ok]).toEqual([true, true])
    expect(await write(board.secretary, itemId, 1, 'Ook hier')).toMatchObject({ error: { kind: 'conflict', current: { minutes: 'Van de een', version: 2 } } })
    expectOk(await write(board.secretary, itemId, 2, 'Van de een. Ook hier'))
    expectOk(await writeMinutes.as(board.bureau, { ...where, version: 1, minutes: 'Algemeen' }, after))
    expect(await writeMinutes.as(board.secretary, { ...where, version: 1, minutes: 'Anders' }, after)).toMatchObject({ error: { kind: 'conflict', current: { minutes: 'Algemeen' } } })
    expect(expectOk(await getMeeting.as(board.bureau, where, after))).toMatchObject({ minutes: 'Algemeen', agenda: [{ minutes: 'Van de een. Ook hier' }, { minutes: 'Van de ander' }] })
  })

  it('gives each their own unsaved text back', async () => {
    const { board, where, itemId, meetingId, programmeId } = await aMeeting()
    expectOk(await keepDraft.as(board.bureau, { programmeId, key: minutesKey(meetingId, itemId), values: { minutes: 'Half' }, baseVersion: 1 }))
    expect(expectOk(await getMinutesDesk.as(board.bureau, where)).drafts).toMatchObject([{ values: { minutes: 'Half' }, baseVersion: 1 }])
    expect(expectOk(await getMinutesDesk.as(board.secretary, where)).drafts).toEqual([])
  })

  it('never closes over a text that is just being saved', async () => {
    for (let round = 0; round < 5; round++) {
      const given = await aMeeting()
      const { board: { bureau }, where, itemId } = given
      expectOk(await recordAttendance.as(bureau, await everybody(given), after))
      const [written] = await Promise.all([
        writeItemMinutes.as(bureau, { ...where, itemId, version: 1, minutes: 'Op de valreep' }, after), closeMinutes.as(bureau, { ...where, version: 1 }, after),
      ])
      const read = expectOk(await getMeeting.as(bureau, where, after))
      expect(read.closed?.intact).toBe(true)
      expect(read.agenda[0]?.minutes).toBe(written.ok ? 'Op de valreep' : '')
    }
  })
})

async function closed() {
  const given = await aMeeting()
  const { board: { bureau }, where, itemId } = given
  expectOk(await recordAttendance.as(bureau, await everybody(given), after))
  expectOk(await writeItemMinutes.as(bureau, { ...where, itemId, version: 1, minutes: 'Besproken.' }, after))
  expectOk(await closeMinutes.as(bureau, { ...where, version: 1 }, after))
  return given
}

describe('closing', () => {
  it('asks for the attendance of every seat, and for what stands there now', async () => {
    const given = await aMeeting()
    const { board: { bureau }, where } = given
    expect(await closeMinutes.as(bureau, { ...where, version: 1 }, after)).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('Leg eerst vast') } })
    expectOk(await recordAttendance.as(bureau, await everybody(given), after))
    expect(await closeMinutes.as(bureau, { ...where, version: 9 }, after)).toMatchObject({ error: { kind: 'conflict' } })
    expect(await closeMinutes.as(given.board.chair, { ...where, version: 1 }, after)).toEqual(denied())
    expect(await closeMinutes.as(await aStranger(), { ...where, version: 1 }, after)).toEqual(notFound())
  })

  it('happens once when both secretaries press at the same moment', async () => {
    const given = await aMeeting()
    const { board, where } = given
    expectOk(await recordAttendance.as(board.bureau, await everybody(given), after))
    const results = await Promise.all([board.bureau, board.secretary].map((actor) => closeMinutes.as(actor, { ...where, version: 1 }, after)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('waits for text that was typed and not saved, but not for ever', async () => {
    const given = await aMeeting()
    const { board: { bureau, secretary }, where, itemId, meetingId, programmeId } = given
    expectOk(await recordAttendance.as(bureau, await everybody(given), after))
    const keep = (actor: typeof bureau, minutes: string, at: Date) =>
      keepDraft.as(actor, { programmeId, key: minutesKey(meetingId, itemId), values: { minutes }, baseVersion: 1 }, at)
    const close = () => closeMinutes.as(bureau, { ...where, version: 1 }, after)
    expectOk(await keep(secretary, 'Nog bezig', after))
    expect(await close()).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining(secretary.name) } })
    expectOk(await keep(secretary, 'Vergeten', before))
    expectOk(await keep(bureau, 'Mijn eigen tekst', before))
    expect(await close()).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining(bureau.name) } })
    expectOk(await keep(bureau, '', before))
    expectOk(await close())
  })

  it('is for good: the app says no, and so does the database', async () => {
    const given = await closed()
    const { programme, board: { bureau }, where, itemId, meetingId } = given
    expect(expectOk(await getMeeting.as(bureau, where, after))).toMatchObject({ open: false, closed: { by: bureau.name, intact: true } })
    const tries = [
      writeItemMinutes.as(bureau, { ...where, itemId, version: 2, minutes: 'Anders' }, after), writeMinutes.as(bureau, { ...where, version: 2, minutes: 'Anders' }, after),
      closeMinutes.as(bureau, { ...where, version: 2 }, after), addGuest.as(bureau, { ...where, personName: 'Later' }, after),
      agreeAction.as(bureau, { ...where, title: 'x', ownerId: bureau.userId, dueOn: '2026-12-31' }, after),
    ]
    for (const attempt of tries) expect(await attempt).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('gesloten') } })
    for (const change of [
      () => systemTransaction((db) => db.meeting.updateMany({ where: { id: meetingId }, data: { minutesClosedAt: null } })),
      () => systemTransaction((db) => db.agendaItem.updateMany({ where: { id: itemId }, data: { minutes: 'Vervalst' } })),
      () => systemTransaction((db) => db.meetingAttendance.deleteMany({ where: { meetingId } })),
    ]) await expect(change()).rejects.toThrow(/closed minutes/)
    expect((await auditTypes(programme.municipalityId)).slice(-1)).toEqual(['minutes.closed'])
  })

  it('holds the papers too: none comes, goes or changes afterwards', async () => {
    const given = await aMeeting()
    const { board: { bureau }, where, meetingId } = given
    const { documentId } = expectOk(await addDocumentLink.as(bureau, { ...where, title: 'Begroting', url: 'https://voorbeeld.nl/b' }, before))
    expectOk(await recordAttendance.as(bureau, await everybody(given), after))
    expectOk(await closeMinutes.as(bureau, { ...where, version: 1 }, after))
    const read = async () => expectOk(await getMeeting.as(bureau, where, after)).closed?.intact
    expect(await read()).toBe(true)
    expect(await removeDocument.as(bureau, { ...where, documentId }, after)).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await addDocumentLink.as(bureau, { ...where, title: 'Later', url: 'https://voorbeeld.nl/l' }, after)).toMatchObject({ error: { kind: 'rule-broken' } })
    const change = (data: object) => systemTransaction((db) => db.meetingDocument.updateMany({ where: { meetingId }, data }))
    await expect(change({ removedAt: after })).rejects.toThrow(/closed minutes/)
    await systemTransaction(async (db) => {
      await db.$executeRaw`ALTER TABLE "MeetingDocument" DISABLE TRIGGER "MeetingDocument_minutes_closed"`
      await db.meetingDocument.updateMany({ where: { meetingId }, data: { url: 'https://voorbeeld.nl/anders' } })
      await db.$executeRaw`ALTER TABLE "MeetingDocument" ENABLE TRIGGER "MeetingDocument_minutes_closed"`
    })
    expect(await read()).toBe(false)
  })

  it('is corrected by a remark on the agenda of the next meeting', async () => {
    const { board, where, programmeId } = await closed()
    const remark = () => remarkOnMinutes.as(board.secretary, { ...where, text: 'Wim was er wel.' }, after)
    expect(await remark()).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('volgende bijeenkomst') } })
    const { meetingIds: [next = ''] } = expectOk(await planMeeting.as(board.bureau, planned(programmeId, board.body.id, { day: '2027-01-19' }), after))
    expectOk(await remark())
    expect(expectOk(await getMeeting.as(board.bureau, { programmeId, meetingId: next }, after)).agenda).toMatchObject([{ title: 'Opmerking bij het verslag van 8 december 2026', purpose: 'Wim was er wel.' }])
    expect(expectOk(await getMeeting.as(board.bureau, where, after)).remarks).toMatchObject([{ purpose: 'Wim was er wel.', meeting: { id: next } }])
    expect(await remarkOnMinutes.as(board.chair, { ...where, text: 'Nee' }, after)).toEqual(denied())
    expect(await remarkOnMinutes.as(await aStranger(), { ...where, text: 'Nee' }, after)).toEqual(notFound())
  })
})

describe('an action in the minutes', () => {
  it('is agreed in place, for somebody who works here, after the meeting', async () => {
    const { programme, board: { bureau }, where } = await aMeeting()
    const partner = await aMember(programme, 'partner')
    const action = { ...where, title: 'Bomen tellen', ownerId: partner.userId, dueOn: '2026-12-31' }
    expectOk(await agreeAction.as(bureau, action, after))
    expect(expectOk(await getMeeting.as(bureau, where, after)).actions).toMatchObject([{ title: 'Bomen tellen', owner: partner.name, dueOn: '2026-12-31', doneAt: null }])
    expect(await agreeAction.as(bureau, { ...action, dueOn: '2026-12-01' }, after)).toMatchObject({ error: { kind: 'rule-broken', field: 'dueOn' } })
    expect(await agreeAction.as(bureau, { ...action, ownerId: (await aMember(programme, 'reader')).userId }, after)).toMatchObject({ error: { kind: 'rule-broken', field: 'ownerId' } })
    expect(await agreeAction.as(partner, action, after)).toEqual(denied())
    expect(await agreeAction.as(await aStranger(), action, after)).toEqual(notFound())
    expect((await auditTypes(programme.municipalityId)).slice(-1)).toEqual(['meeting.action-agreed'])
  })
})
