import { describe, expect, it } from 'vitest'
import { getMeeting } from '@/lib/meetings/get-meeting'
import { castVote } from '@/lib/decisions/cast-vote'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme, aStranger, anOrganisation } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aSealedDecision, expectOk } from '@/tests/support/decisions'
import { aBoard, aDecisionToSign, aSeat, aSubstitute, anOpenVote, aProposal } from '@/tests/support/tables'
import { submitDecision } from '@/lib/decisions/submit-decision'
import { getPreferences } from './get-preferences'
import { listNotifications } from './list-notifications'
import { markAllRead } from './mark-all-read'
import { openNotification } from './open-notification'
import { preferencesOf } from './preference-rules'
import { savePreferences } from './save-preferences'
import { sendDigests } from './send-digests'
import { remind, tellNews } from './sweep'

useDatabase()

const now = new Date()
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
type Programme = Awaited<ReturnType<typeof aProgramme>>

const anAction = (programme: Programme, owner: Actor, dueOn: Date, extra: { createdAt?: Date; createdById?: string } = {}) =>
  systemTransaction((db) => db.actionItem.create({
    data: {
      municipalityId: programme.municipalityId, programmeId: programme.id, cycle: 1, title: 'Bel de huisarts', ownerId: owner.userId, dueOn,
      createdById: extra.createdById ?? owner.userId, createdAt: extra.createdAt ?? days(-200),
    },
  }))
const aMeeting = (programme: Programme, bodyId: string, startsAt: Date) =>
  systemTransaction((db) => db.meeting.create({
    data: {
      municipalityId: programme.municipalityId, programmeId: programme.id, bodyId, title: 'Bestuur', startsAt,
      endsAt: new Date(startsAt.getTime() + 7_200_000), changedAt: now,
    },
  }))
async function toldTo(actor: Actor): Promise<string[]> {
  return expectOk(await listNotifications.as(actor, {})).notifications.map(({ title }) => title)
}

describe('what people hear by themselves', () => {
  it('is a vote that was opened, until they voted; said once', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const { version: _, ...vote } = await anOpenVote(programme, board)
    const [first, second] = board.voters
    if (!first || !second) throw new Error('no voters')
    expectOk(await castVote.as(first.actor, { ...vote, seatId: first.seatId, vote: 'for', version: 0 }))
    expect(await tellNews(programme.municipalityId, now)).toBe(3)
    expect(await tellNews(programme.municipalityId, now)).toBe(0)
    expect(await toldTo(first.actor)).toEqual([])
    expect(await toldTo(second.actor)).toEqual(['Uw stem wordt gevraagd: Bewonersbudget'])
  })

  it('does not name a decision that is closed to the public', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    await anOpenVote(programme, board, { open: 'nee', closedGround: 'Persoonlijke belangen.' })
    await tellNews(programme.municipalityId, now)
    expect(await toldTo(board.chair)).toEqual(['Uw stem wordt gevraagd: een besloten besluit'])
  })

  it('is a signature for chair and secretary', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    await aDecisionToSign(programme, board)
    expect(await tellNews(programme.municipalityId, now)).toBe(2)
    expect(await toldTo(board.secretary)).toEqual(['Uw bevestiging wordt gevraagd: Bewonersbudget'])
  })

  it('is a proposal to react on, for board and partners', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const partner = await aMember(programme, 'partner', (await anOrganisation(programme)).id)
    const reader = await aMember(programme, 'reader')
    const proposal = await aProposal(programme, board, { consultationUntil: days(10).toISOString().slice(0, 10) })
    expectOk(await submitDecision.as(board.bureau, proposal))
    await tellNews(programme.municipalityId, now)
    expect(await toldTo(partner)).toEqual(['U kunt reageren: Bewonersbudget'])
    expect(await toldTo(board.chair)).toEqual(['U kunt reageren: Bewonersbudget'])
    expect([await toldTo(reader), await toldTo(board.bureau)]).toEqual([[], []])
  })

  it('is an action somebody else gave them, and not their own or an old one', async () => {
    const programme = await aProgramme()
    const [bureau, partner] = [await aMember(programme, 'bureau'), await aMember(programme, 'partner', (await anOrganisation(programme)).id)]
    await anAction(programme, partner, days(60), { createdById: bureau.userId, createdAt: days(-1) })
    await anAction(programme, partner, days(60), { createdById: bureau.userId })
    await anAction(programme, bureau, days(60), { createdAt: days(-1) })
    expect(await tellNews(programme.municipalityId, now)).toBe(1)
    expect(await toldTo(partner)).toEqual(['Actiepunt voor u: Bel de huisarts'])
  })

  it('is the invitation to a meeting, every change of it, and that it does not take place', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 0)
    const meeting = await aMeeting(programme, board.body.id, days(20))
    await aMeeting(programme, board.body.id, days(60))
    const change = (data: object) => systemTransaction((db) => db.meeting.update({ where: { id: meeting.id }, data }))
    expect(await tellNews(programme.municipalityId, now)).toBe(2)
    await change({ calendarNumber: 1, startsAt: days(40), endsAt: days(41) })
    expect(await tellNews(programme.municipalityId, now)).toBe(2)
    await change({ calendarNumber: 2, state: 'cancelled', cancelReason: 'Te weinig mensen.' })
    expect(await tellNews(programme.municipalityId, now)).toBe(2)
    expect(await tellNews(programme.municipalityId, now)).toBe(0)
    expect((await toldTo(board.chair)).sort()).toEqual(['Gaat niet door: Bestuur', 'Gewijzigd: Bestuur', 'Uitnodiging: Bestuur'])
  })

  it('is an invitation they can open: for a substitute as substitute, and for a reader with a seat', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 1)
    const [substitute, ended, reader, otherReader] = [await aMember(programme, 'partner'), await aMember(programme, 'partner'), await aMember(programme, 'reader'), await aMember(programme, 'reader')]
    const [, voter] = board.voters
    if (!voter) throw new Error('no voter')
    await aSubstitute(programme, voter.seatId, substitute)
    await aSubstitute(programme, voter.seatId, ended, { endsOn: '2024-06-01' })
    // Who sits there already is not asked as a substitute too.
    await aSubstitute(programme, voter.seatId, board.chair)
    await aSeat(programme, board.body.id, { role: 'observer', userId: reader.userId })
    const { id: meetingId } = await aMeeting(programme, board.body.id, days(20))
    await tellNews(programme.municipalityId, now)
    expect(await tellNews(programme.municipalityId, now)).toBe(0)
    expect(await toldTo(substitute)).toEqual(['Uitnodiging als vervanger: Bestuur'])
    expect([await toldTo(board.chair), await toldTo(reader)]).toEqual([['Uitnodiging: Bestuur'], ['Uitnodiging: Bestuur']])
    expect([await toldTo(ended), await toldTo(otherReader)]).toEqual([[], []])
    for (const actor of [substitute, reader]) expect((await getMeeting.as(actor, { programmeId: programme.id, meetingId })).ok).toBe(true)
  })

  it('is that minutes were closed, for who sits at the table', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 0)
    const meeting = await aMeeting(programme, board.body.id, days(-3))
    await systemTransaction((db) => db.meeting.update({ where: { id: meeting.id }, data: { state: 'held', minutesClosedAt: days(-1) } }))
    await tellNews(programme.municipalityId, now)
    expect(await toldTo(board.secretary)).toEqual(['Verslag gesloten: Bestuur'])
    expect(await toldTo(board.bureau)).toEqual([])
  })

  it('is told once each, also when two workers tell at the same moment', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 2)
    for (let n = 1; n <= 3; n++) await aMeeting(programme, board.body.id, days(n))
    const counts = await Promise.all([1, 2, 3].map(() => tellNews(programme.municipalityId, now)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4 * 3)
    expect(await systemTransaction((db) => db.notification.count({ where: { programmeId: programme.id } }))).toBe(4 * 3)
    expect(await systemTransaction((db) => db.job.count({ where: { municipalityId: programme.municipalityId } }))).toBe(4 * 3)
  })

  it('stays within the municipality, and away from who left', async () => {
    const [mine, theirs] = [await aProgramme(), await aProgramme()]
    const [owner, gone] = [await aMember(mine, 'bureau'), await aMember(mine, 'bureau')]
    await anAction(mine, owner, days(1))
    await anAction(mine, gone, days(1))
    await systemTransaction((db) => db.user.update({ where: { id: gone.userId }, data: { active: false } }))
    expect(await remind(theirs.municipalityId, now)).toBe(0)
    expect(await remind(mine.municipalityId, now)).toBe(1)
  })
})

describe('reminders', () => {
  it('come once for an action, a promise and a contract, and go to the bureau when very late', async () => {
    const programme = await aProgramme()
    const { municipalityId, id: programmeId } = programme
    const organisation = await anOrganisation(programme)
    const [bureau, partner] = [await aMember(programme, 'bureau'), await aMember(programme, 'partner', organisation.id)]
    await anAction(programme, partner, days(-20))
    await systemTransaction(async (db) => {
      await db.promise.create({
        data: { municipalityId, programmeId, organisationId: organisation.id, kind: 'other', text: 'Een ruimte', dueOn: days(7), madeOn: days(-300) },
      })
      await db.contractVersion.create({ data: { municipalityId, programmeId, number: 1, title: 'Pact', kindName: 'pact', evaluateOn: days(100), closedAt: days(-1000), createdAt: days(-1000) } })
    })
    expect(await remind(municipalityId, now)).toBe(4)
    expect(await remind(municipalityId, now)).toBe(0)
    expect((await toldTo(partner)).sort()).toEqual(['Actiepunt te laat: Bel de huisarts', 'Toezegging: Een ruimte'])
    expect((await toldTo(bureau)).sort()).toEqual(['Evaluatie: het pact evalueren', 'Twee weken te laat: Bel de huisarts'])
  })
})

describe('reminders of a condition', () => {
  const conditional = { outcome: 'go_with_conditions', conditions: [{ text: 'Geld voor zes jaar', owner: 'Wethouder Vos', dueOn: '2024-12-01' }] }

  it('go to who is named in it and to the bureau, until it is met', async () => {
    const programme = await aProgramme()
    const owner = await aMember(programme, 'board')
    await systemTransaction((db) => db.user.update({ where: { id: owner.userId }, data: { name: 'Wethouder Vos' } }))
    const { bureau } = await aSealedDecision(programme, conditional)
    await remind(programme.municipalityId, now)
    expect(await toldTo(owner)).toEqual(['Voorwaarde te laat: Geld voor zes jaar'])
    expect(await toldTo(bureau)).toEqual(['Twee weken te laat: Geld voor zes jaar'])
    await systemTransaction((db) => db.decisionCondition.updateMany({ where: { municipalityId: programme.municipalityId }, data: { metAt: now } }))
    await systemTransaction((db) => db.notification.deleteMany({ where: { municipalityId: programme.municipalityId } }))
    expect(await remind(programme.municipalityId, now)).toBe(0)
  })

  it('do not tell what a closed decision asks', async () => {
    const programme = await aProgramme()
    const { bureau } = await aSealedDecision(programme, conditional)
    await systemTransaction(async (db) => {
      await db.$executeRaw`ALTER TABLE "Decision" DISABLE TRIGGER "Decision_sealed"`
      await db.decision.updateMany({ where: { programmeId: programme.id }, data: { open: false, closedGround: 'Namen van mensen.' } })
      await db.$executeRaw`ALTER TABLE "Decision" ENABLE TRIGGER "Decision_sealed"`
    })
    await remind(programme.municipalityId, now)
    expect(await toldTo(bureau)).toEqual(['Twee weken te laat: een voorwaarde bij een besloten besluit'])
  })
})

describe('how somebody wants to hear it', () => {
  it('decides on the mail, and the weekly overview takes along what waits for it, once', async () => {
    const programme = await aProgramme()
    const member = await aMember(programme, 'bureau')
    await anAction(programme, member, days(1))
    expectOk(await savePreferences.as(member, { ...preferencesOf([]), due: 'digest', weekly: 'on' }))
    expect(expectOk(await getPreferences.as(member, {})).preferences).toMatchObject({ due: 'digest', vote: 'mail', weekly: true })
    await remind(programme.municipalityId, now)
    expect(await sendDigests(programme.municipalityId, now)).toBe(1)
    expect(await sendDigests(programme.municipalityId, days(0.01))).toBe(0)
    const rows = await systemTransaction((db) => db.notification.findMany({ where: { userId: member.userId }, orderBy: { kind: 'asc' } }))
    expect(rows).toMatchObject([{ kind: 'due', mailState: 'in_digest', mailedAt: now }, { kind: 'weekly', mailState: 'waiting' }])
    await systemTransaction((db) => db.notification.update({ where: { id: rows[0]?.id }, data: { mailedAt: null } }))
    expect(await sendDigests(programme.municipalityId, days(0.02))).toBe(0)
    expect(await systemTransaction((db) => db.notification.count({ where: { userId: member.userId, mailState: 'in_digest', mailedAt: null } }))).toBe(1)
    expect(rows[1]?.text).toMatch(/Dit wacht op u:\n- Actiepunt: Bel de huisarts \((morgen|vandaag)\)/)
    expect(await toldTo(member)).toEqual(['Actiepunt: Bel de huisarts'])
  })

  it('takes along nothing of a programme that somebody left', async () => {
    const left = await aProgramme()
    const stayed = await aProgramme({ municipalityId: left.municipalityId })
    const member = await aMember(left, 'bureau')
    await anAction(left, member, days(1))
    expectOk(await savePreferences.as(member, { ...preferencesOf([]), due: 'digest', weekly: 'on' }))
    await remind(left.municipalityId, now)
    await systemTransaction(async (db) => {
      await db.membership.deleteMany({ where: { userId: member.userId } })
      await db.membership.create({ data: { municipalityId: left.municipalityId, programmeId: stayed.id, userId: member.userId, role: 'bureau' } })
    })
    expect(await sendDigests(left.municipalityId, now)).toBe(0)
  })

  it('can be not at all', async () => {
    const programme = await aProgramme()
    const member = await aMember(programme, 'bureau')
    await anAction(programme, member, days(1))
    expectOk(await savePreferences.as(member, { ...preferencesOf([]), due: 'app', weekly: false }))
    await remind(programme.municipalityId, now)
    expect(await sendDigests(programme.municipalityId, now)).toBe(0)
    expect(await systemTransaction((db) => db.job.count({ where: { municipalityId: programme.municipalityId } }))).toBe(0)
  })

  it('is checked', async () => {
    const member = await aMember(await aProgramme(), 'reader')
    expect(await savePreferences.as(member, { ...preferencesOf([]), vote: 'postduif' })).toMatchObject({ error: { kind: 'invalid' } })
    expect(await savePreferences.as(member, { ...preferencesOf([]), vote: 'digest', weekly: false })).toMatchObject({
      error: { fieldErrors: { vote: [expect.stringContaining('weekoverzicht')] } },
    })
  })
})

describe('reading', () => {
  it('stops with the role in the programme', async () => {
    const programme = await aProgramme()
    const member = await aMember(programme, 'bureau')
    await anAction(programme, member, days(1))
    await remind(programme.municipalityId, now)
    expect(await toldTo(member)).toHaveLength(1)
    expect(await toldTo({ ...member, grants: [] })).toEqual([])
  })

  it('is noted for oneself only', async () => {
    const programme = await aProgramme()
    const [member, colleague] = [await aMember(programme, 'bureau'), await aMember(programme, 'bureau')]
    await anAction(programme, member, days(1))
    await anAction(programme, member, days(6))
    await remind(programme.municipalityId, now)
    const [one] = expectOk(await listNotifications.as(member, {})).notifications
    if (!one) throw new Error('nothing was told')
    expect(await openNotification.as(colleague, { notificationId: one.id })).toMatchObject({ error: { kind: 'denied' } })
    expect(await openNotification.as(await aStranger(), { notificationId: one.id })).toMatchObject({ error: { kind: 'not-found' } })
    expect(expectOk(await openNotification.as(member, { notificationId: one.id })).href).toBe(`/programmas/${programme.id}`)
    expect(expectOk(await listNotifications.as(member, {})).unread).toBe(1)
    expect(expectOk(await markAllRead.as(colleague, {})).count).toBe(0)
    expect(expectOk(await markAllRead.as(member, {})).count).toBe(1)
    expect(expectOk(await listNotifications.as(member, { page: 'x' })).unread).toBe(0)
  })
})
