import { describe, expect, it } from 'vitest'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { currentDefinition } from '@/lib/process/definitions'
import { aMember, aMunicipality, anOutsider, aProgramme, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { createProgramme } from './create-programme'

useDatabase()

const typed = {
  name: 'Testwijk', motto: 'Samen vooruit', areaCodes: 'WK062211 BU06221103', inhabitants: '8300', dwellings: '3900',
  startsOn: '2026-09-01', horizonYears: '15', contactName: 'Noor', contactPhone: '', contactEmail: '',
  organisations: 'Gemeente\nWooncorporatie',
}

describe('createProgramme', () => {
  it('begins with Oriënteren, the partners, and its maker in the bureau', async () => {
    const { id: municipalityId } = await aMunicipality()
    const actor = await anOutsider(municipalityId, { administrator: true })
    const result = await createProgramme.as(actor, typed)
    const programme = await tenantTransaction(municipalityId, (db) => db.programme.findFirstOrThrow({
      include: { organisations: true, memberships: true, phases: { where: { status: 'active' } } },
    }))
    expect(result).toEqual({ ok: true, value: { programmeId: programme.id } })
    expect(programme).toMatchObject({
      name: 'Testwijk', slug: 'testwijk', areaCodes: ['WK062211', 'BU06221103'], inhabitants: 8300, currentCycle: 1,
      contentVersion: currentDefinition.version, memberships: [{ userId: actor.userId, role: 'bureau' }],
      phases: [{ phase: 'orientation', cycle: 1 }],
    })
    expect(programme.organisations.map(({ name }) => name).sort()).toEqual(['Gemeente', 'Wooncorporatie'])
    expect(await auditTypes(municipalityId)).toEqual(['programme.created'])
  })

  it('numbers the address of a second neighbourhood with the same name', async () => {
    const { id: municipalityId } = await aMunicipality()
    const actor = await anOutsider(municipalityId, { administrator: true })
    await createProgramme.as(actor, typed)
    await createProgramme.as(actor, typed)
    const slugs = await tenantTransaction(municipalityId, (db) => db.programme.findMany({ select: { slug: true } }))
    expect(slugs.map(({ slug }) => slug).sort()).toEqual(['testwijk', 'testwijk-2'])
  })

  it('is for the bureau of some programme and the administrator only', async () => {
    const programme = await aProgramme()
    for (const role of ['board', 'partner', 'reader'] as const) {
      expect(await createProgramme.as(await aMember(programme, role), typed)).toMatchObject({ error: { kind: 'denied' } })
    }
    expect(await createProgramme.as(await anOutsider(programme.municipalityId), typed)).toMatchObject({ error: { kind: 'denied' } })
    expect(await createProgramme.as(await aMember(programme, 'bureau'), typed)).toMatchObject({ ok: true })
  })

  it('tells at the field what is wrong', async () => {
    const actor = await aMember(await aProgramme(), 'bureau')
    expect(await createProgramme.as(actor, { ...typed, areaCodes: 'WK12' })).toMatchObject({
      error: { kind: 'invalid', fieldErrors: { areaCodes: [expect.stringContaining('WK12')] } },
    })
  })
})
