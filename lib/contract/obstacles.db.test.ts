import { describe, expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { addObstacle } from './add-obstacle'
import { editObstacle } from './edit-obstacle'
import { getObstacle } from './get-obstacle'
import { listObstacles } from './list-obstacles'
import { noteObstacle } from './note-obstacle'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')
const fields = (programmeId: string) => ({
  programmeId, title: 'Gegevens delen mag niet', kind: 'law', level: 'state', carrier: 'Wethouder', addressee: 'Ministerie',
  foundOn: '2026-03-01', dueOn: '2026-12-31',
})

async function anObstacle() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const added = await addObstacle.as(bureau, fields(programme.id))
  if (!added.ok) throw new Error(JSON.stringify(added))
  return { programme, programmeId: programme.id, bureau, obstacleId: added.value.obstacleId }
}
type Given = Awaited<ReturnType<typeof anObstacle>>
const note = ({ programmeId, obstacleId }: Given, extra: object = {}) =>
  ({ programmeId, obstacleId, version: 1, status: 'raised', text: 'Brief verstuurd.', ...extra })

describe('an obstacle', () => {
  it('is put on the table, changed and read', async () => {
    const given = await anObstacle()
    const edit = { ...fields(given.programmeId), obstacleId: given.obstacleId, version: 1, level: 'region' }
    expect((await editObstacle.as(given.bureau, edit)).ok).toBe(true)
    expect(await editObstacle.as(given.bureau, { ...edit, level: 'city' })).toMatchObject({ error: { kind: 'conflict', current: { level: 'region', version: 2 } } })
    expect(await listObstacles.as(await aMember(given.programme, 'reader'), given)).toMatchObject({
      ok: true, value: { mayEdit: false, obstacles: [{ level: 'region', status: 'found', closed: false }] },
    })
    expect(await auditTypes(given.programme.municipalityId)).toEqual(['obstacle.added', 'obstacle.edited'])
  })

  it('is for the bureau of this programme', async () => {
    const given = await anObstacle()
    const edit = { ...fields(given.programmeId), obstacleId: given.obstacleId, version: 1 }
    for (const role of ['board', 'partner', 'reader'] as const) {
      const member = await aMember(given.programme, role)
      expect(await addObstacle.as(member, fields(given.programmeId))).toEqual(denied())
      expect(await editObstacle.as(member, edit)).toEqual(denied())
      expect(await noteObstacle.as(member, note(given))).toEqual(denied())
    }
    const stranger = await aStranger()
    expect(await addObstacle.as(stranger, fields(given.programmeId))).toEqual(notFound())
    expect(await editObstacle.as(stranger, edit)).toEqual(notFound())
    expect(await noteObstacle.as(stranger, note(given))).toEqual(notFound())
    expect(await getObstacle.as(stranger, given)).toEqual(notFound())
    expect(await listObstacles.as(stranger, given)).toEqual(notFound())
  })

  it('refuses a date before it was found', async () => {
    const { bureau, programmeId } = await anObstacle()
    expect(await addObstacle.as(bureau, { ...fields(programmeId), dueOn: '2026-02-01' })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { dueOn: [expect.any(String)] } } })
  })
})

describe('its state of affairs', () => {
  it('is told in notes that stay, and ends with an answer', async () => {
    const given = await anObstacle()
    expect((await noteObstacle.as(given.bureau, note(given), now)).ok).toBe(true)
    const answered = note(given, { version: 2, status: 'solved', text: 'Antwoord binnen.', answer: 'Het mag onder voorwaarden.', answeredOn: '2026-11-20' })
    expect((await noteObstacle.as(given.bureau, answered, now)).ok).toBe(true)
    expect(await getObstacle.as(given.bureau, given)).toMatchObject({
      ok: true,
      value: { obstacle: { status: 'solved', closed: true, answer: 'Het mag onder voorwaarden.', answeredOn: '2026-11-20', notes: [{ text: 'Antwoord binnen.' }, { text: 'Brief verstuurd.' }] } },
    })
    expect(await auditTypes(given.programme.municipalityId)).toEqual(['obstacle.added', 'obstacle.noted', 'obstacle.noted'])
    await expect(systemTransaction((db) => db.obstacleNote.deleteMany({ where: { obstacleId: given.obstacleId } }))).rejects.toThrow()
  })

  it('keeps the answer to be read when it opens again', async () => {
    const given = await anObstacle()
    await noteObstacle.as(given.bureau, note(given, { status: 'refused', answer: 'Nee.' }), now)
    await noteObstacle.as(given.bureau, note(given, { version: 2, text: 'Nieuw kabinet.' }), now)
    expect(await getObstacle.as(given.bureau, given)).toMatchObject({ ok: true, value: { obstacle: { status: 'raised', closed: false, answer: 'Nee.', answeredOn: null } } })
  })

  it.each([
    [{ status: 'solved' }, 'invalid'], [{ status: 'solved', answer: 'Ja', answeredOn: '2026-11-22' }, 'rule-broken'],
    [{ status: 'solved', answer: 'Ja', answeredOn: '2026-02-01' }, 'rule-broken'], [{ version: 5 }, 'conflict'],
  ])('refuses %j', async (extra, kind) => {
    const given = await anObstacle()
    expect(await noteObstacle.as(given.bureau, note(given, extra), now)).toMatchObject({ ok: false, error: { kind } })
  })
})
