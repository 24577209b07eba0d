import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { defineQuery, defineUseCase } from '@/lib/policy/define'
import { eventHash } from './audit'
import { systemTransaction } from './db/transaction'
import { broken, denied, notFound, ok } from './result'

useDatabase()

const input = z.object({ programmeId: z.uuid(), motto: z.string().check(z.maxLength(10, 'Maak het korter.')) })

const rename = (options: { ask?: boolean; audit?: boolean; obey?: boolean; fail?: boolean } = {}) => {
  const { ask = true, audit: write = true, obey = true, fail = false } = options
  return defineUseCase({
    permission: 'programme.edit',
    input,
    run: async ({ db, authorise, audit }, { programmeId, motto }) => {
      const programme = await db.programme.findUnique({ where: { id: programmeId } })
      if (!programme) return notFound()
      if (ask && !authorise({ municipalityId: programme.municipalityId, programmeId }) && obey) return denied()
      await db.programme.update({ where: { id: programmeId }, data: { motto } })
      if (write) await audit({ type: 'programme.edited', objectType: 'programme', objectId: programmeId, programmeId, before: { motto: programme.motto }, after: { motto } })
      if (fail) return broken('Het mag niet.', 'motto')
      return ok(motto)
    },
  })
}
const mottoOf = (id: string) => systemTransaction(async (db) => (await db.programme.findUniqueOrThrow({ where: { id } })).motto)

describe('the one way through', () => {
  it('changes and writes down in one transaction', async () => {
    const programme = await aProgramme()
    expect(await rename().as(await aMember(programme, 'bureau'), { programmeId: programme.id, motto: 'Samen' })).toEqual(ok('Samen'))
    expect(await mottoOf(programme.id)).toBe('Samen')
    expect(await auditTypes(programme.municipalityId)).toEqual(['programme.edited'])
  })

  it('says which field is wrong', async () => {
    const programme = await aProgramme()
    const result = await rename().as(await aMember(programme, 'bureau'), { programmeId: programme.id, motto: 'veel te lang voor hier' })
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', fieldErrors: { motto: ['Maak het korter.'] } } })
  })

  it('gives another municipality the same answer as an unknown id', async () => {
    const programme = await aProgramme()
    const stranger = await aStranger()
    expect(await rename().as(stranger, { programmeId: programme.id, motto: 'x' })).toEqual(notFound())
    expect(await rename().as(stranger, { programmeId: crypto.randomUUID(), motto: 'x' })).toEqual(notFound())
  })

  it('undoes everything when a rule says no afterwards', async () => {
    const programme = await aProgramme()
    await rename({ fail: true }).as(await aMember(programme, 'bureau'), { programmeId: programme.id, motto: 'Samen' })
    expect(await mottoOf(programme.id)).toBe('')
    expect(await auditTypes(programme.municipalityId)).toEqual([])
  })

  it.each([
    ['never asked the policy', { ask: false }],
    ['left no audit event', { audit: false }],
  ])('refuses to commit when it %s', async (_, flaw) => {
    const programme = await aProgramme()
    await expect(rename(flaw).as(await aMember(programme, 'bureau'), { programmeId: programme.id, motto: 'Samen' })).rejects.toThrow()
    expect(await mottoOf(programme.id)).toBe('')
  })

  it('refuses to commit when it went on after a no', async () => {
    const programme = await aProgramme()
    await expect(rename({ obey: false }).as(await aMember(programme, 'board'), { programmeId: programme.id, motto: 'Samen' })).rejects.toThrow()
    expect(await mottoOf(programme.id)).toBe('')
  })

  it('reads only after asking the policy', async () => {
    const programme = await aProgramme()
    const peek = defineQuery({ permission: 'programme.read', input: z.object({}), run: async ({ db }) => ok(await db.programme.count()) })
    await expect(peek.as(await aMember(programme, 'bureau'), {})).rejects.toThrow(/never asked/)
  })
})

describe('the audit log', () => {
  it('is a chain per municipality that shows tampering, also when written at the same time', async () => {
    const programme = await aProgramme()
    const actor = await aMember(programme, 'bureau')
    await Promise.all(Array.from({ length: 8 }, (_, i) => rename().as(actor, { programmeId: programme.id, motto: String(i) })))
    const events = await systemTransaction((db) =>
      db.auditEvent.findMany({ where: { municipalityId: programme.municipalityId }, orderBy: { seq: 'asc' } }))
    expect(events).toHaveLength(8)
    let previousHash = ''
    for (const event of events) {
      const { type, actorId, actorName, objectType, objectId, programmeId, before, after, origin, at } = event
      expect(event.previousHash).toBe(previousHash)
      expect(eventHash({ previousHash, type, actorId, actorName, objectType, objectId, programmeId, before, after, origin, at })).toBe(event.hash)
      previousHash = event.hash
    }
  })

  it.each(['UPDATE "AuditEvent" SET type = \'x\'', 'DELETE FROM "AuditEvent"', 'TRUNCATE "AuditEvent"'])('refuses %s', async (sql) => {
    const programme = await aProgramme()
    await rename().as(await aMember(programme, 'bureau'), { programmeId: programme.id, motto: 'x' })
    await expect(systemTransaction((db) => db.$executeRawUnsafe(sql))).rejects.toThrow()
  })
})
