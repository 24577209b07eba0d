import { describe, expect, it } from 'vitest'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { loadPhaseStates, setPhaseStatus } from './phase-state'

useDatabase()

const monday = new Date('2026-03-02T09:00:00Z')
const friday = new Date('2026-03-06T09:00:00Z')

describe('setPhaseStatus', () => {
  it('makes all five phases of a cycle and changes only the one that is named', async () => {
    const programme = await aProgramme()
    const states = await tenantTransaction(programme.municipalityId, async (db) => {
      await setPhaseStatus(db, { programme, cycle: 2, phase: 'startup', status: 'active', now: monday })
      return loadPhaseStates(db, programme.id)
    })
    const second = states.filter((state) => state.cycle === 2)
    expect(second).toHaveLength(5)
    expect(second.filter((state) => state.status === 'active').map((state) => state.phase)).toEqual(['startup'])
  })

  it('keeps the first start and forgets the closing when a phase is taken up again', async () => {
    const programme = await aProgramme()
    const row = await tenantTransaction(programme.municipalityId, async (db) => {
      const change = { programme, cycle: 1, phase: 'design' } as const
      await setPhaseStatus(db, { ...change, status: 'active', now: monday })
      await setPhaseStatus(db, { ...change, status: 'closed', now: friday })
      expect(await setPhaseStatus(db, { ...change, status: 'active', now: friday })).toBe('closed')
      return db.phaseState.findFirstOrThrow({ where: { programmeId: programme.id, phase: 'design' } })
    })
    expect(row).toMatchObject({ status: 'active', startedAt: monday, closedAt: null })
  })
})
