import { describe, expect, it } from 'vitest'
import { agreeAnswer } from '@/lib/checklists/agree-answer'
import { addAction } from '@/lib/checklists/add-action'
import { addComment } from '@/lib/checklists/add-comment'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { noteVisit } from '@/lib/programmes/note-visit'
import { aMember, anOutsider, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aSealedDecision, expectOk } from '@/tests/support/decisions'
import { getOverview } from './get-overview'
import { getPhase } from './get-phase'
import { getShell } from './get-shell'
import { listProgrammeCards } from './list-programme-cards'

useDatabase()

async function setting() {
  const programme = await aProgramme()
  return { programme, programmeId: programme.id, bureau: await aMember(programme, 'bureau') }
}
type Setting = Awaited<ReturnType<typeof setting>>

const agree = async ({ programmeId, bureau }: Setting, pointId: string) =>
  expectOk(await agreeAnswer.as(bureau, {
    programmeId, pointId, cycle: 1, state: 'answered', judgement: 'yes', explanation: 'Ja, want.', reason: '', version: 0,
  }))
const overview = async ({ programmeId, bureau }: Setting, actor = bureau, since: Date | null = null) =>
  expectOk(await getOverview.as(actor, { programmeId, since }))

describe('getOverview', () => {
  it('says where a programme stands, and what is needed', async () => {
    const given = await setting()
    await agree(given, '4.1.1')
    const seen = await overview(given)
    expect(seen.sentence).toBe('Cyclus 1 · Oriënteren loopt')
    expect(seen.phases.map(({ discussed }) => discussed)).toEqual([1, 0, 0, 0, 0])
    expect(seen.needed).toMatchObject([{ kind: 'point', href: expect.stringMatching(/\/fase\/orienteren\/.+#punt-4-1-2$/) }])
  })

  it('puts a late action first', async () => {
    const given = await setting()
    const { programmeId, bureau } = given
    const long = new Date('2024-01-05T10:00:00Z')
    expectOk(await addAction.as(bureau, {
      programmeId, pointId: '4.1.1', cycle: 1, title: 'Cijfers opvragen', ownerId: bureau.userId, dueOn: '2024-02-01',
    }, long))
    expect((await overview(given)).needed).toMatchObject([{ kind: 'action', words: 'Cijfers opvragen', owner: bureau.name }, { kind: 'point' }])
  })

  it('draws the seal of a decision and lists it', async () => {
    const given = await setting()
    await aSealedDecision(given.programme, {}, given.bureau)
    const seen = await overview(given)
    expect(seen.phases[0]).toMatchObject({ status: 'closed', decision: { outcome: 'go' } })
    expect(seen.decisions).toMatchObject([{ number: 1, outcome: 'go' }])
  })

  it('tells what others did since the last visit, remarks only to people at the table', async () => {
    const given = await setting()
    const { programme, programmeId, bureau } = given
    const since = new Date(Date.now() - 60_000)
    await agree(given, '4.1.1')
    expectOk(await addComment.as(bureau, { programmeId, pointId: '4.1.1', cycle: 1, text: 'Eens' }))
    const words = async (role: 'board' | 'reader') =>
      (await overview(given, await aMember(programme, role), since)).news.map((item) => item.words)
    expect(await words('board')).toEqual(['1 gezamenlijk antwoord en 1 opmerking'])
    expect(await words('reader')).toEqual(['1 gezamenlijk antwoord'])
    expect((await overview(given, bureau, since)).news).toEqual([])
    expect((await overview(given)).news).toEqual([])
  })
})

describe('getPhase', () => {
  it('shows its sections and how far they are', async () => {
    const given = await setting()
    await agree(given, '4.1.1')
    const { programmeId, bureau } = given
    const seen = expectOk(await getPhase.as(bureau, { programmeId, phaseSlug: 'orienteren' }))
    expect(seen).toMatchObject({ status: 'active', version: 1, notices: [], maySteer: true, fromCycle: null })
    expect(seen.sections[0]).toMatchObject({ id: '4.1', status: 'in_progress', counts: { discussed: 1, total: 4 } })
  })

  it('says kindly what is still open before it', async () => {
    const { programmeId, bureau } = await setting()
    const seen = expectOk(await getPhase.as(bureau, { programmeId, phaseSlug: 'opstarten' }))
    expect(seen.notices).toEqual([expect.stringContaining('Oriënteren is nog niet afgerond')])
  })

  it('says what the next cycle waits for, and when it may begin', async () => {
    const { programme, programmeId, bureau } = await setting()
    const newCycle = async (phaseSlug: string) => expectOk(await getPhase.as(bureau, { programmeId, phaseSlug })).newCycle
    expect(await newCycle('herijken')).toBeNull()
    await systemTransaction((db) => db.phaseState.updateMany({ where: { programmeId, phase: 'recalibration' }, data: { status: 'active' } }))
    expect(await newCycle('herijken')).toEqual({ waitsFor: expect.stringContaining('Leg dat besluit eerst vast') })
    await aSealedDecision(programme, { phase: 'recalibration', cycle: 1 })
    expect(await newCycle('herijken')).toEqual({ waitsFor: null })
    expect(await newCycle('uitvoeren')).toBeNull()
  })

  it('is not there for a phase that does not exist', async () => {
    const { programmeId, bureau } = await setting()
    expect(await getPhase.as(bureau, { programmeId, phaseSlug: 'dromen' })).toEqual({ ok: false, error: { kind: 'not-found' } })
  })
})

describe('listProgrammeCards', () => {
  it('counts in the database what the overview counts from the answers', async () => {
    const given = await setting()
    await aProgramme({ municipalityId: given.programme.municipalityId })
    for (const pointId of ['4.1.1', '4.6.1', '5.1.1']) await agree(given, pointId)
    const { programmes, mayCreate } = expectOk(await listProgrammeCards.as(given.bureau, {}))
    const counted = ({ phases }: { phases: { discussed: number; total: number; status: string }[] }) =>
      phases.map(({ discussed, total, status }) => ({ discussed, total, status }))
    expect(programmes).toHaveLength(1)
    expect(programmes.map(counted)).toEqual([counted(await overview(given))])
    expect(mayCreate).toBe(true)
  })
})

describe('getShell', () => {
  it('counts what waits for somebody, not what a colleague has to do', async () => {
    const { programme, programmeId, bureau } = await setting()
    expectOk(await addAction.as(bureau, {
      programmeId, pointId: '4.1.1', cycle: 1, title: 'Cijfers', ownerId: bureau.userId, dueOn: '2024-02-01',
    }, new Date('2024-01-05T10:00:00Z')))
    expect(await getShell.as(bureau, {})).toMatchObject({ value: { waiting: 1, municipality: expect.any(String) } })
    expect(await getShell.as(await aMember(programme, 'reader'), {})).toMatchObject({ value: { waiting: 0 } })
    expect(await getShell.as(await aMember(programme, 'board'), {})).toMatchObject({ value: { waiting: 0 } })
    expect(await getShell.as(await anOutsider(programme.municipalityId), {})).toMatchObject({ value: { waiting: 0 } })
    expect(await getShell.as(await aStranger(), {})).toMatchObject({ value: { waiting: 0 } })
  })
})

describe('another municipality and people without a role', () => {
  it('find nothing', async () => {
    const { programme, programmeId } = await setting()
    const outsider = await anOutsider(programme.municipalityId, { administrator: true })
    const ask = [
      (actor: typeof outsider) => getOverview.as(actor, { programmeId, since: null }),
      (actor: typeof outsider) => getPhase.as(actor, { programmeId, phaseSlug: 'orienteren' }),
      (actor: typeof outsider) => noteVisit.as(actor, { programmeId }),
    ]
    for (const query of ask) {
      expect(await query(await aStranger())).toEqual({ ok: false, error: { kind: 'not-found' } })
      expect(await query(outsider)).toEqual({ ok: false, error: { kind: 'denied' } })
    }
  })
})
