import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { discardDraft } from './discard-draft'
import { answerKey } from './draft-key'
import { keepDraft } from './keep-draft'
import { draftLimits } from './limits'
import { touchPresence } from './touch-presence'

useDatabase()

const key = answerKey(1, '4.1.1', null)
const draft = (programmeId: string, explanation = 'Half af') => ({ programmeId, key, values: { explanation }, baseVersion: 0 })

describe('drafts', () => {
  it('are kept per person, the last text wins, and are thrown away by their writer', async () => {
    const programme = await aProgramme()
    const [one, two] = [await aMember(programme, 'bureau'), await aMember(programme, 'board')]
    const now = new Date('2026-11-21T13:03:00Z')
    expect(await keepDraft.as(one, draft(programme.id), now)).toEqual({ ok: true, value: { savedAt: now } })
    await keepDraft.as(one, draft(programme.id, 'Bijna af'))
    await keepDraft.as(two, draft(programme.id, 'Van een ander'))
    const kept = () => systemTransaction((db) => db.draft.findMany({ where: { programmeId: programme.id }, orderBy: { savedAt: 'asc' } }))
    expect((await kept()).map((row) => row.values)).toEqual([{ explanation: 'Bijna af' }, { explanation: 'Van een ander' }])
    await discardDraft.as(one, { programmeId: programme.id, key })
    expect((await kept()).map((row) => row.userId)).toEqual([two.userId])
  })

  it('are not for readers nor for other municipalities, and only under a key we know', async () => {
    const programme = await aProgramme()
    const reader = await aMember(programme, 'reader')
    expect(await keepDraft.as(reader, draft(programme.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await keepDraft.as(await aStranger(), draft(programme.id))).toMatchObject({ error: { kind: 'not-found' } })
    expect(await discardDraft.as(reader, draft(programme.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await discardDraft.as(await aStranger(), draft(programme.id))).toMatchObject({ error: { kind: 'not-found' } })
    const bureau = await aMember(programme, 'bureau')
    expect(await keepDraft.as(bureau, { ...draft(programme.id), key: '../x' })).toMatchObject({ error: { kind: 'invalid' } })
    const oddNames = { ...draft(programme.id), values: { 'a\u0000': 'x' } }
    expect(await keepDraft.as(bureau, oddNames)).toMatchObject({ error: { kind: 'invalid' } })
  })
})

describe('room for drafts', () => {
  const keyOf = (n: number) => `antwoord:1:punt-${n}:`
  const fill = (programme: { id: string; municipalityId: string }, userId: string, count: number, explanation = '') =>
    systemTransaction((db) => db.draft.createMany({
      data: Array.from({ length: count }, (_, n) => ({
        municipalityId: programme.municipalityId, programmeId: programme.id, userId, key: keyOf(n), values: { explanation }, baseVersion: 0, savedAt: new Date(),
      })),
    }))
  const tooMany = { error: { kind: 'rule-broken', message: expect.stringContaining('te veel concepten') } }

  it('ends at a number, for this person in this programme; what is there can still be worked on', async () => {
    const programme = await aProgramme()
    const [one, two] = [await aMember(programme, 'bureau'), await aMember(programme, 'bureau')]
    await fill(programme, one.userId, draftLimits.count)
    expect(await keepDraft.as(one, draft(programme.id))).toMatchObject(tooMany)
    expect(await keepDraft.as(one, { ...draft(programme.id), key: keyOf(0) })).toMatchObject({ ok: true })
    expect(await keepDraft.as(two, draft(programme.id))).toMatchObject({ ok: true })
    expect(await discardDraft.as(one, { programmeId: programme.id, key: keyOf(1) })).toMatchObject({ ok: true })
    expect(await keepDraft.as(one, draft(programme.id))).toMatchObject({ ok: true })
  })

  it('ends at a size too', async () => {
    const programme = await aProgramme()
    const one = await aMember(programme, 'bureau')
    await fill(programme, one.userId, 1, 'x'.repeat(draftLimits.bytes - 100))
    expect(await keepDraft.as(one, draft(programme.id, 'x'.repeat(200)))).toMatchObject(tooMany)
    expect(await keepDraft.as(one, draft(programme.id, 'kort'))).toMatchObject({ ok: true })
  })
})

describe('presence', () => {
  const here = (programmeId: string, at: string | null = key) => ({ programmeId, sectionId: '4.1', key: at })

  it('tells others who has which form under the hand, and forgets after half a minute', async () => {
    const programme = await aProgramme()
    const [fatima, jan] = [await aMember(programme, 'bureau'), await aMember(programme, 'bureau')]
    const start = new Date('2026-11-21T13:00:00Z')
    const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
    expect(await touchPresence.as(fatima, here(programme.id), start)).toMatchObject({ ok: true, value: { editors: [] } })
    expect(await touchPresence.as(jan, here(programme.id, null), later(10))).toMatchObject({ value: { editors: [{ key, name: fatima.name }] } })
    expect(await touchPresence.as(jan, { ...here(programme.id, null), sectionId: '4.2' }, later(10))).toMatchObject({ value: { editors: [] } })
    expect(await touchPresence.as(jan, here(programme.id, null), later(31))).toMatchObject({ value: { editors: [] } })
    await touchPresence.as(fatima, here(programme.id), later(40))
    await touchPresence.as(fatima, here(programme.id, null), later(41))
    expect(await touchPresence.as(jan, here(programme.id, null), later(42))).toMatchObject({ value: { editors: [] } })
  })

  it('is only for the team', async () => {
    const programme = await aProgramme()
    expect(await touchPresence.as(await aMember(programme, 'reader'), here(programme.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await touchPresence.as(await aStranger(), here(programme.id))).toMatchObject({ error: { kind: 'not-found' } })
    expect(await touchPresence.as(await aMember(programme, 'bureau'), { ...here(programme.id), sectionId: '9.9' })).toMatchObject({ error: { kind: 'not-found' } })
  })
})
