import { describe, expect, it } from 'vitest'
import { addAction } from '@/lib/checklists/add-action'
import { agreeAnswer } from '@/lib/checklists/agree-answer'
import { submitDecision } from '@/lib/decisions/submit-decision'
import type { Actor } from '@/lib/platform/actor'
import { formatIsoDay } from '@/lib/platform/format'
import { noteVisit } from '@/lib/programmes/note-visit'
import { aMember, anOutsider, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aSealedDecision, expectOk } from '@/tests/support/decisions'
import { getDashboard } from './get-dashboard'
import { getOverview } from './get-overview'
import { getShell } from './get-shell'

useDatabase()

const days = (count: number) => formatIsoDay(new Date(Date.now() + count * 86_400_000))
const long = new Date('2024-01-05T10:00:00Z')

async function setting() {
  const programme = await aProgramme()
  return { programme, programmeId: programme.id, bureau: await aMember(programme, 'bureau') }
}
type Setting = Awaited<ReturnType<typeof setting>>

const act = async ({ programmeId, bureau }: Setting, title: string, dueOn: string, owner: Actor = bureau) =>
  expectOk(await addAction.as(bureau, { programmeId, pointId: '4.1.1', cycle: 1, title, ownerId: owner.userId, dueOn }, long))
const see = async (actor: Actor) => expectOk(await getDashboard.as(actor, {}))

describe('getDashboard', () => {
  it('lists what is late of anybody and what is soon of oneself, nearest first', async () => {
    const given = await setting()
    const board = await aMember(given.programme, 'board')
    await act(given, 'Later', days(30))
    await act(given, 'Straks', days(5))
    await act(given, 'Van een ander, nog niet te laat', days(4), board)
    await act(given, 'Te laat van een ander', days(-3), board)
    await act(given, 'Vandaag', days(0))
    const seen = await see(given.bureau)
    expect(seen.cards[0]?.attention.map(({ words, late }) => [words, late])).toEqual([['Te laat van een ander', true], ['Vandaag', false], ['Straks', false]])
    expect(seen).toMatchObject({ asks: 3, late: 1, waiting: 0 })
    expect(seen.cards[0]?.attention[0]).toMatchObject({ kind: 'action', owner: board.name, href: expect.stringMatching(/#punt-4-1-1$/) })
  })

  it('puts a decision that waits for the board before everything else', async () => {
    const given = await setting()
    const { programme, programmeId, bureau } = given
    await act(given, 'Te laat', days(-3))
    const { decisionId, version } = await aDraftDecision(programme, {}, bureau)
    expectOk(await submitDecision.as(bureau, { programmeId, decisionId, version }))
    const seen = await see(await aMember(programme, 'board'))
    expect(seen).toMatchObject({ waiting: 1, mine: 0, asks: 2 })
    expect(seen.urgent).toMatchObject([{ kind: 'decision', href: `/programmas/${programmeId}/fase/orienteren/besluit` }, { kind: 'action' }])
  })

  it('keeps the conditions of a decision in sight, and tells which decision was the last', async () => {
    const { programme, programmeId, bureau } = await setting()
    const conditions = [{ text: 'Huur geregeld', owner: 'Wethouder', dueOn: days(3) }, { text: 'Later', owner: 'Wethouder', dueOn: days(90) }]
    const { decisionId } = await aSealedDecision(programme, { outcome: 'go_with_conditions', conditions }, bureau)
    const seen = await see(bureau)
    expect(seen.cards[0]?.attention).toMatchObject([{ kind: 'condition', words: 'Huur geregeld', href: `/programmas/${programmeId}/besluiten/${decisionId}` }])
    expect(seen.cards[0]?.latestDecision).toMatchObject({ id: decisionId, decidedOn: new Date('2024-05-01') })
  })

  it('counts phases and news as the overview of the programme does', async () => {
    const given = await setting()
    const { programme, programmeId, bureau } = given
    const board = await aMember(programme, 'board')
    expectOk(await noteVisit.as(board, { programmeId }, long))
    for (const pointId of ['4.1.1', '4.6.1', '5.1.1'])
      expectOk(await agreeAnswer.as(bureau, { programmeId, pointId, cycle: 1, state: 'answered', judgement: 'yes', explanation: 'Ja.', reason: '', version: 0 }))
    const [card] = (await see(board)).cards
    const overview = expectOk(await getOverview.as(board, { programmeId, since: long }))
    expect(card?.phases.map(({ discussed, total }) => [discussed, total])).toEqual(overview.phases.map(({ discussed, total }) => [discussed, total]))
    expect(card).toMatchObject({ sentence: overview.sentence, changes: '3 gezamenlijke antwoorden' })
  })

  it('gives cards to the programmes that ask most and counts what the others ask', async () => {
    const given = await setting()
    const { municipalityId } = given.programme
    const more = await Promise.all(Array.from({ length: 20 }, () => aProgramme({ municipalityId })))
    const everywhere = { ...given.bureau, grants: [given.programme, ...more].map(({ id }) => ({ programmeId: id, role: 'bureau' as const, organisationId: null })) }
    for (let n = 0; n < 8; n++) await act(given, `Actie ${n}`, days(-n - 1))
    const seen = await see(everywhere)
    expect(seen.cards).toHaveLength(8)
    expect(seen.others).toHaveLength(12)
    expect(seen.cards[0]).toMatchObject({ id: given.programmeId, asks: 8 })
    expect(seen).toMatchObject({ asks: 8, late: 8, programmes: 21 })
    expect(expectOk(await getShell.as(everywhere, {})).waiting).toBe(seen.asks)
  })

  it('shows nothing of programmes where one has no role, or of another municipality', async () => {
    const given = await setting()
    await act(given, 'Te laat', days(-3))
    const intruder = { ...(await aStranger()), grants: given.bureau.grants }
    for (const actor of [await anOutsider(given.programme.municipalityId, { administrator: true }), intruder])
      expect(await see(actor)).toMatchObject({ cards: [], others: [], urgent: [], asks: 0 })
  })
})
