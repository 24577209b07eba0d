import pg from 'pg'
import { StartProblem } from '../start-problem.mjs'

const REMEDIES = {
  ECONNREFUSED: ['er luistert daar geen PostgreSQL', 'Start de database, of verbeter DATABASE_URL.'],
  ENOTFOUND: ['die naam is onbekend', 'Verbeter de hostnaam in DATABASE_URL.'],
  EAI_AGAIN: ['die naam is nu niet op te zoeken', 'Controleer het netwerk en de hostnaam in DATABASE_URL.'],
  '28P01': ['het wachtwoord klopt niet', 'Verbeter gebruiker en wachtwoord in DATABASE_URL.'],
  '28000': ['deze gebruiker mag niet inloggen', 'Verbeter de gebruiker in DATABASE_URL of pas pg_hba.conf aan.'],
  '3D000': ['die database bestaat niet', 'Maak haar aan met CREATE DATABASE, of verbeter DATABASE_URL.'],
  53300: ['alle verbindingen zijn bezet', 'Sluit andere programma’s of verhoog max_connections.'],
}

/**
 * A connected client, or a StartProblem that says why not. Never shows the password.
 * @param {string} url
 */
export async function connect(url) {
  const where = describe(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 })
  client.on('error', () => {}) // a broken connection also rejects the query that was running
  try {
    await client.connect()
    return client
  } catch (error) {
    const cause = error.errors?.[0] ?? error // several addresses: several errors
    const [why, remedy] = REMEDIES[cause.code] ?? [
      cause.message.replaceAll(/\s+/g, ' '),
      'Controleer of de database bereikbaar is en verbeter DATABASE_URL.',
    ]
    throw new StartProblem(`De database ${where} is niet bereikbaar: ${why}.`, remedy, { cause })
  }
}

function describe(url) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new StartProblem(
      'DATABASE_URL is geen geldig adres.',
      'Het moet de vorm postgresql://gebruiker:wachtwoord@host:5432/database hebben.',
    )
  }
  return `${parsed.host}${parsed.pathname}`
}
