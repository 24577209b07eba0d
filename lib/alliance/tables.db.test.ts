import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { addBody } from './add-body'
import { editBody } from './edit-body'
import { editSeat } from './edit-seat'
import { endBody } from './end-body'
import { endMandate } from './end-mandate'
import { endSeat } from './end-seat'
import { giveMandate } from './give-mandate'
import { giveSeat } from './give-seat'
import { loadSeats } from './load-seats'

useDatabase()

const table = {
  name: 'Bestuur', kind: 'board', level: 'administrative', purpose: '', rhythm: 'Elke maand', votingRule: 'majority',
  quorumPercent: '51', startsOn: '2020-01-01',
}
const member = { role: 'member', votes: 'on', personName: 'Wim de Haan', startsOn: '2020-01-01' }

async function setting() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const programmeId = programme.id
  const { bodyId } = expectOk(await addBody.as(bureau, { programmeId, ...table }))
  const { seatId } = expectOk(await giveSeat.as(bureau, { programmeId, bodyId, ...member }))
  const { mandateId } = expectOk(await giveMandate.as(bureau, { programmeId, seatId, subject: 'het groen', startsOn: '2020-01-01', upToCents: '5.000' }))
  return { programme, programmeId, bureau, bodyId, seatId, mandateId }
}
type Setting = Awaited<ReturnType<typeof setting>>

/** Every change of this room on what is there, seen at `version`. */
const changes = ({ programmeId, bodyId, seatId, mandateId }: Setting, version = 1) => [
  [addBody, { programmeId, ...table, name: 'Nog een' }],
  [giveSeat, { programmeId, bodyId, ...member, personName: 'Iemand anders' }],
  [giveMandate, { programmeId, seatId, subject: 'alles', startsOn: '2020-01-01' }],
  [editBody, { programmeId, bodyId, version, ...table }],
  [editSeat, { programmeId, seatId, version, ...member }],
  [endMandate, { programmeId, mandateId, version, endsOn: '2023-01-01' }],
  [endSeat, { programmeId, seatId, version, endsOn: '2024-01-01', endReason: 'Verhuisd' }],
  [endBody, { programmeId, bodyId, version, endsOn: '2025-01-01' }],
] as const

describe('tables and seats', () => {
  it('are given, changed and ended, each with an audit event', async () => {
    const all = await setting()
    const partner = await anOrganisation(all.programme)
    for (const [change, input] of changes(all).slice(3, 6)) expect(await change.as(all.bureau, input)).toMatchObject({ ok: true })
    const edited = { programmeId: all.programmeId, seatId: all.seatId, version: 2, ...member, organisationId: partner.id, resident: 'on' }
    expect(await editSeat.as(all.bureau, edited)).toMatchObject({ ok: true })
    expect(await endSeat.as(all.bureau, { programmeId: all.programmeId, seatId: all.seatId, version: 3, endsOn: '2024-01-01', endReason: 'Verhuisd' })).toMatchObject({ ok: true })
    const [seat] = await systemTransaction((db) => loadSeats(db, { bodyId: all.bodyId }))
    expect(seat).toMatchObject({
      personName: 'Wim de Haan', organisationId: partner.id, resident: true, startsOn: '2020-01-01', endsOn: '2024-01-01',
      mandates: [{ subject: 'het groen', upToCents: 500_000n, endsOn: '2023-01-01' }],
    })
    expect(await auditTypes(all.programme.municipalityId)).toEqual([
      'body.added', 'seat.given', 'mandate.given', 'body.edited', 'seat.edited', 'mandate.ended', 'seat.edited', 'seat.ended',
    ])
  })

  it('are changed by the bureau only', async () => {
    const all = await setting()
    for (const role of ['board', 'partner', 'reader'] as const) {
      const somebody = await aMember(all.programme, role)
      for (const [change, input] of changes(all)) expect(await change.as(somebody, input)).toEqual({ ok: false, error: { kind: 'denied' } })
    }
  })

  it('do not exist for another municipality, nor through another programme', async () => {
    const all = await setting()
    const stranger = await aStranger()
    const missing = { ok: false, error: { kind: 'not-found' } }
    for (const [change, input] of changes(all)) expect(await change.as(stranger, input)).toEqual(missing)
    const other = await aProgramme({ municipalityId: all.programme.municipalityId })
    const there = await aMember(other, 'bureau')
    for (const [change, input] of changes(all).slice(1)) expect(await change.as(there, { ...input, programmeId: other.id })).toEqual(missing)
  })

  it('show what somebody else saved in between', async () => {
    const all = await setting()
    for (const [change, input] of changes(all, 7).slice(3))
      expect(await change.as(all.bureau, input)).toMatchObject({ error: { kind: 'conflict', current: { version: 1 } } })
  })
})

describe('a table', () => {
  it('has a name of its own', async () => {
    const { bureau, programmeId } = await setting()
    expect(await addBody.as(bureau, { programmeId, ...table, name: 'BESTUUR' })).toMatchObject({ error: { kind: 'rule-broken', field: 'name' } })
  })

  it('takes its seats along when it ends, and none comes after it', async () => {
    const { bureau, programmeId, bodyId, seatId } = await setting()
    expect(await endBody.as(bureau, { programmeId, bodyId, version: 1, endsOn: '2019-12-31' })).toMatchObject({ error: { field: 'endsOn' } })
    expect(await endBody.as(bureau, { programmeId, bodyId, version: 1, endsOn: '2025-01-01' })).toMatchObject({ ok: true })
    const [seat] = await systemTransaction((db) => loadSeats(db, { bodyId }))
    expect(seat).toMatchObject({ id: seatId, endsOn: '2025-01-01' })
    const late = { programmeId, bodyId, ...member, personName: 'Te laat', startsOn: '2025-06-01' }
    expect(await giveSeat.as(bureau, late)).toMatchObject({ error: { kind: 'rule-broken', field: 'endsOn' } })
  })

  it('cannot begin after its first seat', async () => {
    const { bureau, programmeId, bodyId } = await setting()
    expect(await editBody.as(bureau, { programmeId, bodyId, version: 1, ...table, startsOn: '2021-01-01' })).toMatchObject({ error: { field: 'startsOn' } })
  })

  it('takes a quorum between 1 and 100', async () => {
    const { bureau, programmeId } = await setting()
    for (const quorumPercent of ['0', '101', 'de helft', ''])
      expect(await addBody.as(bureau, { programmeId, ...table, name: 'X', quorumPercent })).toMatchObject({ error: { fieldErrors: { quorumPercent: [expect.any(String)] } } })
  })
})

describe('a seat', () => {
  it('is refused when the same person already sits there then, also when asked twice at once', async () => {
    const { bureau, programmeId, bodyId } = await setting()
    const again = { programmeId, bodyId, ...member, startsOn: '2022-01-01' }
    expect(await giveSeat.as(bureau, again)).toMatchObject({ error: { kind: 'rule-broken', field: 'personName', message: expect.stringContaining('heeft al een zetel') as string } })
    const both = await Promise.all([1, 2, 3].map(() => giveSeat.as(bureau, { programmeId, bodyId, ...member, personName: 'Ria' })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('takes an account of this programme, or a name', async () => {
    const { bureau, programmeId, programme, bodyId } = await setting()
    const stranger = await aStranger()
    expect(await giveSeat.as(bureau, { programmeId, bodyId, ...member, userId: stranger.userId })).toMatchObject({ error: { field: 'userId' } })
    expect(await giveSeat.as(bureau, { programmeId, bodyId, ...member, personName: '' })).toMatchObject({ error: { field: 'personName' } })
    const board = await aMember(programme, 'board')
    expect(await giveSeat.as(bureau, { programmeId, bodyId, ...member, userId: board.userId, personName: 'zo maar' })).toMatchObject({ ok: true })
    const seats = await systemTransaction((db) => loadSeats(db, { bodyId }))
    expect(seats.find(({ userId }) => userId)).toMatchObject({ personName: board.name })
  })

  it('warns about a partner that took no part then', async () => {
    const { bureau, programmeId, programme, bodyId } = await setting()
    const partner = await anOrganisation(programme, 'De Dijk')
    await systemTransaction((db) => db.partnerPeriod.create({
      data: { municipalityId: programme.municipalityId, programmeId, organisationId: partner.id, joinedOn: new Date('2023-01-01') },
    }))
    const given = await giveSeat.as(bureau, { programmeId, bodyId, ...member, personName: 'Joost', organisationId: partner.id })
    expect(given).toMatchObject({ ok: true, value: { warning: expect.stringContaining('De Dijk deed op 1 januari 2020 niet mee') as string } })
  })

  it('ends on a day after it began, once', async () => {
    const { bureau, programmeId, seatId } = await setting()
    const ended = { programmeId, seatId, endReason: '' }
    expect(await endSeat.as(bureau, { ...ended, version: 1, endsOn: '2020-01-01' })).toMatchObject({ error: { field: 'endsOn' } })
    expect(await endSeat.as(bureau, { ...ended, version: 1, endsOn: '2024-01-01' })).toMatchObject({ ok: true })
    expect(await endSeat.as(bureau, { ...ended, version: 2, endsOn: '2025-01-01' })).toMatchObject({ error: { field: 'endsOn' } })
  })

  it('stays with who attended at it', async () => {
    const { bureau, programmeId, programme, bodyId, seatId } = await setting()
    await systemTransaction(async (db) => {
      const { municipalityId } = programme
      const meeting = await db.meeting.create({
        data: { municipalityId, programmeId, bodyId, title: 'Eerste', startsAt: new Date('2024-01-01T10:00Z'), endsAt: new Date('2024-01-01T11:00Z'), changedAt: new Date() },
      })
      await db.meetingAttendance.create({ data: { municipalityId, meetingId: meeting.id, seatId, personName: 'Wim de Haan', state: 'present' } })
    })
    const edited = { programmeId, seatId, version: 1, ...member }
    expect(await editSeat.as(bureau, { ...edited, personName: 'Een ander' })).toMatchObject({ error: { field: 'personName' } })
    expect(await editSeat.as(bureau, { ...edited, rotation: 'Elke twee jaar' })).toMatchObject({ ok: true })
  })
})

it('a substitute has a name and is somebody else', async () => {
  const { bureau, programmeId, seatId } = await setting()
  const mandate = { programmeId, seatId, subject: 'alles', startsOn: '2020-01-01', substitute: 'on' }
  expect(await giveMandate.as(bureau, mandate)).toMatchObject({ error: { field: 'personName' } })
  expect(await giveMandate.as(bureau, { ...mandate, personName: 'wim de haan' })).toMatchObject({ error: { field: 'personName' } })
  expect(await giveMandate.as(bureau, { ...mandate, personName: 'Ria', upToCents: 'veel' })).toMatchObject({ error: { fieldErrors: { upToCents: [expect.any(String)] } } })
  expect(await giveMandate.as(bureau, { ...mandate, personName: 'Ria' })).toMatchObject({ ok: true })
})

it('a mandate that ended does not come back by ending it again, later', async () => {
  const { bureau, programmeId, mandateId } = await setting()
  expect(await endMandate.as(bureau, { programmeId, mandateId, version: 1, endsOn: '2023-01-01' })).toMatchObject({ ok: true })
  expect(await endMandate.as(bureau, { programmeId, mandateId, version: 2, endsOn: '2050-01-01' })).toMatchObject({ error: { field: 'endsOn' } })
  expect(await endMandate.as(bureau, { programmeId, mandateId, version: 2, endsOn: '2022-01-01' })).toMatchObject({ ok: true })
})
