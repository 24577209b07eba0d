import { hash } from '@node-rs/argon2'
import type { Db } from '@/lib/platform/db/client'
import { disconnect } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { exampleMunicipalities, examplePassword, peopleOf } from './accounts'
import { signIns } from './content/people'
import { exampleProgrammes } from './content/programmes'
import { storeExampleFiles } from './files/store-example-files'
import { addProgramme } from './story/add-programme'
import { openLedger, type Person } from './story/ledger'

export { exampleAccounts, examplePassword } from './accounts'

async function addPeople(db: Db, municipalityId: string, slug: string, passwordHash: string): Promise<Map<string, Person>> {
  const people = peopleOf(slug)
  const signingIn = new Set(signIns.map(({ key }) => key))
  const created = await db.user.createManyAndReturn({
    data: people.map(({ key, email, name, administrator = false, active = true }) =>
      ({ municipalityId, email, name, administrator, active, passwordHash: signingIn.has(key) ? passwordHash : null })),
    select: { id: true, name: true, email: true },
  })
  const byEmail = new Map(created.map(({ id, name, email }) => [email, { id, name }]))
  return new Map(people.flatMap(({ key, email }) => {
    const person = byEmail.get(email)
    return person ? [[key, person] as const] : []
  }))
}

async function addMunicipality(db: Db, municipality: { slug: string; name: string }, passwordHash: string, now: Date) {
  const { id, name } = await db.municipality.create({ data: municipality })
  const people = await addPeople(db, id, municipality.slug, passwordHash)
  const ledger = openLedger(id)
  const programmes = exampleProgrammes.filter((story) => story.municipality === municipality.slug)
  const files = await storeExampleFiles(id, programmes)
  for (const story of programmes) {
    const grants = peopleOf(municipality.slug).flatMap(({ key, grants: all }) =>
      all.filter(({ programme }) => programme === story.slug).map(({ role, organisation }) => ({ who: key, role, organisation })))
    await addProgramme(db, { id, name, now, people, ledger, files }, story, grants)
  }
  await ledger.write(db)
}

/**
 * Fills an empty database with example data; does nothing when there is a municipality already.
 * @returns whether anything was added
 */
export async function seed(): Promise<boolean> {
  try {
    const passwordHash = await hash(examplePassword)
    const now = new Date()
    return await systemTransaction(async (db) => {
      if ((await db.municipality.count()) > 0) return false
      for (const municipality of exampleMunicipalities) await addMunicipality(db, municipality, passwordHash, now)
      return true
    })
  } finally {
    await disconnect()
  }
}
