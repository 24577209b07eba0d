import { describe, expect, it } from 'vitest'
import { keepDraft } from '@/lib/checklists/keep-draft'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { setPhaseStatus } from '@/lib/programmes/phase-state'
import { aMember, anOrganisation, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aSealedDecision, expectOk } from '@/tests/support/decisions'
import { correctDecision } from './correct-decision'
import { decisionKey } from './draft-key'
import { getDecision } from './get-decision'
import { getDossier } from './get-dossier'
import { loadOpenConditions } from './load-waiting'
import { meetCondition } from './meet-condition'
import { sealDecision } from './seal-decision'

useDatabase()

const conditional = { outcome: 'go_with_conditions', conditions: [{ text: 'Geld', owner: 'Wethouder', dueOn: '2024-12-01' }] }

describe('the page where a decision is prepared', () => {
  it('expects the board, and gives the writer back what was typed and not saved', async () => {
    const programme = await aProgramme()
    const board = await aMember(programme, 'board', (await anOrganisation(programme, 'Woonstichting')).id)
    const bureau = await aMember(programme, 'bureau')
    const key = decisionKey(1, 'orientation')
    await keepDraft.as(bureau, { programmeId: programme.id, key, values: { advice: 'Begin' }, baseVersion: 0 })
    const input = { programmeId: programme.id, phase: 'orientation' }
    expect(expectOk(await getDossier.as(bureau, input))).toMatchObject({
      expected: [{ name: board.name, onBehalfOf: 'Woonstichting', vote: null }],
      typed: { key, draft: { values: { advice: 'Begin' }, baseVersion: 0 } },
    })
    expect(expectOk(await getDossier.as(board, input))).toMatchObject({ expected: [], typed: null, allowed: { prepare: false, seal: true } })

    await aDraftDecision(programme, {}, bureau)
    expect(expectOk(await getDossier.as(bureau, input))).toMatchObject({ expected: [], typed: { draft: null } })
  })

  it('tells readers of a decision on its way only when it is an open one', async () => {
    const programme = await aProgramme()
    const reader = await aMember(programme, 'reader')
    const { bureau } = await aDraftDecision(programme)
    const input = { programmeId: programme.id, phase: 'orientation' }
    expect(expectOk(await getDossier.as(reader, input))).toMatchObject({ draft: null, underWay: { atTable: false } })
    await systemTransaction((db) => db.decision.updateMany({ where: { programmeId: programme.id }, data: { open: false, closedGround: 'Namen van mensen.' } }))
    expect(expectOk(await getDossier.as(reader, input)).underWay).toBeNull()
    expect(expectOk(await getDossier.as(bureau, input)).underWay).not.toBeNull()
  })

  it('shows the dossier of an earlier cycle, and none of a cycle still to come', async () => {
    const programme = await aProgramme()
    const { bureau } = await aSealedDecision(programme)
    await systemTransaction((db) => db.programme.update({ where: { id: programme.id }, data: { currentCycle: 2 } }))
    const at = (cycle?: number) => getDossier.as(bureau, { programmeId: programme.id, phase: 'orientation', cycle })
    // handbook §8.2: the choice for an integral approach stands in the next cycle.
    expect(expectOk(await at())).toMatchObject({ cycle: 1, sealed: [{ number: 1 }] })
    expect(expectOk(await at(1)).sealed).toHaveLength(1)
    expect(await at(3)).toEqual({ ok: false, error: { kind: 'not-found' } })
  })
})

describe('the next step after a decision', () => {
  it('is told while it is next', async () => {
    const programme = await aProgramme()
    const { bureau, decisionId } = await aSealedDecision(programme)
    const next = async () => expectOk(await getDecision.as(bureau, { programmeId: programme.id, decisionId })).next
    expect(await next()).toMatchObject({ suggestedPhase: 'startup' })
    await systemTransaction((db) => setPhaseStatus(db, { programme, cycle: 1, phase: 'startup', status: 'active', now: new Date() }))
    expect(await next()).toBeNull()
  })
})

describe('what waits for people', () => {
  it('is a condition that stands and is not met, of the correction once there is one', async () => {
    const programme = await aProgramme()
    const { bureau, decisionId } = await aSealedDecision(programme, conditional)
    await aDraftDecision(await aProgramme(), conditional)
    const open = () => systemTransaction((db) => loadOpenConditions(db, bureau, [programme.id]))
    expect(await open()).toMatchObject([{ text: 'Geld', decision: { number: 1 } }])
    const draft = expectOk(await correctDecision.as(bureau, { programmeId: programme.id, decisionId }))
    await sealDecision.as(bureau, { programmeId: programme.id, decisionId: draft.decisionId, version: draft.version })
    const [condition, ...more] = await open()
    expect([condition?.decision.number, more]).toEqual([2, []])
    await meetCondition.as(bureau, { programmeId: programme.id, conditionId: condition?.id, version: 1, met: true, note: 'Ja.' })
    expect(await open()).toEqual([])
    expect((await getDossier.as(await aStranger(), { programmeId: programme.id, phase: 'orientation' })).ok).toBe(false)
  })
})
