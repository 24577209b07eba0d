import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aSealedDecision, aWholeDecision, expectOk } from '@/tests/support/decisions'
import { discardDecision } from './discard-decision'
import { getDossier } from './get-dossier'
import { prepareDecision } from './prepare-decision'
import { submitDecision } from './submit-decision'
import { withdrawSubmission } from './withdraw-submission'

useDatabase()

const notFound = { ok: false, error: { kind: 'not-found' } }
const denied = { ok: false, error: { kind: 'denied' } }

describe('preparing a decision', () => {
  it('begins and saves it as a whole, and tells the audit log', async () => {
    const programme = await aProgramme()
    const { bureau, decisionId, version } = await aDraftDecision(programme, { outcome: 'go_with_conditions', conditions: [{ text: 'Geld' }] })
    expect(version).toBe(1)
    const again = { ...aWholeDecision, programmeId: programme.id, version, attendees: [{ name: 'Alleen ik', onBehalfOf: '', vote: '' }] }
    expect(await prepareDecision.as(bureau, again)).toEqual({ ok: true, value: { decisionId, version: 2 } })

    const dossier = expectOk(await getDossier.as(bureau, { programmeId: programme.id, phase: 'orientation' }))
    expect(dossier.draft?.content).toMatchObject({ outcome: 'go', conditions: [], attendees: [{ name: 'Alleen ik', onBehalfOf: '', vote: null }] })
    expect(dossier.draft?.missing).toHaveProperty(['attendees.0.vote'])
    expect(await auditTypes(programme.municipalityId)).toEqual(['decision.begun', 'decision.saved'])
  })

  it('gives back what stands there when someone else saved in between', async () => {
    const programme = await aProgramme()
    const { bureau } = await aDraftDecision(programme)
    const result = await prepareDecision.as(bureau, { ...aWholeDecision, motivation: 'Iets anders', programmeId: programme.id, version: 0 })
    expect(result).toMatchObject({ error: { kind: 'conflict', current: { motivation: aWholeDecision.motivation, version: 1 } } })
  })

  it('lets one of two people begin at the same moment', async () => {
    const programme = await aProgramme()
    const both = await Promise.all([aMember(programme, 'bureau'), aMember(programme, 'bureau')])
    const results = await Promise.all(both.map((actor) => prepareDecision.as(actor, { ...aWholeDecision, programmeId: programme.id, version: 0 })))
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results).toContainEqual(expect.objectContaining({ error: expect.objectContaining({ kind: 'conflict' }) }))
  })

  it('is for the bureau, and another municipality hears that it does not exist', async () => {
    const programme = await aProgramme()
    const input = { ...aWholeDecision, programmeId: programme.id, version: 0 }
    for (const role of ['board', 'partner', 'reader'] as const)
      expect(await prepareDecision.as(await aMember(programme, role), input)).toEqual(denied)
    expect(await prepareDecision.as(await anOutsider(programme.municipalityId), input)).toEqual(denied)
    expect(await prepareDecision.as(await aStranger(), input)).toEqual(notFound)
  })

  it('waits until a closed phase is opened again', async () => {
    const programme = await aProgramme()
    const { bureau } = await aSealedDecision(programme)
    const result = await prepareDecision.as(bureau, { ...aWholeDecision, programmeId: programme.id, version: 0 })
    expect(result).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('begins nothing new in an earlier cycle, also in a phase that never ran there', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    await systemTransaction((db) => db.programme.update({ where: { id: programme.id }, data: { currentCycle: 2 } }))
    const input = { ...aWholeDecision, programmeId: programme.id, phase: 'execution', version: 0 }
    expect(await prepareDecision.as(bureau, { ...input, cycle: 1 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await prepareDecision.as(bureau, { ...input, cycle: 2 })).toMatchObject({ ok: true })
  })

  it('knows no cycle still to come, and no nonsense', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const input = { ...aWholeDecision, programmeId: programme.id, version: 0 }
    expect(await prepareDecision.as(bureau, { ...input, cycle: 2 })).toEqual(notFound)
    expect(await prepareDecision.as(bureau, { ...input, phase: 'oops' })).toMatchObject({ error: { kind: 'invalid' } })
    expect(await prepareDecision.as(bureau, { ...input, programmeId: 'x' })).toMatchObject({ error: { kind: 'invalid' } })
  })
})

describe('putting it before the board', () => {
  it('needs an advice, counts once, and can be taken back', async () => {
    const programme = await aProgramme()
    const { bureau, decisionId, version } = await aDraftDecision(programme, { advice: '' })
    const id = { programmeId: programme.id, decisionId }
    expect(await submitDecision.as(bureau, { ...id, version })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { advice: [expect.any(String)] } } })
    await prepareDecision.as(bureau, { ...aWholeDecision, programmeId: programme.id, version })
    expect(await submitDecision.as(bureau, { ...id, version })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await submitDecision.as(bureau, { ...id, version: 2 })).toMatchObject({ ok: true })
    expect(await submitDecision.as(bureau, { ...id, version: 3 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await discardDecision.as(bureau, { ...id, version: 3 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await withdrawSubmission.as(bureau, { ...id, version: 2 })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await withdrawSubmission.as(bureau, { ...id, version: 3 })).toMatchObject({ ok: true })
    expect(await auditTypes(programme.municipalityId)).toEqual(
      ['decision.begun', 'decision.saved', 'decision.submitted', 'decision.submission-withdrawn'])
  })

  it('is for the bureau only', async () => {
    const programme = await aProgramme()
    const { decisionId, version } = await aDraftDecision(programme)
    const input = { programmeId: programme.id, decisionId, version }
    for (const operation of [submitDecision, withdrawSubmission, discardDecision]) {
      expect(await operation.as(await aMember(programme, 'board'), input)).toEqual(denied)
      expect(await operation.as(await aStranger(), input)).toEqual(notFound)
      expect(await operation.as(await aMember(await aProgramme({ municipalityId: programme.municipalityId }), 'bureau'), input)).toEqual(denied)
    }
  })
})

describe('throwing a draft away', () => {
  it('leaves nothing but its text in the audit log', async () => {
    const programme = await aProgramme()
    const { bureau, decisionId, version } = await aDraftDecision(programme)
    const input = { programmeId: programme.id, decisionId, version }
    expect(await discardDecision.as(bureau, { ...input, version: 9 })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await discardDecision.as(bureau, input)).toMatchObject({ ok: true })
    expect(await discardDecision.as(bureau, input)).toEqual(notFound)
    const events = await systemTransaction((db) => db.auditEvent.findMany({ where: { objectId: decisionId }, orderBy: { seq: 'asc' } }))
    expect(events.at(-1)).toMatchObject({ type: 'decision.discarded', before: expect.objectContaining({ advice: aWholeDecision.advice }) })
  })
})

describe('who sees a draft', () => {
  it('the bureau and the board; others only hear that there is one', async () => {
    const programme = await aProgramme()
    await aDraftDecision(programme)
    const input = { programmeId: programme.id, phase: 'orientation' }
    expect(expectOk(await getDossier.as(await aMember(programme, 'board'), input)).draft).not.toBeNull()
    const reader = expectOk(await getDossier.as(await aMember(programme, 'reader'), input))
    expect(reader.draft).toBeNull()
    expect(reader.underWay).toEqual({ id: expect.any(String), submittedAt: null, atTable: false })
    expect(await getDossier.as(await anOutsider(programme.municipalityId), input)).toEqual(denied)
    expect(await getDossier.as(await aStranger(), input)).toEqual(notFound)
  })
})
