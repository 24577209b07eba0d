import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { aMunicipality, aProgramme, aUser, anOrganisation } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction, tenantTransaction } from './transaction'

useDatabase()

async function rows<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

// Tables that belong to no municipality, each for a reason.
const shared = ['Municipality', 'RateLimit', '_prisma_migrations']

describe('every table belongs to a municipality', () => {
  it('has the column, forced row-level security and the policy', async () => {
    const tables = await rows<{ name: string; column: boolean; forced: boolean; policies: number }>(`
      SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
        EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'municipalityId' AND a.attnotnull) AS column,
        (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
      FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`)
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables.filter(({ name }) => !shared.includes(name))) {
      expect(table, table.name).toMatchObject({ column: true, forced: true, policies: 1 })
    }
  })

  it('points only within the own municipality', async () => {
    const foreignKeys = await rows<{ name: string; from: string; to: string; columns: string[] }>(`
      SELECT conname AS name, conrelid::regclass::text AS from, confrelid::regclass::text AS to,
        ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey)) AS columns
      FROM pg_constraint WHERE contype = 'f'`)
    expect(foreignKeys.length).toBeGreaterThan(20)
    for (const key of foreignKeys) expect(key.columns, key.name).toContain('municipalityId')
  })

  it('runs as a role that row-level security holds for', async () => {
    const [role] = await rows<{ free: boolean }>(
      'SELECT rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = current_user')
    expect(role?.free).toBe(false)
  })
})

describe('two locks between municipalities', () => {
  it('shows nothing at all without a tenant', async () => {
    await aProgramme()
    expect(await rows('SELECT 1 FROM "Programme"')).toHaveLength(0)
    expect(await rows('SELECT 1 FROM "Municipality"')).toHaveLength(0)
  })

  it('finds, changes and removes only own rows, also by another id', async () => {
    const mine = await aMunicipality()
    const theirs = await aProgramme({ name: 'Van een ander' })
    await tenantTransaction(mine.id, async (db) => {
      expect(await db.programme.findUnique({ where: { id: theirs.id } })).toBeNull()
      expect(await db.programme.findMany()).toEqual([])
      expect(await db.programme.count()).toBe(0)
      expect(await db.programme.updateMany({ where: { id: theirs.id }, data: { name: 'Gekaapt' } })).toEqual({ count: 0 })
      expect(await db.phaseState.deleteMany({ where: { programmeId: theirs.id } })).toEqual({ count: 0 })
    })
    const found = await systemTransaction((db) => db.programme.findUniqueOrThrow({ where: { id: theirs.id } }))
    expect(found.name).toBe('Van een ander')
  })

  it('holds the second lock when the first is bypassed with raw SQL', async () => {
    const mine = await aMunicipality()
    const theirs = await aProgramme()
    await tenantTransaction(mine.id, async (db) => {
      expect(await db.$queryRaw`SELECT 1 FROM "Programme" WHERE id = ${theirs.id}::uuid`).toEqual([])
      expect(await db.$executeRaw`UPDATE "Programme" SET name = 'Gekaapt' WHERE id = ${theirs.id}::uuid`).toBe(0)
    })
    await expect(tenantTransaction(mine.id, (db) =>
      db.$executeRaw`INSERT INTO "Organisation" (id, "municipalityId", "programmeId", name)
        VALUES (gen_random_uuid(), ${theirs.municipalityId}::uuid, ${theirs.id}::uuid, 'Indringer')`,
    )).rejects.toThrow(/row-level security/)
  })

  it('overrules a municipality that is given by hand', async () => {
    const mine = await aMunicipality()
    const theirs = await aMunicipality()
    const user = await tenantTransaction(mine.id, (db) =>
      db.user.create({ data: { municipalityId: theirs.id, name: 'X', email: 'x@example.org' } }))
    expect(user.municipalityId).toBe(mine.id)
  })

  it('cannot tie an own row to a row of another municipality', async () => {
    const mine = await aProgramme()
    const theirs = await anOrganisation(await aProgramme())
    const user = await aUser({ municipalityId: mine.municipalityId })
    await expect(tenantTransaction(mine.municipalityId, (db) =>
      db.membership.create({
        data: { municipalityId: mine.municipalityId, programmeId: mine.id, userId: user.id, role: 'partner', organisationId: theirs.id },
      }),
    )).rejects.toThrow()
  })

  it('keeps transactions that run at the same time apart', async () => {
    const some = await Promise.all(Array.from({ length: 12 }, () => aProgramme()))
    const seen = await Promise.all(some.map((p) => tenantTransaction(p.municipalityId, (db) => db.programme.findMany())))
    seen.forEach((programmes, i) => {
      expect(programmes.map((p) => p.id)).toEqual([some[i]?.id])
    })
  })
})
