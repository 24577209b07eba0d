import { describe, expect, it } from 'vitest'
import { sealDecision } from '@/lib/decisions/seal-decision'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import type { PhaseStatus } from '@/lib/process/phases'
import type { PhaseCode } from '@/lib/process/types'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aSealedDecision, expectOk } from '@/tests/support/decisions'
import { loadPhaseStates } from './phase-state'
import { reopenPhase } from './reopen-phase'
import { startCycle } from './start-cycle'
import { startPhase } from './start-phase'

useDatabase()

type Programme = { id: string; municipalityId: string }

const put = (programme: Programme, phase: PhaseCode, status: PhaseStatus) =>
  systemTransaction((db) => db.phaseState.updateMany({ where: { programmeId: programme.id, phase }, data: { status } }))

const statuses = async (programme: Programme, cycle: number) => {
  const states = await tenantTransaction(programme.municipalityId, (db) => loadPhaseStates(db, programme.id))
  return Object.fromEntries(states.filter((state) => state.cycle === cycle).map(({ phase, status }) => [phase, status]))
}

async function setting() {
  const programme = await aProgramme()
  return { programme, bureau: await aMember(programme, 'bureau'), programmeId: programme.id }
}

describe('startPhase', () => {
  it('starts a phase beside one that still runs', async () => {
    const { programme, bureau, programmeId } = await setting()
    expect(await startPhase.as(bureau, { programmeId, phase: 'startup', version: 1 })).toMatchObject({ ok: true })
    expect(await statuses(programme, 1)).toMatchObject({ orientation: 'active', startup: 'active', design: 'not_started' })
    expect(await auditTypes(programme.municipalityId)).toEqual(['phase.started'])
  })

  it('says kindly that a phase already runs', async () => {
    const { bureau, programmeId } = await setting()
    expect(await startPhase.as(bureau, { programmeId, phase: 'orientation', version: 1 })).toMatchObject({
      error: { kind: 'rule-broken', message: 'Oriënteren loopt al.' },
    })
  })

  it('notices that the phase was moved in between', async () => {
    const { bureau, programmeId } = await setting()
    expect(await startPhase.as(bureau, { programmeId, phase: 'design', version: 7 })).toMatchObject({
      error: { kind: 'conflict', current: { version: 1 } },
    })
  })
})

describe('reopenPhase', () => {
  it('takes up a closed phase again', async () => {
    const { programme, bureau, programmeId } = await setting()
    await put(programme, 'orientation', 'closed')
    expect(await reopenPhase.as(bureau, { programmeId, phase: 'orientation', version: 1 })).toMatchObject({ ok: true })
    expect(await statuses(programme, 1)).toMatchObject({ orientation: 'active' })
    expect(await auditTypes(programme.municipalityId)).toEqual(['phase.reopened'])
  })

  it('leaves a running phase alone, and a stale page too', async () => {
    const { programme, bureau, programmeId } = await setting()
    const input = { programmeId, phase: 'orientation', version: 2 }
    expect(await reopenPhase.as(bureau, input)).toMatchObject({ error: { kind: 'rule-broken' } })
    await put(programme, 'orientation', 'closed')
    expect(await reopenPhase.as(bureau, input)).toMatchObject({ error: { kind: 'conflict' } })
  })
})

const herijken = { phase: 'recalibration', cycle: 1 }

describe('startCycle', () => {
  it('waits for a sealed decision to go on', async () => {
    const { programme, bureau, programmeId } = await setting()
    await put(programme, 'recalibration', 'active')
    const begin = () => startCycle.as(bureau, { programmeId, version: 1 })
    expect(await begin()).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('Leg dat besluit eerst vast') } })
    await aSealedDecision(programme, { ...herijken, outcome: 'not_yet', reviewOn: '2027-01-01' })
    expect(await begin()).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('nieuw besluit') } })
    const draft = await aDraftDecision(programme, herijken)
    expect(await begin()).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await statuses(programme, 2)).toEqual({})
    expectOk(await sealDecision.as(draft.bureau, { programmeId, decisionId: draft.decisionId, version: draft.version }))
    expect(await begin()).toMatchObject({ ok: true })
  })

  it('runs Opstarten and Ontwerpen again and closes what still ran', async () => {
    const { programme, bureau, programmeId } = await setting()
    await put(programme, 'execution', 'active')
    await put(programme, 'recalibration', 'active')
    await aSealedDecision(programme, herijken)
    expect(await startCycle.as(bureau, { programmeId, version: 1 })).toEqual({ ok: true, value: { cycle: 2 } })
    expect(await statuses(programme, 1)).toMatchObject({ execution: 'closed', recalibration: 'closed' })
    expect(await statuses(programme, 2)).toEqual({
      orientation: 'not_started', startup: 'active', design: 'active', execution: 'not_started', recalibration: 'not_started',
    })
    expect(await auditTypes(programme.municipalityId)).toContain('cycle.started')
    expect(await startCycle.as(bureau, { programmeId, version: 2 })).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('waits for Herijken, and does not begin twice', async () => {
    const { programme, bureau, programmeId } = await setting()
    expect(await startCycle.as(bureau, { programmeId, version: 1 })).toMatchObject({ error: { kind: 'rule-broken' } })
    await put(programme, 'recalibration', 'active')
    await aSealedDecision(programme, herijken)
    expect(await startCycle.as(bureau, { programmeId, version: 0 })).toMatchObject({ error: { kind: 'conflict' } })
  })
})

describe('steering', () => {
  const inputs = (programmeId: string) => ({ programmeId, phase: 'startup', version: 1 })

  it('is for the bureau', async () => {
    const { programme, programmeId } = await setting()
    for (const role of ['board', 'partner', 'reader'] as const) {
      const actor = await aMember(programme, role)
      for (const useCase of [startPhase, reopenPhase, startCycle]) {
        expect(await useCase.as(actor, inputs(programmeId))).toMatchObject({ error: { kind: 'denied' } })
      }
    }
  })

  it('finds nothing of another municipality', async () => {
    const { programmeId } = await setting()
    const stranger = await aStranger()
    for (const useCase of [startPhase, reopenPhase, startCycle]) {
      expect(await useCase.as(stranger, inputs(programmeId))).toEqual({ ok: false, error: { kind: 'not-found' } })
    }
  })
})
