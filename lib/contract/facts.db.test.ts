import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { addObstacle } from './add-obstacle'
import { addPromise } from './add-promise'
import { editVersion } from './edit-version'
import { loadContractFacts } from './facts'
import { recordTalk } from './record-talk'
import { signVersion } from './sign-version'
import { startVersion } from './start-version'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')
const facts = (programme: { id: string; municipalityId: string }, drafts = true) =>
  tenantTransaction(programme.municipalityId, (db) => loadContractFacts(db, { programmeId: programme.id, day: '2026-11-21', drafts }))

async function aWholeAgreement() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const [dijk, school] = [await anOrganisation(programme, 'De Dijk'), await anOrganisation(programme)]
  const started = await startVersion.as(bureau, { programmeId: programme.id, kindName: 'pact', title: 'Pact' })
  if (!started.ok) throw new Error('not started')
  const { contractId } = started.value
  const base = { programmeId: programme.id, contractId }
  await addPromise.as(bureau, {
    ...base, organisationId: dijk.id, direction: 'brings', text: 'Zes flats', kind: 'money', amount: '1.250,50', madeOn: '2024-01-01', dueOn: '2026-10-01',
  })
  await editVersion.as(bureau, {
    ...base, version: 1, kindName: 'pact', title: 'Pact', startingPoints: 'A', priorities: 'B', startsOn: '2024-01-01', evaluateOn: '2027-01-01',
    signatories: [dijk, school].map(({ id }) => ({ organisationId: id, personName: 'Iemand' })),
  })
  const signatories = await tenantTransaction(programme.municipalityId, (db) => db.contractSignatory.findMany({ orderBy: { position: 'asc' } }))
  for (const [index, { id }] of signatories.entries())
    await signVersion.as(bureau, { ...base, signatoryId: id, version: 2 + index, signedOn: `2024-01-1${index}` }, now)
  await recordTalk.as(bureau, { programmeId: programme.id, organisationId: dijk.id, heldOn: '2026-03-01', conclusions: 'Goed.' }, now)
  await addObstacle.as(bureau, { programmeId: programme.id, title: 'Gegevens delen', kind: 'law', level: 'state', carrier: 'Wethouder', foundOn: '2026-01-01', dueOn: '2026-06-01' })
  return programme
}

describe('what is on record', () => {
  it('is told per section, in a sentence with a place to look', async () => {
    const programme = await aWholeAgreement()
    const told = await facts(programme)
    const words = (section: string) => told.filter(({ sectionId }) => sectionId === section).map((fact) => fact.words.replaceAll('\u00a0', ' '))
    expect(words('5.3')).toEqual([
      'Versie 1 (pact) is getekend door 2 partijen, de laatste op 11 januari 2024.', 'De volgende evaluatie staat op 1 januari 2027.',
      'Van 1 toezegging is er 0 geleverd; van 1 is de datum voorbij.',
    ])
    expect(words('5.4-5.5')).toEqual(['Voor de doorbraaktafel is 1 knelpunt open, waarvan 1 bij het Rijk; 0 beantwoord.'])
    expect(words('6.1')).toContain('Toegezegd is € 1.250,50, geleverd € 0.')
    expect(words('7.1')[0]).toBe('Met 1 van de 2 partners was er in het laatste jaar een gesprek over toezeggingen.')
    expect(told.every(({ href }) => href.startsWith(`/programmas/${programme.id}/`))).toBe(true)
  })

  it('keeps a version that is not signed, and what is promised in it, among the people at the table', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const { id } = await anOrganisation(programme)
    const started = await startVersion.as(bureau, { programmeId: programme.id, kindName: 'pact', title: 'Pact' })
    const promise = { programmeId: programme.id, organisationId: id, direction: 'brings', text: 'Zes flats', kind: 'other', madeOn: '2024-01-01', dueOn: '2026-10-01' }
    await addPromise.as(bureau, { ...promise, contractId: started.ok ? started.value.contractId : '' })
    const [table, reader] = [await facts(programme), await facts(programme, false)].map((told) => told.map(({ words }) => words))
    expect(table).toContain('Versie 1 is in voorbereiding; 0 van de 0 ondertekenaars hebben getekend.')
    expect(table).toContain('Van 1 toezegging is er 0 geleverd; van 1 is de datum voorbij.')
    expect(reader).toContain('Er is nog geen getekend lokaal contract.')
    expect(reader).toContain('Er zijn nog geen toezeggingen vastgelegd.')
  })

  it('says so when there is nothing yet', async () => {
    expect((await facts(await aProgramme())).map(({ words }) => words)).toContain('Er is nog geen lokaal contract.')
  })
})
