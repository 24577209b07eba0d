import { describe, expect, it } from 'vitest'
import { castVote } from '@/lib/decisions/cast-vote'
import { submitDecision } from '@/lib/decisions/submit-decision'
import { loadWaitingForMe } from '@/lib/decisions/load-waiting-for-me'
import { loadQuorums } from '@/lib/meetings/load-quorums'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { formatIsoDay } from '@/lib/platform/format'
import { aMember, anOrganisation, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aGoal } from '@/tests/support/goals'
import { aContribution, anExecution, anIntervention } from '@/tests/support/interventions'
import { aSealedDecision, expectOk } from '@/tests/support/decisions'
import { aBoard, aProposal, aDecisionToSign, anOpenVote, aSubstitute } from '@/tests/support/tables'
import { getDashboard } from './get-dashboard'
import { getOverview } from './get-overview'
import { getShell } from './get-shell'

useDatabase()

const dayMs = 86_400_000
const day = (count: number) => new Date(formatIsoDay(new Date(Date.now() + count * dayMs)))
const seenBy = async (actor: Actor) => expectOk(await getDashboard.as(actor, {}))
const kindsFor = async (actor: Actor) => (await seenBy(actor)).cards[0]?.attention.map(({ kind }) => kind)
const waitingFor = async (actor: Actor, programmeId: string) =>
  (await systemTransaction((db) => loadWaitingForMe(db, actor, [programmeId], formatIsoDay(new Date())))).map(({ kind }) => kind)

async function aTable() {
  const programme = await aProgramme()
  return { programme, programmeId: programme.id, municipalityId: programme.municipalityId, board: await aBoard(programme) }
}

describe('a decision on its way asks everybody what they have to do', () => {
  it('a vote of who has not voted yet, as holder or as substitute, and only a decision of the others', async () => {
    const { programme, programmeId, board } = await aTable()
    const { decisionId } = await anOpenVote(programme, board)
    const [chair, member] = board.voters
    if (!chair || !member) throw new Error('a board')
    const substitute = await aMember(programme, 'partner')
    await aSubstitute(programme, member.seatId, substitute)
    expectOk(await castVote.as(chair.actor, { programmeId, decisionId, seatId: chair.seatId, vote: 'for', version: 0 }))
    for (const [actor, kind, waits] of [[chair.actor, 'decision', 1], [member.actor, 'vote', 1], [substitute, 'vote', 1], [board.secretary, 'decision', 1], [board.bureau, 'decision', 1]] as const) {
      expect(await kindsFor(actor)).toEqual([kind])
      expect(await waitingFor(actor, programmeId)).toEqual(kind === 'vote' ? ['vote'] : [])
      expect(expectOk(await getShell.as(actor, {})).waiting).toBe(waits)
    }
    const [thing] = (await seenBy(member.actor)).cards[0]?.attention ?? []
    expect(thing).toMatchObject({ words: 'Bewonersbudget', owner: 'Alliantiebestuur', href: `/programmas/${programmeId}/besluiten/voorstel/${decisionId}` })
    expect(expectOk(await getOverview.as(member.actor, { programmeId, since: null })).needed[0]).toMatchObject({ kind: 'vote', words: 'Bewonersbudget' })
  })

  it('no decision of anybody while partners may still react', async () => {
    const { programme, programmeId, board } = await aTable()
    const { decisionId, version } = await aProposal(programme, board, { consultationUntil: '2060-01-31' })
    expectOk(await submitDecision.as(board.bureau, { programmeId, decisionId, version }))
    expect((await seenBy(board.chair)).cards[0]?.attention)
      .toMatchObject([{ kind: 'consultation', words: 'Bewonersbudget: reacties tot en met 31 januari 2060', late: false }])
    expect(expectOk(await getOverview.as(board.chair, { programmeId, since: null })).needed.map(({ kind }) => kind)).not.toContain('decision')
  })

  it('a signature of chair and secretary, when the outcome is written', async () => {
    const { programme, programmeId, board } = await aTable()
    await aDecisionToSign(programme, board)
    for (const [actor, kind] of [[board.chair, 'signature'], [board.secretary, 'signature'], [board.bureau, 'decision']] as const) {
      expect(await kindsFor(actor)).toEqual([kind])
      expect(await waitingFor(actor, programmeId)).toEqual(kind === 'signature' ? ['signature'] : [])
    }
    expect(expectOk(await getOverview.as(board.secretary, { programmeId, since: null })).needed[0]).toMatchObject({ kind: 'signature' })
  })

  it('a condition of one’s own waits for its owner, and is only in sight of the others', async () => {
    const programme = await aProgramme()
    const [owner, other] = [await aMember(programme, 'partner'), await aMember(programme, 'partner')]
    await aSealedDecision(programme, { outcome: 'go_with_conditions', conditions: [{ text: 'Geld', ownerUserId: owner.userId, dueOn: '2024-12-01' }] })
    for (const actor of [owner, other]) {
      const [thing] = (await seenBy(actor)).cards[0]?.attention ?? []
      expect(thing).toMatchObject({ kind: 'condition', words: 'Geld', owner: owner.name })
      expect(expectOk(await getShell.as(actor, {})).waiting).toBe(actor === owner ? 1 : 0)
    }
  })

  it('nothing of a reader, who does not hear of proposals', async () => {
    const { programme, board } = await aTable()
    await anOpenVote(programme, board)
    const reader = await aMember(programme, 'reader')
    expect(await kindsFor(reader)).toEqual([])
    expect(expectOk(await getShell.as(reader, {})).waiting).toBe(0)
  })
})

describe('a meeting to which too few come', () => {
  async function aMeeting(given: Awaited<ReturnType<typeof aTable>>, absent: number) {
    const { programmeId, municipalityId, board } = given
    const startsAt = new Date(Date.now() + 5 * dayMs)
    return systemTransaction(async (db) => {
      const meeting = await db.meeting.create({
        data: { municipalityId, programmeId, bodyId: board.body.id, title: 'Bestuursavond', startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), changedAt: new Date() },
      })
      for (const { seatId, actor } of board.voters.slice(0, absent))
        await db.meetingAttendance.create({ data: { municipalityId, meetingId: meeting.id, seatId, personName: actor.name, state: 'absent' } })
      return meeting
    })
  }
  it.each([0, 1, 2, 3, 4])('with %i of four absent, as the meetings themselves count', async (absent) => {
    const given = await aTable()
    const meeting = await aMeeting(given, absent)
    const counted = (await systemTransaction((db) => loadQuorums(db, [meeting]))).get(meeting.id)
    expect(await kindsFor(given.board.bureau)).toEqual(counted?.reached ? [] : ['quorum'])
    expect(counted?.reached).toBe(absent <= 1)
    if (absent > 1) {
      expect((await seenBy(given.board.bureau)).cards[0]?.attention[0]).toMatchObject({ late: false, href: `/programmas/${given.programmeId}/bijeenkomsten/${meeting.id}` })
      expect(await kindsFor(await aMember(given.programme, 'reader'))).toEqual([])
      expect(expectOk(await getOverview.as(given.board.bureau, { programmeId: given.programmeId, since: null })).needed.map(({ kind }) => kind)).toContain('quorum')
    }
  })
})

describe('what was agreed', () => {
  it('asks when it is late, or takes long to arrange', async () => {
    const { programme, programmeId, municipalityId, board: { bureau } } = await aTable()
    const partner = await anOrganisation(programme, 'De Brug')
    const base = { municipalityId, programmeId }
    await systemTransaction(async (db) => {
      await db.contractVersion.create({ data: { ...base, number: 1, title: 'Pact', kindName: 'pact', createdAt: day(-900), closedAt: day(-800), hash: 'x', evaluateOn: day(-1) } })
      await db.contractVersion.create({ data: { ...base, number: 2, title: 'Pact', kindName: 'pact', createdAt: day(-90), closedAt: day(-80), hash: 'x', evaluateOn: day(100) } })
      const promise = { ...base, organisationId: partner.id, kind: 'other' as const, madeOn: day(-400) }
      await db.promise.create({ data: { ...promise, text: 'Te laat', dueOn: day(-2) } })
      await db.promise.create({ data: { ...promise, text: 'Geleverd', dueOn: day(-2), status: 'delivered' } })
      await db.promise.create({ data: { ...promise, text: 'Later', dueOn: day(2) } })
      await db.obstacle.create({ data: { ...base, title: 'Regels voor huurtoeslag', kind: 'law', level: 'state', carrier: 'Wethouder', foundOn: day(-30), dueOn: day(-1) } })
      await db.directionPost.create({ data: { ...base, role: 'programme_bureau', personName: 'Bureau', startsOn: day(-400), fundedUntil: day(60) } })
      await db.directionPost.create({ data: { ...base, role: 'chair', personName: 'Voorzitter', startsOn: day(-400), fundedUntil: day(400) } })
    })
    const seen = await seenBy(bureau)
    expect(seen.cards[0]?.attention.map(({ kind, words, owner, late }) => [kind, words, owner, late])).toEqual([
      ['promise', 'Te laat', 'De Brug', true], ['obstacle', 'Regels voor huurtoeslag', 'Wethouder', true],
      ['funding', 'De betaling loopt af: programmabureau', 'Bureau', false], ['contract', 'Evaluatie van het lokaal contract (pact)', 'Programmabureau', false],
    ])
    expect(seen).toMatchObject({ asks: 4, late: 2, waiting: 0 })
    // A late promise and obstacle are of others.
    expect(expectOk(await getShell.as(bureau, {})).waiting).toBe(2)
    expect(expectOk(await getShell.as(await aMember(programme, 'partner'), {})).waiting).toBe(0)
    const { needed } = expectOk(await getOverview.as(bureau, { programmeId, since: null }))
    expect(needed.map(({ kind }) => kind)).toEqual(['promise', 'obstacle', 'funding', 'contract', 'point'])
  })
})

describe('work and its money', () => {
  async function someWork() {
    const given = await aTable()
    const { programme, municipalityId } = given
    const goal = await aGoal(programme)
    const running = await anIntervention(programme, { title: 'Renoveren', status: 'running' })
    const planned = await anIntervention(programme, { title: 'Speeltuin' })
    for (const one of [running, planned]) await aContribution(one, goal)
    await systemTransaction(async (db) => {
      const milestone = (interventionId: string, title: string, dueOn: Date, extra: object = {}) => db.milestone.create({ data: { municipalityId, interventionId, title, dueOn, ...extra } })
      await milestone(running.id, 'Tweede flat', day(-3))
      await milestone(running.id, 'Eerste flat', day(-9))
      await milestone(running.id, 'Gehaald', day(-20), { reachedOn: day(-15) })
      await milestone(running.id, 'Vandaag', day(0))
      await milestone(planned.id, 'Nog niet begonnen', day(-9))
    })
    return { ...given, goal, running }
  }

  it('asks for the first milestone that is late of work that runs, and for nothing of a closed programme', async () => {
    const { programme, programmeId, running, board: { bureau } } = await someWork()
    expect((await seenBy(bureau)).cards[0]?.attention).toMatchObject([{ kind: 'milestone', words: 'Renoveren: Eerste flat', late: true, href: `/programmas/${programmeId}/uitvoering/${running.id}#mijlpalen` }])
    expect(await seenBy(bureau)).toMatchObject({ asks: 1, late: 1 })
    expect(expectOk(await getOverview.as(bureau, { programmeId, since: null })).needed[0]).toMatchObject({ kind: 'milestone', words: 'Renoveren: Eerste flat' })
    await systemTransaction((db) => db.executionProgramme.updateMany({ where: { programmeId: programme.id }, data: { closedAt: day(-1) } }))
    expect(await kindsFor(bureau)).toEqual([])
  })

  it('names in one line what serves no goal, before everything but a decision', async () => {
    const { programme, programmeId, board: { bureau } } = await someWork()
    const { id: executionId } = await anExecution(programme)
    await anIntervention(programme, { executionId, status: 'running' })
    const silent = await anIntervention(programme, { executionId })
    await aContribution(silent, await aGoal(programme), { how: ' ' })
    for (const status of ['proposed', 'declined', 'stopped', 'completed'] as const) await anIntervention(programme, { executionId, status })
    const [first] = expectOk(await getOverview.as(bureau, { programmeId, since: null })).needed
    expect(first).toMatchObject({ kind: 'carousel', words: '2 interventies noemen geen doel. Zo ontstaat een projectencarrousel.', href: `/programmas/${programmeId}/uitvoering/netwerk`, owner: null })
  })

  it('asks four weeks before for money that must be spent or accounted for', async () => {
    const { programmeId, municipalityId, board: { bureau } } = await aTable()
    await systemTransaction(async (db) => {
      const source = async (name: string, given: object, spentCents = 0n) => {
        const { id: sourceId } = await db.fundingSource.create({ data: { municipalityId, programmeId, name, kind: 'additional', createdAt: day(-90), ...given } })
        await db.fundingYear.create({ data: { municipalityId, sourceId, year: 2026, committedCents: 100n, spentCents } })
      }
      await source('Regio Deal', { spendBy: day(-2), reportBy: day(27) })
      await source('Op', { spendBy: day(-2) }, 100n)
      await source('Later', { spendBy: day(29), reportBy: day(29) })
      await source('Verantwoord', { reportBy: day(-5), reportedOn: day(-6) })
    })
    const { cards: [card] } = await seenBy(bureau)
    expect(card?.attention).toMatchObject([{ kind: 'spending', words: 'Geld besteden: Regio Deal', late: true }, { kind: 'reporting', words: 'Geld verantwoorden: Regio Deal', late: false }])
    expect(new Set(card?.attention.map(({ key }) => key)).size).toBe(2)
    expect(expectOk(await getOverview.as(bureau, { programmeId, since: null })).needed.map(({ kind }) => kind)).toEqual(['spending', 'reporting', 'point'])
  })
})
