import { describe, expect, it } from 'vitest'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { editProgramme } from './edit-programme'

useDatabase()

const fields = {
  name: 'Westwijk', motto: 'Perspectief', areaCodes: '', inhabitants: '', dwellings: '', startsOn: '2026-01-01',
  horizonYears: '20', contactName: '', contactPhone: '', contactEmail: '',
}

async function setting() {
  const programme = await aProgramme()
  return { programme, bureau: await aMember(programme, 'bureau'), input: { programmeId: programme.id, version: 1, ...fields } }
}

describe('editProgramme', () => {
  it('changes the fields and keeps the public address', async () => {
    const { programme, bureau, input } = await setting()
    expect(await editProgramme.as(bureau, input)).toMatchObject({ ok: true })
    const after = await tenantTransaction(programme.municipalityId, (db) => db.programme.findFirstOrThrow())
    expect(after).toMatchObject({ name: 'Westwijk', horizonYears: 20, slug: programme.slug, version: 2 })
    expect(await auditTypes(programme.municipalityId)).toEqual(['programme.edited'])
  })

  it('is for the bureau', async () => {
    const { programme, input } = await setting()
    for (const role of ['board', 'partner', 'reader'] as const) {
      expect(await editProgramme.as(await aMember(programme, role), input)).toMatchObject({ error: { kind: 'denied' } })
    }
  })

  it('does not exist for another municipality', async () => {
    const { input } = await setting()
    expect(await editProgramme.as(await aStranger(), input)).toEqual({ ok: false, error: { kind: 'not-found' } })
  })

  it('shows what somebody else saved in between', async () => {
    const { bureau, input } = await setting()
    await editProgramme.as(bureau, { ...input, motto: 'De eerste' })
    expect(await editProgramme.as(bureau, { ...input, motto: 'De tweede' })).toMatchObject({
      error: { kind: 'conflict', current: { motto: 'De eerste', version: 2 } },
    })
  })
})
