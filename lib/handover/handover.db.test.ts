import { describe, expect, it } from 'vitest'
import { castVote } from '@/lib/decisions/cast-vote'
import type { Actor } from '@/lib/platform/actor'
import { getDecision } from '@/lib/decisions/get-decision'
import { verifyDecision } from '@/lib/decisions/verify-decision'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOrganisation, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aSealedDecision, expectOk } from '@/tests/support/decisions'
import { aBoard, aDecisionToSign, anOpenVote, aSeat, aSubstitute } from '@/tests/support/tables'
import { formatIsoDay } from '@/lib/platform/format'
import { getHandover } from './get-handover'
import { getHandoverDesk, type Preview } from './get-handover-desk'
import { handOver } from './hand-over'
import { listHandovers } from './list-handovers'
import { listMyHandovers } from './list-my-handovers'

useDatabase()

const today = formatIsoDay(new Date())
const tomorrow = formatIsoDay(new Date(Date.now() + 86_400_000))

/** A board member with work of every kind, and a successor of the same partner. */
async function setting() {
  const programme = await aProgramme()
  const { id: programmeId, municipalityId } = programme
  const board = await aBoard(programme, 2)
  const [leaving, staying] = [board.voters[1], board.voters[2]]
  if (!leaving || !staying) throw new Error('a board of three')
  const partner = await anOrganisation(programme, 'Stichting De Brug')
  const { actor: from, seatId } = leaving
  const to = await aMember(programme, 'board')
  const base = { municipalityId, programmeId }
  await systemTransaction(async (db) => {
    await db.seat.update({ where: { id: seatId }, data: { organisationId: partner.id } })
    await db.actionItem.create({ data: { ...base, cycle: 1, title: 'Bel de woningbouw', ownerId: from.userId, dueOn: new Date('2026-12-01'), createdById: from.userId, createdAt: new Date() } })
    await db.sectionState.create({ data: { ...base, cycle: 1, sectionId: '4.1', ownerId: from.userId } })
    await db.directionPost.create({ data: { ...base, role: 'change_agent', personName: from.name, userId: from.userId, mandate: 'mag partijen bij elkaar roepen', startsOn: new Date('2024-01-01') } })
    await db.mandate.create({ data: { ...base, seatId, subject: 'geld voor bewoners', upToCents: 500_000n, startsOn: new Date('2024-01-01') } })
    await db.promise.create({ data: { ...base, organisationId: partner.id, kind: 'other', text: 'Twintig woningen opknappen', dueOn: new Date('2027-01-01'), madeOn: new Date('2024-01-01') } })
  })
  await aSubstitute(programme, seatId, to)
  await aSubstitute(programme, staying.seatId, from)
  return { programme, programmeId, board, bureau: board.bureau, from, to, seatId, staying, partner }
}
type Setting = Awaited<ReturnType<typeof setting>>

const chosen = ({ programmeId, from, to }: Setting, day = tomorrow) => ({ programmeId, from: from.userId, to: to.userId, day })

async function preview(all: Setting, day?: string, as: Actor = all.bureau): Promise<Preview> {
  const { preview: shown } = expectOk(await getHandoverDesk.as(as, chosen(all, day)))
  if (!shown) throw new Error('no preview')
  return shown
}

/** Everything on the screen, ticked. */
const ticked = ({ choices }: Preview) => Object.fromEntries(choices.map(({ kind, things }) => [kind, things.map(({ value }) => value)]))

const given = ({ programmeId, from, to }: Setting, extra: object = {}) =>
  ({ programmeId, fromUserId: from.userId, toUserId: to.userId, handedOverOn: tomorrow, ...extra })

const seatsOf = (bodyId: string) => systemTransaction((db) => db.seat.findMany({ where: { bodyId }, orderBy: { id: 'asc' }, include: { mandates: true } }))
const nothingMoved = async ({ programmeId, from }: Setting) => {
  const counted = await systemTransaction(async (db) => [
    await db.handover.count({ where: { programmeId } }), await db.actionItem.count({ where: { programmeId, ownerId: from.userId } }),
    await db.seat.count({ where: { programmeId, userId: from.userId, endsOn: null } }), await db.sectionState.count({ where: { programmeId, ownerId: from.userId } }),
  ])
  expect(counted).toEqual([0, 1, 1, 1])
}

describe('handing over', () => {
  it('shows everything that would move', async () => {
    const all = await setting()
    const { choices } = await preview(all)
    expect(choices.map(({ kind, things }) => [kind, things.map(({ words }) => words)])).toEqual([
      ['seats', ['Lid, Alliantiebestuur (namens Stichting De Brug)']], ['posts', ['Aanjager']],
      ['mandates', [`Vervangt ${all.staying.actor.name}, Alliantiebestuur: mag besluiten over alles`]],
      ['sections', [expect.stringMatching(/^4\.1 \w/)]], ['actions', ['Bel de woningbouw']], ['conditions', []],
    ])
    expect(choices.flatMap(({ things }) => things).every(({ problem }) => problem === null)).toBe(true)
  })

  it('moves all of it on the day, keeps what was, and writes a sheet', async () => {
    const all = await setting()
    const { handoverId } = expectOk(await handOver.as(all.bureau, given(all, { ...ticked(await preview(all)), lessons: 'Bel altijd eerst.', contacts: 'Fatma, 06-1' })))
    const seats = await seatsOf(all.board.body.id)
    const [old, fresh] = [seats.find(({ id }) => id === all.seatId), seats.at(-1)]
    expect(old).toMatchObject({ userId: all.from.userId, endsOn: new Date(tomorrow), endReason: `Overgedragen aan ${all.to.name}` })
    expect(fresh).toMatchObject({ userId: all.to.userId, personName: all.to.name, startsOn: new Date(tomorrow), endsOn: null, votes: true, organisationId: all.partner.id })
    // The successor was the substitute of this seat, and cannot be their own.
    expect(fresh?.mandates).toMatchObject([{ substitute: false, subject: 'geld voor bewoners', upToCents: 500_000n, startsOn: new Date(tomorrow) }])
    const moved = await systemTransaction(async (db) => ({
      action: await db.actionItem.findFirst({ where: { programmeId: all.programmeId } }), section: await db.sectionState.findFirst({ where: { programmeId: all.programmeId } }),
      posts: await db.directionPost.findMany({ where: { programmeId: all.programmeId }, orderBy: { id: 'asc' } }),
      mandates: await db.mandate.findMany({ where: { seatId: all.staying.seatId }, orderBy: { id: 'asc' } }),
    }))
    expect(moved.action?.ownerId).toBe(all.to.userId)
    expect(moved.section?.ownerId).toBe(all.to.userId)
    expect(moved.posts).toMatchObject([{ userId: all.from.userId, endsOn: new Date(tomorrow) }, { userId: all.to.userId, startsOn: new Date(tomorrow), mandate: 'mag partijen bij elkaar roepen' }])
    expect(moved.mandates).toMatchObject([{ userId: all.from.userId, endsOn: new Date(tomorrow) }, { userId: all.to.userId, startsOn: new Date(tomorrow), endsOn: null }])
    expect((await auditTypes(all.programme.municipalityId)).slice(-10)).toEqual([
      'seat.ended', 'seat.given', 'mandate.given', 'mandate.ended', 'mandate.given', 'post.edited', 'post.added', 'section.assigned', 'action.handed-over', 'handover.recorded',
    ])
    const page = expectOk(await getHandover.as(all.to, { programmeId: all.programmeId, handoverId }))
    expect(page).toMatchObject({ lessons: 'Bel altijd eerst.', contacts: 'Fatma, 06-1', day: tomorrow, mayList: false })
    expect(page.sheet.moved.map(({ kind }) => kind)).toEqual(['seats', 'posts', 'mandates', 'sections', 'actions'])
    expect(page.sheet).toMatchObject({ stayed: [], promises: [{ words: 'Twintig woningen opknappen' }], from: all.from.name, to: all.to.name })
    expect(page.sheet.contacts.map(({ words }) => words)).toContain(all.staying.actor.name)
  })

  it('happens once when two people press at the same moment', async () => {
    const all = await setting()
    const input = given(all, ticked(await preview(all)))
    const results = await Promise.all([handOver.as(all.bureau, input), handOver.as(await aMember(all.programme, 'bureau'), input)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { kind: 'conflict' } })
    expect((await seatsOf(all.board.body.id)).filter(({ userId }) => userId === all.to.userId)).toHaveLength(1)
  })

  it('shows an administrator without a role nothing of closed decisions', async () => {
    const all = await setting()
    await anOpenVote(all.programme, all.board, { open: 'nee', closedGround: 'Namen van mensen.' })
    expect((await preview(all)).votes).toHaveLength(1)
    expect((await preview(all, tomorrow, await anOutsider(all.programme.municipalityId, { administrator: true }))).votes).toEqual([])
  })

  it('moves only what was ticked, and says what stayed', async () => {
    const all = await setting()
    const { actions } = ticked(await preview(all))
    const { handoverId } = expectOk(await handOver.as(all.bureau, given(all, { actions })))
    const { sheet } = expectOk(await getHandover.as(all.bureau, { programmeId: all.programmeId, handoverId }))
    expect(sheet.moved.map(({ words }) => words)).toEqual(['Bel de woningbouw'])
    expect(sheet.stayed).toHaveLength(4)
    expect((await seatsOf(all.board.body.id)).every(({ endsOn }) => endsOn === null)).toBe(true)
  })

  it('brings the open votes along: who holds the seat that day votes', async () => {
    const all = await setting()
    const vote = await anOpenVote(all.programme, all.board)
    expect((await preview(all, today)).votes).toMatchObject([{ title: 'Bewonersbudget', voted: false }])
    expectOk(await handOver.as(all.bureau, given(all, { ...ticked(await preview(all, today)), handedOverOn: today })))
    const seatId = (await seatsOf(all.board.body.id)).at(-1)?.id
    const cast = { programmeId: vote.programmeId, decisionId: vote.decisionId, vote: 'for', version: 0 }
    expect(await castVote.as(all.from, { ...cast, seatId: all.seatId })).toMatchObject({ ok: false, error: { kind: 'rule-broken' } })
    expect(await castVote.as(all.to, { ...cast, seatId })).toMatchObject({ ok: true })
  })

  it('moves a condition that is on the account, and the seal still fits', async () => {
    const all = await setting()
    const { id } = all.board.body
    await systemTransaction((db) => db.body.update({ where: { id }, data: { startsOn: new Date(tomorrow) } }))
    const { decisionId } = await aSealedDecision(all.programme, {
      outcome: 'go_with_conditions', conditions: [{ text: 'Regel het geld', ownerUserId: all.from.userId, dueOn: '2027-03-01' }], decidedOn: today,
    }, all.bureau)
    await systemTransaction((db) => db.body.update({ where: { id }, data: { startsOn: new Date('2024-01-01') } }))
    const shown = await preview(all)
    expect(shown.conditions).toEqual([])
    const { handoverId } = expectOk(await handOver.as(all.bureau, given(all, { conditions: ticked(shown).conditions })))
    const { sheet } = expectOk(await getHandover.as(all.to, { programmeId: all.programmeId, handoverId }))
    expect(sheet.moved).toEqual([{ kind: 'conditions', words: 'Regel het geld', detail: expect.stringContaining('2027'), href: expect.stringContaining(decisionId) }])
    const decision = expectOk(await getDecision.as(all.to, { programmeId: all.programmeId, decisionId }))
    expect(decision.conditions).toMatchObject([{ owner: all.from.name, keeper: all.to.name, mayMeet: true }])
    expect(await verifyDecision.as(all.to, { programmeId: all.programmeId, decisionId })).toMatchObject({ value: { intact: true } })
    expect((await auditTypes(all.programme.municipalityId)).slice(-2)).toEqual(['condition.handed-over', 'handover.recorded'])
  })

  it('tells the successor the decisions and open conditions, and keeps them as they were', async () => {
    const all = await setting()
    const { id } = all.board.body
    // Decided before there was a table to decide.
    await systemTransaction((db) => db.body.update({ where: { id }, data: { startsOn: new Date(tomorrow) } }))
    await aSealedDecision(all.programme, {
      outcome: 'go_with_conditions', conditions: [{ text: 'Regel het geld', owner: all.from.name, dueOn: '2027-03-01' }],
      attendees: [{ name: all.from.name, onBehalfOf: 'Stichting De Brug', vote: 'for' }], decidedOn: today,
    }, all.bureau)
    await systemTransaction((db) => db.body.update({ where: { id }, data: { startsOn: new Date('2024-01-01') } }))
    const { handoverId } = expectOk(await handOver.as(all.bureau, given(all, { lessons: 'Alles staat in de app.' })))
    const { sheet } = expectOk(await getHandover.as(all.to, { programmeId: all.programmeId, handoverId }))
    expect(sheet).toMatchObject({ decisions: [{ words: expect.stringMatching(/^Besluit 1: /) }], conditions: [{ words: 'Regel het geld' }] })
    await expect(systemTransaction((db) => db.handover.update({ where: { id: handoverId }, data: { lessons: 'anders' } }))).rejects.toThrow()
  })
})

describe('a handover is refused, with nothing half done', () => {
  it('to anybody but the bureau and the administrator', async () => {
    const all = await setting()
    const denied = { ok: false, error: { kind: 'denied' } }
    const input = given(all, ticked(await preview(all)))
    for (const somebody of [all.from, all.to, await aMember(all.programme, 'reader'), await aMember(all.programme, 'partner')]) {
      expect(await handOver.as(somebody, input)).toEqual(denied)
      expect(await getHandoverDesk.as(somebody, chosen(all))).toEqual(denied)
      expect(await listHandovers.as(somebody, { programmeId: all.programmeId })).toEqual(denied)
    }
    await nothingMoved(all)
    expect(await handOver.as(await anOutsider(all.programme.municipalityId, { administrator: true }), input)).toMatchObject({ ok: true })
  })

  it('to another municipality as if nothing were there', async () => {
    const all = await setting()
    const [stranger, missing] = [await aStranger(), { ok: false, error: { kind: 'not-found' } }]
    expect(await handOver.as(stranger, given(all, { lessons: 'x' }))).toEqual(missing)
    expect(await getHandoverDesk.as(stranger, chosen(all))).toEqual(missing)
    for (const list of [listHandovers, listMyHandovers]) expect(await list.as(stranger, { programmeId: all.programmeId })).toEqual(missing)
    const { handoverId } = expectOk(await handOver.as(all.bureau, given(all, { lessons: 'x' })))
    expect(await getHandover.as(stranger, { programmeId: all.programmeId, handoverId })).toEqual(missing)
  })

  it('when something changed since it was ticked', async () => {
    const all = await setting()
    const boxes = ticked(await preview(all))
    await systemTransaction((db) => db.actionItem.updateMany({ where: { programmeId: all.programmeId }, data: { title: 'Iets anders', version: { increment: 1 } } }))
    expect(await handOver.as(all.bureau, given(all, boxes))).toEqual({ ok: false, error: { kind: 'conflict' } })
    await nothingMoved(all)
  })

  it.each([
    ['to oneself', (all: Setting) => ({ toUserId: all.from.userId }), 'toUserId'],
    ['on a day too far away', () => ({ handedOverOn: '2020-01-01' }), 'handedOverOn'],
    ['with nothing in it', () => ({ seats: [], actions: [], posts: [], sections: [], mandates: [] }), 'lessons'],
  ])('%s', async (_, change, field) => {
    const all = await setting()
    const input = { ...given(all, ticked(await preview(all))), ...change(all) }
    expect(await handOver.as(all.bureau, input)).toMatchObject({ ok: false, error: { kind: 'rule-broken', field } })
    await nothingMoved(all)
  })

  it('to somebody who only reads, or is not in the programme', async () => {
    const all = await setting()
    for (const { userId } of [await aMember(all.programme, 'reader'), await anOutsider(all.programme.municipalityId)])
      expect(await handOver.as(all.bureau, given(all, { lessons: 'x', toUserId: userId }))).toMatchObject({ ok: false, error: { kind: 'rule-broken', field: 'toUserId' } })
  })

  it('while what was voted that day still waits for its signatures', async () => {
    const all = await setting()
    await aDecisionToSign(all.programme, all.board)
    const shown = await preview(all, today)
    expect(shown.choices[0]?.things[0]?.problem).toContain('nog niet bevestigd')
    expect(await handOver.as(all.bureau, given(all, { ...ticked(shown), handedOverOn: today }))).toMatchObject({ ok: false, error: { kind: 'rule-broken', field: 'seats' } })
    await nothingMoved(all)
    expect((await preview(all)).choices[0]?.things[0]?.problem).toBeNull()
  })

  it('when the successor has a seat at that table already', async () => {
    const all = await setting()
    await aSeat(all.programme, all.board.body.id, { userId: all.to.userId, name: all.to.name })
    const shown = await preview(all)
    expect(shown.choices[0]?.things[0]?.problem).toContain('heeft al een zetel aan deze tafel')
    expect(await handOver.as(all.bureau, given(all, ticked(shown)))).toMatchObject({ ok: false, error: { kind: 'rule-broken', field: 'seats' } })
    await nothingMoved(all)
  })
})

it('is found by who took over, and read by nobody else but the bureau and who left', async () => {
  const all = await setting()
  const { handoverId } = expectOk(await handOver.as(all.bureau, given(all, { lessons: 'Lees dit.' })))
  const where = { programmeId: all.programmeId, handoverId }
  expect(expectOk(await listMyHandovers.as(all.to, where))).toMatchObject([{ id: handoverId, from: all.from.name }])
  expect(expectOk(await listMyHandovers.as(all.from, where))).toEqual([])
  expect(expectOk(await listMyHandovers.as(await aMember(all.programme, 'reader'), where))).toEqual([])
  expect(expectOk(await listHandovers.as(all.bureau, where))).toHaveLength(1)
  for (const somebody of [all.bureau, all.from, all.to]) expect(await getHandover.as(somebody, where)).toMatchObject({ ok: true })
  expect(await getHandover.as(all.staying.actor, where)).toEqual({ ok: false, error: { kind: 'denied' } })
  const later = new Date(Date.now() + 70 * 86_400_000)
  expect(expectOk(await listMyHandovers.as(all.to, where, later))).toEqual([])
})
