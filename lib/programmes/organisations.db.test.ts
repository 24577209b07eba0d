import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { useDatabase } from '@/tests/support/database'
import { aGoal } from '@/tests/support/goals'
import { anIntervention } from '@/tests/support/interventions'
import { addOrganisation } from './add-organisation'
import { leaveAlliance } from './leave-alliance'
import { listOrganisations } from './list-organisations'
import { renameOrganisation } from './rename-organisation'
import { returnToAlliance } from './return-to-alliance'

useDatabase()

const joined = { joinedOn: '2024-02-01', joinReason: '' }
const left = { leftOn: '2024-06-01', leaveReason: 'Gestopt' }
const periodsOf = (organisationId: string) =>
  systemTransaction((db) => db.partnerPeriod.findMany({ where: { organisationId }, orderBy: { joinedOn: 'asc' } }))

async function setting() {
  const programme = await aProgramme()
  const organisation = await anOrganisation(programme, 'Woonstichting')
  const ids = { programmeId: programme.id, organisationId: organisation.id, version: 1 }
  return { programme, organisation, ids, bureau: await aMember(programme, 'bureau') }
}

describe('partners', () => {
  it('join, change their name, leave and come back', async () => {
    const { programme, ids, bureau } = await setting()
    expect(await addOrganisation.as(bureau, { programmeId: programme.id, name: 'Politie', ...joined })).toMatchObject({ ok: true })
    expect(await renameOrganisation.as(bureau, { ...ids, name: 'Woonbedrijf' })).toMatchObject({ ok: true })
    expect(await leaveAlliance.as(bureau, { ...ids, version: 2, ...left })).toMatchObject({ ok: true })
    expect(await listOrganisations.as(bureau, { programmeId: programme.id })).toMatchObject({
      value: { organisations: [{ name: 'Politie', active: true }, { name: 'Woonbedrijf', active: false }], mayEdit: true },
    })
    expect(await returnToAlliance.as(bureau, { ...ids, version: 3, joinedOn: '2024-09-01', joinReason: 'Toch nodig' })).toMatchObject({ ok: true })
    expect(await auditTypes(programme.municipalityId)).toEqual([
      'organisation.added', 'organisation.renamed', 'organisation.left', 'organisation.returned',
    ])
  })

  it('have a name of their own', async () => {
    const { programme, bureau } = await setting()
    const again = await addOrganisation.as(bureau, { programmeId: programme.id, name: 'woonstichting', ...joined })
    expect(again).toMatchObject({ error: { kind: 'rule-broken', field: 'name' } })
  })

  it('are changed by the bureau only', async () => {
    const { programme, organisation, ids } = await setting()
    const partner = await aMember(programme, 'partner', organisation.id)
    const denied = { error: { kind: 'denied' } }
    expect(await addOrganisation.as(partner, { programmeId: programme.id, name: 'X & Y', ...joined })).toMatchObject(denied)
    expect(await renameOrganisation.as(partner, { ...ids, name: 'X & Y' })).toMatchObject(denied)
    expect(await leaveAlliance.as(partner, { ...ids, ...left })).toMatchObject(denied)
    expect(await returnToAlliance.as(partner, { ...ids, ...joined })).toMatchObject(denied)
    expect(await listOrganisations.as(partner, { programmeId: programme.id })).toMatchObject({ value: { mayEdit: false } })
  })

  it('do not exist for another municipality, nor through another programme', async () => {
    const { ids, bureau, programme } = await setting()
    const stranger = await aStranger()
    const missing = { ok: false, error: { kind: 'not-found' } }
    expect(await addOrganisation.as(stranger, { programmeId: programme.id, name: 'X & Y', ...joined })).toEqual(missing)
    expect(await renameOrganisation.as(stranger, { ...ids, name: 'X & Y' })).toEqual(missing)
    expect(await leaveAlliance.as(stranger, { ...ids, ...left })).toEqual(missing)
    expect(await returnToAlliance.as(stranger, { ...ids, ...joined })).toEqual(missing)
    expect(await listOrganisations.as(stranger, { programmeId: programme.id })).toEqual(missing)
    const other = await aProgramme({ municipalityId: programme.municipalityId })
    expect(await renameOrganisation.as(bureau, { ...ids, programmeId: other.id, name: 'X & Y' })).toEqual(missing)
  })

  it('show what somebody else saved in between', async () => {
    const { ids, bureau } = await setting()
    await renameOrganisation.as(bureau, { ...ids, name: 'Eerste naam' })
    const conflict = { error: { kind: 'conflict', current: { version: 2 } } }
    expect(await renameOrganisation.as(bureau, { ...ids, name: 'Tweede naam' })).toMatchObject(conflict)
    expect(await leaveAlliance.as(bureau, { ...ids, ...left })).toMatchObject(conflict)
    expect(await returnToAlliance.as(bureau, { ...ids, ...joined })).toMatchObject(conflict)
  })

  it('remember when they took part, and why they left', async () => {
    const { ids, bureau, programme } = await setting()
    await leaveAlliance.as(bureau, { ...ids, ...left })
    await returnToAlliance.as(bureau, { ...ids, version: 2, joinedOn: '2025-01-01', joinReason: 'Nieuwe directeur' })
    expect(await periodsOf(ids.organisationId)).toMatchObject([
      { joinedOn: programme.startsOn, leftOn: new Date('2024-06-01'), leaveReason: 'Gestopt' },
      { joinedOn: new Date('2025-01-01'), leftOn: null, joinReason: 'Nieuwe directeur' },
    ])
  })

  it('come and go on days that make sense, and not in the future', async () => {
    const { ids, bureau, programme } = await setting()
    const wrong = (field: string) => ({ error: { kind: 'rule-broken', field } })
    expect(await addOrganisation.as(bureau, { programmeId: programme.id, name: 'Straks', joinedOn: '2199-01-01' })).toMatchObject(wrong('joinedOn'))
    expect(await leaveAlliance.as(bureau, { ...ids, leftOn: '2199-01-01' })).toMatchObject(wrong('leftOn'))
    await leaveAlliance.as(bureau, { ...ids, ...left })
    expect(await returnToAlliance.as(bureau, { ...ids, version: 2, joinedOn: '2024-05-31' })).toMatchObject(wrong('joinedOn'))
    await returnToAlliance.as(bureau, { ...ids, version: 2, joinedOn: '2024-06-01' })
    expect(await leaveAlliance.as(bureau, { ...ids, version: 3, leftOn: '2024-06-01' })).toMatchObject(wrong('leftOn'))
  })

  it('leave only once it is known what they still carry', async () => {
    const { ids, bureau, programme } = await setting()
    expect(await leaveAlliance.as(bureau, { ...ids, leftOn: '2020-01-01' })).toMatchObject({ error: { kind: 'rule-broken', field: 'leftOn' } })
    const { executionId } = await anIntervention(programme, { title: 'Renoveren', ownerId: ids.organisationId, status: 'running' })
    await anIntervention(programme, { title: 'Klaar', ownerId: ids.organisationId, status: 'completed', executionId })
    await aGoal(programme, { title: 'Rust', ownerId: ids.organisationId })
    await systemTransaction((db) => db.promise.create({
      data: { municipalityId: programme.municipalityId, programmeId: programme.id, organisationId: ids.organisationId, text: 'Tien huizen', kind: 'other', madeOn: new Date('2024-02-02'), dueOn: new Date('2030-01-01') },
    }))
    expect(await leaveAlliance.as(bureau, { ...ids, ...left })).toMatchObject({
      error: { kind: 'rule-broken', field: 'known', message: expect.stringContaining('1 interventie (Renoveren), 1 doel (Rust) en 1 toezegging (Tien huizen)') as string },
    })
    expect(await leaveAlliance.as(bureau, { ...ids, ...left, known: 'on' })).toMatchObject({ ok: true })
  })

  it('leave once', async () => {
    const { ids, bureau } = await setting()
    const both = await Promise.all([1, 2].map(() => leaveAlliance.as(bureau, { ...ids, ...left })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await periodsOf(ids.organisationId)).toHaveLength(1)
  })
})
