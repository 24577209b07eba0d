import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { addOrganisation } from './add-organisation'
import { listOrganisations } from './list-organisations'
import { renameOrganisation } from './rename-organisation'
import { setOrganisationActive } from './set-organisation-active'

useDatabase()

async function setting() {
  const programme = await aProgramme()
  const organisation = await anOrganisation(programme, 'Woonstichting')
  const ids = { programmeId: programme.id, organisationId: organisation.id, version: 1 }
  return { programme, organisation, ids, bureau: await aMember(programme, 'bureau') }
}

describe('partners', () => {
  it('join, change their name, leave and come back', async () => {
    const { programme, ids, bureau } = await setting()
    expect(await addOrganisation.as(bureau, { programmeId: programme.id, name: 'Politie' })).toMatchObject({ ok: true })
    expect(await renameOrganisation.as(bureau, { ...ids, name: 'Woonbedrijf' })).toMatchObject({ ok: true })
    expect(await setOrganisationActive.as(bureau, { ...ids, version: 2, active: 'false' })).toMatchObject({ ok: true })
    expect(await listOrganisations.as(bureau, { programmeId: programme.id })).toMatchObject({
      value: { organisations: [{ name: 'Politie', active: true }, { name: 'Woonbedrijf', active: false }], mayEdit: true },
    })
    expect(await setOrganisationActive.as(bureau, { ...ids, version: 3, active: 'true' })).toMatchObject({ ok: true })
    expect(await auditTypes(programme.municipalityId)).toEqual([
      'organisation.added', 'organisation.renamed', 'organisation.left', 'organisation.returned',
    ])
  })

  it('have a name of their own', async () => {
    const { programme, bureau } = await setting()
    const again = await addOrganisation.as(bureau, { programmeId: programme.id, name: 'woonstichting' })
    expect(again).toMatchObject({ error: { kind: 'rule-broken', field: 'name' } })
  })

  it('are changed by the bureau only', async () => {
    const { programme, organisation, ids } = await setting()
    const partner = await aMember(programme, 'partner', organisation.id)
    const denied = { error: { kind: 'denied' } }
    expect(await addOrganisation.as(partner, { programmeId: programme.id, name: 'X & Y' })).toMatchObject(denied)
    expect(await renameOrganisation.as(partner, { ...ids, name: 'X & Y' })).toMatchObject(denied)
    expect(await setOrganisationActive.as(partner, { ...ids, active: 'false' })).toMatchObject(denied)
    expect(await listOrganisations.as(partner, { programmeId: programme.id })).toMatchObject({ value: { mayEdit: false } })
  })

  it('do not exist for another municipality, nor through another programme', async () => {
    const { ids, bureau, programme } = await setting()
    const stranger = await aStranger()
    const missing = { ok: false, error: { kind: 'not-found' } }
    expect(await addOrganisation.as(stranger, { programmeId: programme.id, name: 'X & Y' })).toEqual(missing)
    expect(await renameOrganisation.as(stranger, { ...ids, name: 'X & Y' })).toEqual(missing)
    expect(await setOrganisationActive.as(stranger, { ...ids, active: 'false' })).toEqual(missing)
    expect(await listOrganisations.as(stranger, { programmeId: programme.id })).toEqual(missing)
    const other = await aProgramme({ municipalityId: programme.municipalityId })
    expect(await renameOrganisation.as(bureau, { ...ids, programmeId: other.id, name: 'X & Y' })).toEqual(missing)
  })

  it('show what somebody else saved in between', async () => {
    const { ids, bureau } = await setting()
    await renameOrganisation.as(bureau, { ...ids, name: 'Eerste naam' })
    const conflict = { error: { kind: 'conflict', current: { version: 2 } } }
    expect(await renameOrganisation.as(bureau, { ...ids, name: 'Tweede naam' })).toMatchObject(conflict)
    expect(await setOrganisationActive.as(bureau, { ...ids, active: 'false' })).toMatchObject(conflict)
  })
})
