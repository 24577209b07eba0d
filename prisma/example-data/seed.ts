import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { disconnect } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { exampleMunicipalities, examplePassword, peopleOf } from './accounts'
import { signIns } from './content/people'
import { exampleProgrammes } from './content/programmes'
import { storeExampleFiles } from './files/store-example-files'
import { openLedger, type Person } from './story/ledger'
import { noRows, writeRows, type Rows } from './story/rows'
import { tellProgramme } from './story/tell-programme'

export { exampleAccounts, examplePassword } from './accounts'

function tellPeople(rows: Rows, municipalityId: string, slug: string, passwordHash: string): Map<string, Person> {
  const people = peopleOf(slug).map((person) => ({ ...person, id: randomUUID() }))
  const signingIn = new Set(signIns.map(({ key }) => key))
  rows.users.push(...people.map(({ id, key, email, name, administrator = false, active = true }) =>
    ({ id, municipalityId, email, name, administrator, active, passwordHash: signingIn.has(key) ? passwordHash : null })))
  return new Map(people.map(({ key, id, name }) => [key, { id, name }]))
}

async function tellMunicipality(rows: Rows, municipality: { slug: string; name: string }, passwordHash: string, now: Date) {
  const { slug, name } = municipality
  const id = randomUUID()
  rows.municipalities.push({ id, slug, name })
  const people = tellPeople(rows, id, slug, passwordHash)
  const ledger = openLedger(id)
  const programmes = exampleProgrammes.filter((story) => story.municipality === slug)
  const files = await storeExampleFiles(id, programmes)
  for (const story of programmes) {
    const grants = peopleOf(slug).flatMap(({ key, grants: all }) =>
      all.filter(({ programme }) => programme === story.slug).map(({ role, organisation }) => ({ who: key, role, organisation })))
    tellProgramme({ id, name, now, people, ledger, files, rows }, story, grants)
  }
  rows.events.push(...ledger.events())
}

const isEmpty = () => systemTransaction(async (db) => (await db.municipality.count()) === 0)

/**
 * Fills an empty database with example data; does nothing when there is a municipality already.
 * @returns whether anything was added
 */
export async function seed(): Promise<boolean> {
  try {
    if (!(await isEmpty())) return false
    const [rows, now, passwordHash] = [noRows(), new Date(), await hash(examplePassword)]
    for (const municipality of exampleMunicipalities) await tellMunicipality(rows, municipality, passwordHash, now)
    return await systemTransaction(async (db) => {
      if ((await db.municipality.count()) > 0) return false
      await writeRows(db, rows)
      return true
    })
  } finally {
    await disconnect()
  }
}
