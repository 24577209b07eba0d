import { expect, it } from 'vitest'
import { useExampleData } from '@/tests/support/example-data'
import * as z from 'zod/mini'
import { sheetSchema } from '@/lib/handover/sheet'
import { loadQuorums } from '@/lib/meetings/load-quorums'
import { minutesHash } from '@/lib/meetings/minutes-hash'
import { systemTransaction } from '@/lib/platform/db/transaction'

useExampleData()

it('has evenings that were, with closed minutes that are still the same', async () => {
  const closed = await systemTransaction((db) => db.meeting.findMany({ where: { minutesClosedAt: { not: null } }, include: { items: true, attendance: true, documents: { include: { file: true } } } }))
  expect(closed.length).toBeGreaterThanOrEqual(3)
  for (const meeting of closed) {
    expect(minutesHash({ ...meeting, papers: meeting.documents })).toBe(meeting.minutesHash)
    expect(meeting.attendance.length).toBeGreaterThan(5)
  }
})

it('has meetings to come, of which one without enough people', async () => {
  const reached = await systemTransaction(async (db) => {
    const coming = await db.meeting.findMany({ where: { state: 'planned', startsAt: { gt: new Date() } }, orderBy: { startsAt: 'asc' } })
    const quorums = await loadQuorums(db, coming)
    return coming.map(({ id, title }) => [title, quorums.get(id)?.reached])
  })
  expect(reached).toEqual(expect.arrayContaining([['Bestuursavond', true], ['Partnerraad', false]]))
})

it('has work that was handed over, with a sheet that can be read and leads somewhere', async () => {
  const handovers = await systemTransaction((db) => db.handover.findMany({ orderBy: { handedOverOn: 'asc' }, include: { from: true, to: true, programme: true } }))
  expect(handovers.map(({ from, to, programme }) => [programme.name, from.name, to.name])).toEqual([
    ['De Kolk', 'Ellen Vos', 'Fatima Yılmaz'], ['De Kolk', 'Fatima Yılmaz', 'Daan Verbeek'],
  ])
  for (const { sheet, programmeId } of handovers) {
    const { moved } = z.parse(sheetSchema, sheet)
    expect(moved.length).toBeGreaterThan(0)
    for (const { words, href } of moved) expect([words, href?.startsWith(`/programmas/${programmeId}`)]).toEqual([words, true])
  }
})
