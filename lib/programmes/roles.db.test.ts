import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, anOutsider, aProgramme, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { changeRole } from './change-role'
import { giveRole } from './give-role'
import { listRolesToGive } from './list-roles-to-give'
import { withdrawRole } from './withdraw-role'

useDatabase()

async function setting() {
  const programme = await aProgramme()
  const { municipalityId } = programme
  const person = await anOutsider(municipalityId)
  return {
    programme, person, administrator: await anOutsider(municipalityId, { administrator: true }),
    stranger: await anOutsider((await aProgramme()).municipalityId, { administrator: true }),
    asked: { userId: person.userId, programmeId: programme.id, role: 'board' },
    membership: () => systemTransaction((db) => db.membership.findFirst({ where: { userId: person.userId } })),
  }
}

async function withRole() {
  const found = await setting()
  await giveRole.as(found.administrator, found.asked)
  const membership = await found.membership()
  if (!membership) throw new Error('no role was given')
  return { ...found, membershipId: membership.id }
}

describe('giving a role', () => {
  it('gives it, and leaves a trace', async () => {
    const { administrator, asked, membership, programme } = await setting()
    expect((await giveRole.as(administrator, asked)).ok).toBe(true)
    expect(await membership()).toMatchObject({ role: 'board', programmeId: programme.id, organisationId: null })
    expect(await auditTypes(programme.municipalityId)).toEqual(['membership.given'])
  })
  it('is not for the bureau, nor for another municipality', async () => {
    const { programme, asked, stranger } = await setting()
    expect(await giveRole.as(await aMember(programme, 'bureau'), asked)).toEqual(denied())
    expect(await giveRole.as(stranger, asked)).toEqual(notFound())
  })
  it('gives one role in a programme', async () => {
    const { administrator, asked } = await withRole()
    expect(await giveRole.as(administrator, { ...asked, role: 'reader' })).toMatchObject({ error: { kind: 'rule-broken', field: 'programmeId' } })
  })
  it('asks a partner for an organisation of this programme', async () => {
    const { administrator, asked, programme } = await setting()
    const elsewhere = await anOrganisation(await aProgramme({ municipalityId: programme.municipalityId }))
    const partner = { ...asked, role: 'partner' }
    expect(await giveRole.as(administrator, partner)).toMatchObject({ error: { field: 'organisationId' } })
    expect(await giveRole.as(administrator, { ...partner, organisationId: elsewhere.id })).toMatchObject({ error: { field: 'organisationId' } })
    const own = await anOrganisation(programme)
    expect(await giveRole.as(administrator, { ...asked, organisationId: own.id })).toMatchObject({ error: { field: 'organisationId' } })
    expect((await giveRole.as(administrator, { ...partner, organisationId: own.id })).ok).toBe(true)
  })
  it('knows no other roles', async () => {
    const { administrator, asked } = await setting()
    expect(await giveRole.as(administrator, { ...asked, role: 'superuser' })).toMatchObject({ error: { kind: 'invalid' } })
  })
})

describe('changing and ending a role', () => {
  it('changes, ends, and leaves a trace of both', async () => {
    const { administrator, membershipId, membership, programme } = await withRole()
    expect((await changeRole.as(administrator, { membershipId, version: 1, role: 'reader' })).ok).toBe(true)
    expect(await membership()).toMatchObject({ role: 'reader', version: 2 })
    expect((await withdrawRole.as(administrator, { membershipId, version: 2 })).ok).toBe(true)
    expect(await membership()).toBeNull()
    expect(await auditTypes(programme.municipalityId)).toEqual(['membership.given', 'membership.changed', 'membership.withdrawn'])
  })
  it('tells who comes second', async () => {
    const { administrator, membershipId } = await withRole()
    expect(await changeRole.as(administrator, { membershipId, version: 9, role: 'reader' })).toMatchObject({ error: { kind: 'conflict', current: { role: 'board' } } })
    expect(await withdrawRole.as(administrator, { membershipId, version: 9 })).toMatchObject({ error: { kind: 'conflict' } })
  })
  it('is for administrators of this municipality only', async () => {
    const { programme, membershipId, stranger } = await withRole()
    const bureau = await aMember(programme, 'bureau')
    expect(await changeRole.as(bureau, { membershipId, version: 1, role: 'bureau' })).toEqual(denied())
    expect(await withdrawRole.as(bureau, { membershipId, version: 1 })).toEqual(denied())
    expect(await changeRole.as(stranger, { membershipId, version: 1, role: 'bureau' })).toEqual(notFound())
    expect(await withdrawRole.as(stranger, { membershipId, version: 1 })).toEqual(notFound())
  })
})

it('offers only programmes of the own municipality', async () => {
  const { administrator, stranger, person, programme } = await withRole()
  expect(await listRolesToGive.as(administrator, { userId: person.userId })).toMatchObject({
    value: { programmes: [{ id: programme.id }], memberships: [{ role: 'board' }] },
  })
  const theirs = await listRolesToGive.as(stranger, { userId: person.userId })
  expect(theirs.ok && theirs.value.memberships).toEqual([])
  expect(await listRolesToGive.as(await aMember(programme, 'bureau'), { userId: person.userId })).toEqual(denied())
})
