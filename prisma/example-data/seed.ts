import { hash } from '@node-rs/argon2'
import type { Db } from '@/lib/platform/db/client'
import { disconnect } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { exampleAccounts, exampleMunicipalities, examplePassword } from './accounts'
import { addProgramme } from './add-programme'
import { exampleProgrammes } from './programmes'

export { exampleAccounts, examplePassword } from './accounts'

async function addPeople(db: Db, municipalityId: string, slug: string, passwordHash: string) {
  const own = exampleAccounts.filter((account) => account.municipality === slug)
  await db.user.createMany({
    data: own.map(({ email, name, administrator = false }) => ({ municipalityId, email, name, administrator, passwordHash })),
  })
}

/**
 * Fills an empty database with example data; does nothing when there is a municipality already.
 * @returns whether anything was added
 */
export async function seed(): Promise<boolean> {
  try {
    const passwordHash = await hash(examplePassword)
    return await systemTransaction(async (db) => {
      if ((await db.municipality.count()) > 0) return false
      for (const municipality of exampleMunicipalities) {
        const { id } = await db.municipality.create({ data: municipality })
        await addPeople(db, id, municipality.slug, passwordHash)
        for (const programme of exampleProgrammes.filter((p) => p.municipality === municipality.slug)) {
          await addProgramme(db, id, programme)
        }
      }
      return true
    })
  } finally {
    await disconnect()
  }
}
