import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aSealedDecision, aWholeDecision, expectOk } from '@/tests/support/decisions'
import { getDecision } from './get-decision'
import { getDossier } from './get-dossier'
import { listDecisions } from './list-decisions'
import { prepareDecision } from './prepare-decision'
import { sealDecision } from './seal-decision'
import { submitDecision } from './submit-decision'
import { verifyDecision } from './verify-decision'

useDatabase()

const statusOf = async (programmeId: string, phase: 'orientation') =>
  (await systemTransaction((db) => db.phaseState.findFirstOrThrow({ where: { programmeId, phase, cycle: 1 } }))).status

describe('sealing a decision', () => {
  it('gives it a number, a seal and a frozen dossier, closes the phase and says what comes next', async () => {
    const programme = await aProgramme()
    const sealed = await aSealedDecision(programme)
    expect(sealed).toMatchObject({ number: 1, next: { closesPhase: true, suggestedPhase: 'startup', suggestsNewCycle: false } })
    expect(await statusOf(programme.id, 'orientation')).toBe('closed')

    const id = { programmeId: programme.id, decisionId: sealed.decisionId }
    const reader = await aMember(programme, 'reader')
    const decision = expectOk(await getDecision.as(reader, id))
    expect(decision).toMatchObject({ number: 1, outcomeLabel: 'Go', totals: { for: 2, against: 0, abstained: 0 }, sealedByName: sealed.bureau.name })
    expect(decision.dossier.sections.flatMap((section) => section.points)).toHaveLength(25)
    expect(decision.allowed).toEqual({ correct: false })
    expect(await verifyDecision.as(reader, id)).toEqual({ ok: true, value: { hash: decision.hash, intact: true } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['decision.begun', 'decision.sealed'])
  })

  it('freezes what was known then, not what is said later', async () => {
    const programme = await aProgramme()
    const { bureau, decisionId } = await aSealedDecision(programme)
    await systemTransaction((db) => db.answer.create({
      data: {
        municipalityId: programme.municipalityId, programmeId: programme.id, cycle: 1, pointId: '4.1.1', state: 'answered',
        judgement: 'yes', answeredById: bureau.userId, answeredAt: new Date(),
      },
    }))
    const frozen = expectOk(await getDecision.as(bureau, { programmeId: programme.id, decisionId })).dossier
    const now = expectOk(await getDossier.as(bureau, { programmeId: programme.id, phase: 'orientation' })).dossier
    expect(frozen.sections[0]?.points[0]?.state).toBe('open')
    expect(now.sections[0]?.points[0]?.state).toBe('answered')
  })

  it('keeps the phase running after "not yet", and numbers the next decision on', async () => {
    const programme = await aProgramme()
    const { bureau } = await aSealedDecision(programme, { outcome: 'not_yet', reviewOn: '2024-09-01' })
    expect(await statusOf(programme.id, 'orientation')).toBe('active')
    const second = await aSealedDecision(programme, { decidedOn: '2024-09-02' }, bureau)
    expect(second.number).toBe(2)
    expect(await verifyDecision.as(bureau, { programmeId: programme.id, decisionId: second.decisionId })).toMatchObject({ value: { intact: true } })
    const register = expectOk(await listDecisions.as(bureau, { programmeId: programme.id }))
    expect(register.decisions.map(({ number, outcomeLabel }) => [number, outcomeLabel])).toEqual([[2, 'Go'], [1, 'Nog niet']])
    expect(expectOk(await listDecisions.as(bureau, { programmeId: programme.id, outcome: 'not_yet' })).decisions).toHaveLength(1)
  })

  it('suggests a new cycle after Herijken', async () => {
    const sealed = await aSealedDecision(await aProgramme(), { phase: 'recalibration' })
    expect(sealed.next).toMatchObject({ suggestsNewCycle: true, suggestedPhase: null })
  })

  it('leaves out what was written for another outcome', async () => {
    const programme = await aProgramme()
    const { decisionId, bureau } = await aSealedDecision(programme, { conditions: [{ text: 'Half af' }], pulseOwner: 'Niemand' })
    const decision = expectOk(await getDecision.as(bureau, { programmeId: programme.id, decisionId }))
    expect(decision.content).toMatchObject({ conditions: [], pulseOwner: '' })
  })

  it.each([
    [{ outcome: 'no_go', reviewOn: '2025-05-01' }, 'alternativeEfforts'],
    [{ outcome: 'go_with_conditions' }, 'conditions'],
    [{ attendees: [] }, 'attendees'],
    [{ decidedOn: '2999-01-01' }, 'decidedOn'],
  ])('refuses a decision that is not whole: %o', async (content, field) => {
    const programme = await aProgramme()
    const { bureau, decisionId, version } = await aDraftDecision(programme, content)
    const result = await sealDecision.as(bureau, { programmeId: programme.id, decisionId, version })
    expect(result).toMatchObject({ error: { kind: 'invalid', fieldErrors: { [field]: [expect.any(String)] } } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['decision.begun'])
  })

  it('may be done by the board, not by partners, readers, outsiders or another municipality', async () => {
    const programme = await aProgramme()
    const { decisionId, version, bureau } = await aDraftDecision(programme)
    const input = { programmeId: programme.id, decisionId, version }
    for (const role of ['partner', 'reader'] as const)
      expect(await sealDecision.as(await aMember(programme, role), input)).toEqual({ ok: false, error: { kind: 'denied' } })
    expect(await sealDecision.as(await anOutsider(programme.municipalityId, { administrator: true }), input)).toEqual({ ok: false, error: { kind: 'denied' } })
    expect(await sealDecision.as(await aStranger(), input)).toEqual({ ok: false, error: { kind: 'not-found' } })
    const board = await aMember(programme, 'board')
    expect(await sealDecision.as(board, { ...input, version: 7 })).toMatchObject({ error: { kind: 'conflict' } })
    // Not before the bureau has put it before the board.
    expect(await sealDecision.as(board, input)).toMatchObject({ error: { kind: 'rule-broken' } })
    expectOk(await submitDecision.as(bureau, input))
    expect(await sealDecision.as(board, { ...input, version: version + 1 })).toMatchObject({ ok: true })
  })
})

describe('two at once', () => {
  it('seals a decision exactly once', async () => {
    const programme = await aProgramme()
    const { decisionId, version, bureau } = await aDraftDecision(programme)
    const board = await aMember(programme, 'board')
    expectOk(await submitDecision.as(bureau, { programmeId: programme.id, decisionId, version }))
    const input = { programmeId: programme.id, decisionId, version: version + 1 }
    const results = await Promise.all([sealDecision.as(bureau, input), sealDecision.as(board, input), sealDecision.as(bureau, input)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await auditTypes(programme.municipalityId)).filter((type) => type === 'decision.sealed')).toHaveLength(1)
  })

  it('gives two decisions of one programme two numbers in one chain', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const drafts = [await aDraftDecision(programme, {}, bureau), await aDraftDecision(programme, { phase: 'startup' }, bureau)]
    const results = await Promise.all(drafts.map(({ decisionId, version }) => sealDecision.as(bureau, { programmeId: programme.id, decisionId, version })))
    expect(results.map((result) => expectOk(result).number).sort()).toEqual([1, 2])
    for (const { decisionId } of drafts)
      expect(await verifyDecision.as(bureau, { programmeId: programme.id, decisionId })).toMatchObject({ value: { intact: true } })
  })

  it('never seals a text that someone is changing at that moment', async () => {
    const programme = await aProgramme()
    const { decisionId, version, bureau } = await aDraftDecision(programme)
    const [sealed, saved] = await Promise.all([
      sealDecision.as(bureau, { programmeId: programme.id, decisionId, version }),
      prepareDecision.as(bureau, { ...aWholeDecision, motivation: 'Nog gauw anders', programmeId: programme.id, version }),
    ])
    expect([sealed.ok, saved.ok].filter(Boolean)).toHaveLength(1)
    if (sealed.ok) expect(await verifyDecision.as(bureau, { programmeId: programme.id, decisionId })).toMatchObject({ value: { intact: true } })
  })
})

describe('reading', () => {
  it('finds no draft, and nothing of another programme or municipality', async () => {
    const programme = await aProgramme()
    const { decisionId, bureau } = await aDraftDecision(programme)
    const input = { programmeId: programme.id, decisionId }
    for (const query of [getDecision, verifyDecision]) expect(await query.as(bureau, input)).toEqual({ ok: false, error: { kind: 'not-found' } })
    const sealed = await aSealedDecision(await aProgramme({ municipalityId: programme.municipalityId }))
    for (const query of [getDecision, verifyDecision]) {
      expect(await query.as(bureau, { programmeId: programme.id, decisionId: sealed.decisionId })).toEqual({ ok: false, error: { kind: 'not-found' } })
      expect(await query.as(await aStranger(), input)).toEqual({ ok: false, error: { kind: 'not-found' } })
    }
    expect(await listDecisions.as(await aStranger(), { programmeId: programme.id })).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(await listDecisions.as(await anOutsider(programme.municipalityId), { programmeId: programme.id })).toEqual({ ok: false, error: { kind: 'denied' } })
  })
})
