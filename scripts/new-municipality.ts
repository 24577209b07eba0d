// npm run gemeente:nieuw -- "Naam van de gemeente" beheerder@gemeente.nl "Naam van de beheerder"
// The first person of a municipality: everybody else is added by them, in the app.
import { temporaryPassword, temporaryUntil } from '../lib/account/temporary-password'
import { appendAudit } from '../lib/platform/audit'
import { hashPassword } from '../lib/platform/auth/password'
import { disconnect } from '../lib/platform/db/client'
import { systemTransaction } from '../lib/platform/db/transaction'
import { formatDateTime } from '../lib/platform/format'

const usage = 'Gebruik: npm run gemeente:nieuw -- "Naam van de gemeente" beheerder@gemeente.nl "Naam van de beheerder"'

const slugOf = (name: string) =>
  name.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')

async function create(municipalityName: string, email: string, name: string) {
  const password = temporaryPassword()
  const temporaryPasswordUntil = temporaryUntil(new Date())
  const passwordHash = await hashPassword(password)
  await systemTransaction(async (db) => {
    const municipality = await db.municipality.create({ data: { name: municipalityName, slug: slugOf(municipalityName) } })
    const user = await db.user.create({
      data: { municipalityId: municipality.id, email: email.toLowerCase(), name, administrator: true, passwordHash, temporaryPasswordUntil },
    })
    const who = { municipalityId: municipality.id, userId: null, name: 'installatie', origin: 'opdrachtregel' }
    const after = { email: user.email, name, administrator: true }
    await appendAudit(db, who, { type: 'user.created', objectType: 'user', objectId: user.id, after }, new Date())
  })
  return { password, until: temporaryPasswordUntil }
}

const [municipality = '', email = '', name = ''] = process.argv.slice(2).map((word) => word.trim())
if (slugOf(municipality) === '' || name === '' || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
  console.error(usage)
  process.exitCode = 1
} else {
  try {
    const { password, until } = await create(municipality, email, name)
    console.log(`${municipality} is klaar. ${name} kan inloggen met ${email} en dit tijdelijke wachtwoord: ${password}`)
    console.log(`Het werkt tot ${formatDateTime(until)} uur.`)
    console.log('Bij de eerste keer inloggen kiest de beheerder een eigen wachtwoord. Het tijdelijke wordt nergens bewaard.')
  } catch (error) {
    const taken = (error as { code?: string }).code === 'P2002'
    console.error(taken ? 'Deze gemeente of dit e-mailadres bestaat al. Er is niets veranderd.' : String(error))
    process.exitCode = 1
  } finally {
    await disconnect()
  }
}
