import { createHmac } from 'node:crypto'
import pg from 'pg'

/** The role that owns the databases: no superuser, because row-level security does not bind a superuser. */
export const OWNER = 'wijkaanpak'

/** Derived, so that one secret on disk is enough. */
export const ownerPassword = (secret) => createHmac('sha256', secret).update(OWNER).digest('base64url')

/** Creates the owner role and its database when they are missing. */
export async function ensureOwnerAndDatabase(adminUrl, secret, database) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const owner = client.escapeIdentifier(OWNER)
    const exists = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER])
    const verb = exists.rowCount ? 'ALTER' : 'CREATE'
    const password = client.escapeLiteral(ownerPassword(secret))
    await client.query(
      `${verb} ROLE ${owner} LOGIN CREATEDB NOSUPERUSER NOCREATEROLE NOBYPASSRLS NOREPLICATION PASSWORD ${password}`,
    )
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (!found.rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${owner}`)
  } finally {
    await client.end()
  }
}
