import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMember, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aSealedDecision, aWholeDecision, expectOk } from '@/tests/support/decisions'
import { correctDecision } from './correct-decision'
import { discardDecision } from './discard-decision'
import { getDecision } from './get-decision'
import { meetCondition } from './meet-condition'
import { prepareDecision } from './prepare-decision'
import { sealDecision } from './seal-decision'
import { submitDecision } from './submit-decision'
import { verifyDecision } from './verify-decision'
import { withdrawSubmission } from './withdraw-submission'

useDatabase()

const conditional = {
  outcome: 'go_with_conditions',
  conditions: [{ text: 'Geld tot 2030', owner: 'Wethouder', dueOn: '2024-12-01' }, { text: 'Procesregisseur', owner: 'Bureau', dueOn: '2025-01-01' }],
}

/** A plain connection as the owner of the tables, past everything the application does. */
let sql: pg.Client
beforeAll(async () => {
  sql = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await sql.connect()
  await sql.query(`SELECT set_config('app.system', 'on', false)`)
})
afterAll(() => sql.end())

describe('a sealed decision', () => {
  it('cannot be changed by any use case', async () => {
    const programme = await aProgramme()
    const { decisionId, bureau } = await aSealedDecision(programme)
    for (const operation of [submitDecision, withdrawSubmission, discardDecision])
      for (const version of [1, 2, 3])
        expect((await operation.as(bureau, { programmeId: programme.id, decisionId, version })).ok).toBe(false)
    for (const version of [1, 2]) {
      expect((await sealDecision.as(bureau, { programmeId: programme.id, decisionId, version })).ok).toBe(false)
      expect((await prepareDecision.as(bureau, { ...aWholeDecision, programmeId: programme.id, version })).ok).toBe(false)
    }
  })

  it.each([
    `UPDATE "Decision" SET "motivation" = 'Anders' WHERE "id" = $1`,
    `UPDATE "Decision" SET "sealedAt" = NULL WHERE "id" = $1`,
    `UPDATE "Decision" SET "version" = "version" + 1 WHERE "id" = $1`,
    `DELETE FROM "Decision" WHERE "id" = $1`,
    `UPDATE "DecisionAttendee" SET "vote" = 'against' WHERE "decisionId" = $1`,
    `DELETE FROM "DecisionAttendee" WHERE "decisionId" = $1`,
    `INSERT INTO "DecisionAttendee" ("id", "municipalityId", "decisionId", "position", "name", "onBehalfOf", "vote")
       SELECT gen_random_uuid(), "municipalityId", "id", 99, 'Later', 'Niemand', 'for' FROM "Decision" WHERE "id" = $1`,
    `UPDATE "DecisionCondition" SET "dueOn" = '2040-01-01' WHERE "decisionId" = $1`,
    `UPDATE "DecisionCondition" SET "text" = 'Minder', "metAt" = now() WHERE "decisionId" = $1`,
    `DELETE FROM "DecisionCondition" WHERE "decisionId" = $1`,
    `INSERT INTO "DecisionCondition" ("id", "municipalityId", "decisionId", "position", "text", "owner", "dueOn")
       SELECT gen_random_uuid(), "municipalityId", "id", 99, 'Later', 'Niemand', '2030-01-01' FROM "Decision" WHERE "id" = $1`,
    `TRUNCATE "DecisionAttendee"`,
    `TRUNCATE "DecisionCondition"`,
    `TRUNCATE "Decision" CASCADE`,
  ])('cannot be changed by the owner of the tables: %s', async (statement) => {
    const programme = await aProgramme()
    const { decisionId, bureau } = await aSealedDecision(programme, conditional)
    await expect(sql.query(statement, statement.includes('$1') ? [decisionId] : [])).rejects.toThrow(/sealed decision|append-only/)
    expect(await verifyDecision.as(bureau, { programmeId: programme.id, decisionId })).toMatchObject({ value: { intact: true } })
  })

  it('cannot be brought into the world half', async () => {
    const programme = await aProgramme()
    const { decisionId } = await aDraftDecision(programme, { attendees: [] })
    const seal = `"sealedAt" = now(), "number" = 1, "hash" = 'x', "dossier" = '{}'`
    await expect(sql.query(`UPDATE "Decision" SET ${seal} WHERE "id" = $1`, [decisionId])).rejects.toThrow(/who was present/)
    const lacking = await aDraftDecision(await aProgramme(), { outcome: 'go_with_conditions' })
    await expect(sql.query(`UPDATE "Decision" SET ${seal} WHERE "id" = $1`, [lacking.decisionId])).rejects.toThrow(/whole conditions/)
  })

  it('gets no attendee from who was faster than the seal', async () => {
    const programme = await aProgramme()
    const { decisionId } = await aDraftDecision(programme)
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await other.connect()
    await other.query(`SELECT set_config('app.system', 'on', false)`)
    await sql.query('BEGIN')
    await sql.query(`UPDATE "Decision" SET "sealedAt" = now(), "number" = 1, "hash" = 'x', "dossier" = '{}' WHERE "id" = $1`, [decisionId])
    const late = other.query(`UPDATE "DecisionAttendee" SET "vote" = 'against' WHERE "decisionId" = $1`, [decisionId])
    const outcome = expect(late).rejects.toThrow(/sealed decision/)
    await sql.query('COMMIT')
    await outcome
    await other.end()
  })

  it('shows a broken seal when someone forges it past every guard', async () => {
    const programme = await aProgramme()
    const { decisionId, bureau } = await aSealedDecision(programme)
    await sql.query(`ALTER TABLE "Decision" DISABLE TRIGGER USER`)
    await sql.query(`UPDATE "Decision" SET "motivation" = 'Vervalst' WHERE "id" = $1`, [decisionId])
    await sql.query(`ALTER TABLE "Decision" ENABLE TRIGGER USER`)
    expect(await verifyDecision.as(bureau, { programmeId: programme.id, decisionId })).toMatchObject({ value: { intact: false } })
  })
})

describe('a correction', () => {
  it('is a new decision that points to the old one, and leaves that as it was', async () => {
    const programme = await aProgramme()
    const first = await aSealedDecision(programme, conditional)
    const { bureau, decisionId } = first
    const [condition] = expectOk(await getDecision.as(bureau, { programmeId: programme.id, decisionId })).conditions
    await meetCondition.as(bureau, { programmeId: programme.id, conditionId: condition?.id, version: 1, met: true, note: 'Toegezegd.' })

    const draft = expectOk(await correctDecision.as(bureau, { programmeId: programme.id, decisionId }))
    expect(await correctDecision.as(bureau, { programmeId: programme.id, decisionId })).toMatchObject({ error: { kind: 'rule-broken' } })
    const changed = { ...aWholeDecision, ...conditional, motivation: 'Beter verwoord.', programmeId: programme.id, version: draft.version }
    const { version } = expectOk(await prepareDecision.as(bureau, changed))
    const second = expectOk(await sealDecision.as(bureau, { programmeId: programme.id, decisionId: draft.decisionId, version }))
    expect(second.number).toBe(2)

    const now = expectOk(await getDecision.as(bureau, { programmeId: programme.id, decisionId: draft.decisionId }))
    expect(now).toMatchObject({ corrects: { number: 1 }, correctedBy: null, content: { motivation: 'Beter verwoord.' } })
    expect(now.conditions.map(({ metNote }) => metNote)).toEqual(['Toegezegd.', ''])
    const old = expectOk(await getDecision.as(bureau, { programmeId: programme.id, decisionId }))
    expect(old).toMatchObject({ correctedBy: { number: 2 }, allowed: { correct: false }, conditions: [{ mayMeet: false }, { mayMeet: false }], content: { motivation: aWholeDecision.motivation } })
    expect(await correctDecision.as(bureau, { programmeId: programme.id, decisionId })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await auditTypes(programme.municipalityId)).toContain('decision.correction-begun')
  })

  it('opens the phase again when it comes to "not yet"', async () => {
    const programme = await aProgramme()
    const { bureau, decisionId } = await aSealedDecision(programme)
    const draft = expectOk(await correctDecision.as(bureau, { programmeId: programme.id, decisionId }))
    const changed = { ...aWholeDecision, outcome: 'not_yet', reviewOn: '2024-09-01', programmeId: programme.id, version: draft.version }
    const { version } = expectOk(await prepareDecision.as(bureau, changed))
    expectOk(await sealDecision.as(bureau, { programmeId: programme.id, decisionId: draft.decisionId, version }))
    const { rows } = await sql.query(`SELECT "status" FROM "PhaseState" WHERE "programmeId" = $1 AND "phase" = 'orientation'`, [programme.id])
    expect(rows).toEqual([{ status: 'active' }])
  })

  it('is for the bureau, of what is sealed', async () => {
    const programme = await aProgramme()
    const { decisionId } = await aSealedDecision(programme)
    const input = { programmeId: programme.id, decisionId }
    expect(await correctDecision.as(await aMember(programme, 'board'), input)).toMatchObject({ error: { kind: 'denied' } })
    expect(await correctDecision.as(await anOutsider(programme.municipalityId), input)).toMatchObject({ error: { kind: 'denied' } })
    expect(await correctDecision.as(await aStranger(), input)).toMatchObject({ error: { kind: 'not-found' } })
    const draft = await aDraftDecision(programme, { phase: 'startup' })
    expect(await correctDecision.as(draft.bureau, { ...input, decisionId: draft.decisionId })).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

describe('meeting a condition', () => {
  it('notes when and how, once, and can be taken back; the seal stays', async () => {
    const programme = await aProgramme()
    const { bureau, decisionId } = await aSealedDecision(programme, conditional)
    const [condition] = expectOk(await getDecision.as(bureau, { programmeId: programme.id, decisionId })).conditions
    const input = { programmeId: programme.id, conditionId: condition?.id, version: 1, met: true, note: 'Raadsbesluit 12 mei.' }
    expect(await meetCondition.as(bureau, { ...input, note: ' ' })).toMatchObject({ error: { kind: 'rule-broken', field: 'note' } })
    expect(await meetCondition.as(bureau, input)).toMatchObject({ ok: true })
    expect(await meetCondition.as(bureau, input)).toMatchObject({ error: { kind: 'conflict', current: { met: true } } })
    expect(await verifyDecision.as(bureau, { programmeId: programme.id, decisionId })).toMatchObject({ value: { intact: true } })
    expect(await meetCondition.as(bureau, { ...input, version: 2, met: false })).toMatchObject({ ok: true })
    expect(await auditTypes(programme.municipalityId)).toEqual(['decision.begun', 'decision.sealed', 'condition.met', 'condition.reopened'])
    for (const role of ['board', 'partner', 'reader'] as const)
      expect(await meetCondition.as(await aMember(programme, role), input)).toMatchObject({ error: { kind: 'denied' } })
    expect(await meetCondition.as(await aStranger(), input)).toMatchObject({ error: { kind: 'not-found' } })
  })
})
