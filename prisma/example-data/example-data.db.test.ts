import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '@/tests/support/database'
import { checkDecision } from '@/lib/decisions/decide'
import { contentOf, loadDecision } from '@/lib/decisions/load-decision'
import { toDay } from '@/lib/decisions/content'
import { verifyDecision } from '@/lib/decisions/verify-decision'
import { loadFacts } from '@/lib/checklists/load-facts'
import type { Actor } from '@/lib/platform/actor'
import { eventHash } from '@/lib/platform/audit'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { openFile } from '@/lib/platform/files/store'
import { isComplete } from '@/lib/process/answer-rules'
import { currentDefinition } from '@/lib/process/definitions'
import { allPoints, findPoint } from '@/lib/process/lookup'
import { carriedOver } from '@/lib/process/phases'
import { programmeProgress } from '@/lib/process/progress'
import { snapshotSchema } from '@/lib/publication/snapshot'
import { exampleAccounts } from './accounts'
import { seed } from './seed'

useDatabase()

const programmeOf = (slug: string) =>
  systemTransaction((db) => db.programme.findFirstOrThrow({ where: { slug }, include: { phases: true, organisations: true } }))

async function progressOf(slug: string, cycle?: number) {
  const { id, phases, currentCycle, organisations } = await programmeOf(slug)
  const facts = await systemTransaction((db) => loadFacts(db, id))
  const organisationIds = organisations.filter(({ active }) => active).map((organisation) => organisation.id)
  const asked = cycle ?? currentCycle
  return programmeProgress(currentDefinition, facts, {
    cycle: asked, organisationIds, noGoConsidered: true, carriedOver: carriedOver(phases, asked),
  })
}

async function actorOf(email: string): Promise<Actor> {
  const user = await systemTransaction((db) => db.user.findUniqueOrThrow({ where: { email }, include: { memberships: true } }))
  return {
    userId: user.id, sessionId: 'test', name: user.name, municipalityId: user.municipalityId, administrator: user.administrator,
    grants: user.memberships.map(({ programmeId, role, organisationId }) => ({ programmeId, role, organisationId })), origin: 'test',
  }
}

const countRows = () =>
  systemTransaction(async (db) => [await db.municipality.count(), await db.answer.count(), await db.auditEvent.count(), await db.decision.count()])

beforeAll(async () => {
  process.env.UPLOAD_DIR = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-files-'))
  expect(await seed()).toBe(true)
})

describe('seeding', () => {
  it('happens once', async () => {
    const before = await countRows()
    expect(await seed()).toBe(false)
    expect(await countRows()).toEqual(before)
  })

  it('gives every account that is printed a password and something to do', async () => {
    for (const { email } of exampleAccounts) {
      const user = await systemTransaction((db) => db.user.findUniqueOrThrow({ where: { email }, include: { memberships: true } }))
      expect(user.passwordHash, email).toMatch(/^\$argon2id\$/)
      expect(user.active && (user.administrator || user.memberships.length > 0), email).toBe(true)
    }
  })

  it('puts nothing in the future that has already happened', async () => {
    const now = new Date()
    const late = await systemTransaction(async (db) => [
      await db.answer.count({ where: { answeredAt: { gt: now } } }),
      await db.comment.count({ where: { at: { gt: now } } }),
      await db.evidence.count({ where: { addedAt: { gt: now } } }),
      await db.actionItem.count({ where: { OR: [{ doneAt: { gt: now } }, { createdAt: { gt: now } }] } }),
      await db.decision.count({ where: { OR: [{ sealedAt: { gt: now } }, { submittedAt: { gt: now } }] } }),
      await db.auditEvent.count({ where: { at: { gt: now } } }),
    ])
    expect(late).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('De Kolk', () => {
  it('discussed all 97 points in its first cycle', async () => {
    const { counts } = await progressOf('de-kolk', 1)
    expect(counts).toMatchObject({ total: allPoints(currentDefinition).length, open: 0 })
    expect(counts.skipped).toBeGreaterThan(2)
    expect(counts.notApplicable).toBeGreaterThan(1)
  })

  it('is half way its second', async () => {
    const { phases } = await progressOf('de-kolk')
    expect(phases.map(({ cycle, counts }) => [cycle, counts.open === 0])).toEqual([
      [1, true], [2, true], [2, false], [2, false], [2, false],
    ])
    expect(phases.map(({ counts }) => counts.partlyOpen > 0)).toEqual([false, false, true, true, false])
  })

  it('has partners who see it differently', async () => {
    const { phases } = await progressOf('de-kolk', 1)
    const urgency = phases.flatMap(({ sections }) => sections.flatMap(({ points }) => points)).find(({ point }) => point.id === '4.6.1')
    expect(new Set(urgency?.spread.map(({ fact }) => fact?.judgement)).size).toBeGreaterThan(2)
  })

  it('has files that are really there', async () => {
    const files = await systemTransaction((db) => db.storedFile.findMany())
    expect(files.map(({ mediaType }) => mediaType.split('/')[1]).toSorted()).toHaveLength(4)
    for (const { municipalityId, id, size, name } of files) expect(await openFile(municipalityId, id, size), name).not.toBeNull()
  })

  it('has work that is late, work that is due and a decision that waits', async () => {
    const { id: programmeId } = await programmeOf('de-kolk')
    const today = new Date()
    const counts = await systemTransaction(async (db) => ({
      late: await db.actionItem.count({ where: { programmeId, doneAt: null, dueOn: { lt: today } } }),
      due: await db.actionItem.count({ where: { programmeId, doneAt: null, dueOn: { gt: today } } }),
      lateConditions: await db.decisionCondition.count({ where: { decision: { programmeId, sealedAt: { not: null }, corrections: { none: {} } }, metAt: null, dueOn: { lt: today } } }),
      dueConditions: await db.decisionCondition.count({ where: { decision: { programmeId, sealedAt: { not: null }, corrections: { none: {} } }, metAt: null, dueOn: { gt: today } } }),
      waiting: await db.decision.count({ where: { programmeId, sealedAt: null, submittedAt: { not: null } } }),
    }))
    expect(counts).toEqual({ late: 4, due: 7, lateConditions: 1, dueConditions: 1, waiting: 3 })
  })

  it('has news since the last visit of the board', async () => {
    const { id: programmeId } = await programmeOf('de-kolk')
    const { userId } = await actorOf('bestuur@lindewaard.example')
    const news = await systemTransaction(async (db) => {
      const { seenAt } = await db.programmeVisit.findFirstOrThrow({ where: { programmeId, userId } })
      return db.auditEvent.findMany({ where: { programmeId, at: { gt: seenAt } } })
    })
    expect(new Set(news.map(({ type }) => type)).size).toBeGreaterThan(4)
  })

  it('is public', async () => {
    const published = await systemTransaction((db) => db.publication.findMany({ where: { programme: { slug: 'de-kolk' } }, orderBy: { number: 'asc' } }))
    const snapshots = published.map(({ snapshot }) => snapshotSchema.parse(snapshot))
    expect(snapshots.map(({ cycle, decisions }) => [cycle, decisions.length])).toEqual([[1, 4], [2, 7]])
    expect(snapshots.map(({ contract }) => [contract?.title, contract?.parties.length])).toEqual([['Wijkcontract De Kolk 2020–2024', 7], ['Tweede wijkcontract De Kolk', 8]])
    for (const { when } of snapshots.flatMap(({ next }) => next)) expect(when).toMatch(/^(\d{1,2} )?[a-z]+ 20\d\d$/)
  })
})

describe('decisions and memory', () => {
  it('seals only what the rules would let through, and every seal holds', async () => {
    const sealed = await systemTransaction((db) =>
      db.decision.findMany({ where: { sealedAt: { not: null } }, include: { programme: true }, orderBy: [{ programmeId: 'asc' }, { number: 'asc' }] }))
    expect(sealed).toHaveLength(13)
    const bureau = await actorOf('bureau@lindewaard.example')
    for (const { id: decisionId, programmeId, programme, sealedAt, number } of sealed) {
      const decision = await systemTransaction((db) => loadDecision(db, programmeId, decisionId))
      if (!decision || !sealedAt) throw new Error('a sealed decision is gone')
      const moment = { today: toDay(sealedAt), programmeStartsOn: toDay(programme.startsOn), closesPhase: decision.phase !== null }
      expect(checkDecision(contentOf(decision), moment), `${programme.name} ${number}`).toEqual({})
      expect(await verifyDecision.as(bureau, { programmeId, decisionId })).toMatchObject({ ok: true, value: { intact: true } })
    }
  })

  it('keeps an audit chain that holds, oldest first', async () => {
    const events = await systemTransaction((db) => db.auditEvent.findMany({ orderBy: { seq: 'asc' } }))
    const last = new Map<string, { hash: string; at: Date }>()
    for (const event of events) {
      const before = last.get(event.municipalityId)
      expect(event.previousHash).toBe(before?.hash ?? '')
      expect(event.at >= (before?.at ?? event.at)).toBe(true)
      const { previousHash, type, actorId, actorName, objectType, objectId, programmeId, before: was, after, origin, at } = event
      expect(eventHash({ previousHash, type, actorId, actorName, objectType, objectId, programmeId, before: was, after, origin, at })).toBe(event.hash)
      last.set(event.municipalityId, event)
    }
    expect(last.size).toBe(5)
  })

  it('keeps every version of an answer, and only answers that may be recorded', async () => {
    const answers = await systemTransaction((db) => db.answer.findMany({ include: { revisions: { orderBy: { version: 'asc' } } } }))
    for (const { pointId, version, revisions, state, explanation, reason, judgement, answeredAt } of answers) {
      expect(revisions.map((revision) => revision.version)).toEqual(Array.from({ length: version }, (_, index) => index + 1))
      expect(revisions.at(-1)).toMatchObject({ state, explanation, reason, judgement, at: answeredAt })
      const place = findPoint(currentDefinition, pointId)
      const fact = { pointId, cycle: 1, organisationId: null, state, judgement, explanation, reason, by: 'x', at: answeredAt }
      expect(place && isComplete(place.point, fact), `${pointId} ${explanation}`).toBe(true)
    }
  })
})

describe('places that exist', () => {
  it.each(['westwijk', 'overvecht', 'rotterdam-zuid'])('tells of %s only what was published, with its source, and leaves the rest open', async (slug) => {
    const { inhabitants, dwellings, sourceNote } = await programmeOf(slug)
    expect({ inhabitants, dwellings }).toEqual({ inhabitants: null, dwellings: null })
    expect(sourceNote).toContain('niet het dossier van de gemeente')
    const { counts } = await progressOf(slug)
    expect(counts.open).toBeGreaterThan(counts.answered)
    const facts = await systemTransaction(async (db) => loadFacts(db, (await programmeOf(slug)).id))
    for (const { explanation, pointId } of facts) expect(explanation, pointId).toMatch(/\(Handboek §\d/)
  })
})

it('keeps municipalities apart', async () => {
  const { id: programmeId } = await programmeOf('de-kolk')
  const { municipalityId } = await actorOf('bureau@oosterhaven.example')
  await tenantTransaction(municipalityId, async (db) => {
    expect((await db.programme.findMany()).map(({ slug }) => slug)).toEqual(['havenkwartier'])
    expect(await db.answer.count({ where: { programmeId } })).toBe(0)
  })
})
