import { expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { anEstablishedVision } from '@/tests/support/goals'
import { editVersion } from './edit-version'
import { getContract } from './get-contract'
import { lookAtVision } from './look-at-vision'
import { signVersion } from './sign-version'
import { startVersion } from './start-version'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')

/** A contract that was signed while the first vision held. */
async function aSigned() {
  const programme = await aProgramme()
  const { id: programmeId } = programme
  const bureau = await aMember(programme, 'bureau')
  await anEstablishedVision(programme, 1)
  const started = await startVersion.as(bureau, { programmeId, kindName: 'pact', title: 'Pact' })
  if (!started.ok) throw new Error('not started')
  const { contractId } = started.value
  const [dijk, school] = [await anOrganisation(programme), await anOrganisation(programme)]
  const edited = await editVersion.as(bureau, {
    programmeId, contractId, version: 1, kindName: 'pact', title: 'Pact', startingPoints: 'Niet vrijblijvend.', priorities: 'Wonen.', directionNote: '',
    startsOn: '2026-09-01', evaluateOn: '2029-09-01', signatories: [{ organisationId: dijk.id, personName: 'Joost' }, { organisationId: school.id, personName: 'Meral' }],
  })
  expect(edited.ok).toBe(true)
  const signatories = await systemTransaction((db) => db.contractSignatory.findMany({ where: { contractId }, orderBy: { position: 'asc' } }))
  for (const [index, { id }] of signatories.entries()) {
    expect(await signVersion.as(bureau, { programmeId, contractId, signatoryId: id, version: 2 + index, signedOn: '2026-09-01' }, now)).toMatchObject({ ok: true })
  }
  return { programme, programmeId, bureau, contractId, version: 4 }
}

const toLookAt = async (given: Awaited<ReturnType<typeof aSigned>>) => {
  const shown = await getContract.as(given.bureau, { programmeId: given.programmeId }, now)
  return shown.ok ? { vision: shown.value.visionToLookAt, intact: shown.value.shown?.intact } : shown
}

it('asks to look again when the vision moved on after signing, until somebody did; the seal stays whole', async () => {
  const given = await aSigned()
  expect(await toLookAt(given)).toEqual({ vision: null, intact: true })
  await anEstablishedVision(given.programme, 2)
  expect(await toLookAt(given)).toEqual({ vision: 2, intact: true })
  expect(await lookAtVision.as(given.bureau, { ...given, vision: 2 })).toMatchObject({ ok: true })
  expect(await toLookAt(given)).toEqual({ vision: null, intact: true })
  expect((await auditTypes(given.programme.municipalityId)).at(-1)).toBe('contract.held-against-vision')
  expect(await lookAtVision.as(given.bureau, { ...given, version: 5, vision: 2 })).toMatchObject({ error: { kind: 'rule-broken' } })
})

it('counts only for the vision and the contract that were read', async () => {
  const given = await aSigned()
  await anEstablishedVision(given.programme, 2)
  await anEstablishedVision(given.programme, 3)
  expect(await lookAtVision.as(given.bureau, { ...given, vision: 2 })).toMatchObject({ error: { kind: 'conflict', current: { vision: 3 } } })
  expect(await lookAtVision.as(given.bureau, { ...given, version: 3, vision: 3 })).toMatchObject({ error: { kind: 'conflict', current: { version: 4 } } })
})

it('is for the bureau of this programme', async () => {
  const given = await aSigned()
  await anEstablishedVision(given.programme, 2)
  for (const role of ['board', 'partner', 'reader'] as const)
    expect(await lookAtVision.as(await aMember(given.programme, role), { ...given, vision: 2 })).toEqual(denied())
  expect(await lookAtVision.as(await aStranger(), { ...given, vision: 2 })).toEqual(notFound())
})
