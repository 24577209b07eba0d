import { describe, expect, it } from 'vitest'
import { loadExecution } from '@/lib/interventions/load-execution'
import { loadNetwork } from '@/lib/interventions/load-network'
import { networkFindings } from '@/lib/interventions/network-rules'
import { isAdvisedTerm } from '@/lib/interventions/term-rules'
import { toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { useExampleData } from '@/tests/support/example-data'

useExampleData()

const inDeKolk = <T>(work: (db: Db, programmeId: string) => Promise<T>) =>
  systemTransaction(async (db) => work(db, (await db.programme.findFirstOrThrow({ where: { slug: 'de-kolk' } })).id))

describe('what De Kolk does', () => {
  it('runs as long as the handbook advises', async () => {
    const execution = await inDeKolk((db, programmeId) => loadExecution(db, programmeId, 2))
    if (!execution) throw new Error('no execution programme')
    expect(isAdvisedTerm({ startsOn: toDay(execution.startsOn), endsOn: toDay(execution.endsOn) })).toBe(true)
  })

  it('shows everything that asks for attention, and nothing more than that', async () => {
    const { goals, interventions } = await inDeKolk((db, programmeId) => loadNetwork(db, programmeId, 2))
    const found = networkFindings(goals, interventions)
    expect(found.withoutContribution.map(({ title }) => title)).toEqual(['Zomerfestival op het Kolkplein'])
    expect(found.onRetired.map(({ intervention }) => intervention.title)).toEqual(['Schone portieken'])
    expect(found.toLookAt.map(({ intervention }) => intervention.title)).toEqual(['Vaste begeleider van school naar werk'])
    expect(new Set(interventions.map(({ status }) => status))).toEqual(new Set(['proposed', 'running', 'stopped', 'completed']))
    expect(interventions.filter(({ experiment }) => experiment)).toHaveLength(1)
    expect(interventions.filter(({ residentsInitiative }) => residentsInitiative)).toHaveLength(1)
  })

  it('was told and chosen in the past, in order', async () => {
    const [reports, choices] = await inDeKolk(async (db, programmeId) => [
      await db.interventionReport.findMany({ where: { intervention: { programmeId } } }),
      await db.interventionChoice.findMany({ where: { intervention: { programmeId } }, include: { intervention: true } }),
    ] as const)
    for (const { toldAt, confirmedAt, text } of reports) {
      expect(toldAt < new Date(), text).toBe(true)
      expect(confirmedAt === null || (confirmedAt >= toldAt && confirmedAt < new Date()), text).toBe(true)
    }
    for (const { at, reason, intervention } of choices) expect(at < new Date() && (!intervention.weighedOn || intervention.weighedOn <= at), reason).toBe(true)
    expect(reports.filter(({ confirmedAt }) => confirmedAt === null)).toHaveLength(2)
  })
})
