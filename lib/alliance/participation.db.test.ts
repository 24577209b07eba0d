import { expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { addBody } from './add-body'
import { chooseParticipation } from './choose-participation'
import { correctParticipation } from './correct-participation'
import { getParticipation } from './get-participation'
import { giveSeat } from './give-seat'

useDatabase()

const choice = { variant: 'e', chosenOn: '2024-01-01', reason: 'Bewoners vroegen erom', mandate: 'Het budget', reimbursement: '€ 60' }

async function setting() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const { choiceId } = expectOk(await chooseParticipation.as(bureau, { programmeId: programme.id, ...choice }))
  return { programme, programmeId: programme.id, bureau, choiceId }
}

it('keeps every choice, and notices until a resident votes on the board', async () => {
  const { bureau, programmeId, programme } = await setting()
  await chooseParticipation.as(bureau, { programmeId, ...choice, variant: 'b', chosenOn: '2020-01-01' })
  const noSeat = expectOk(await getParticipation.as(bureau, { programmeId }))
  expect(noSeat).toMatchObject({ current: { variant: 'e' }, earlier: [{ variant: 'b' }], notices: [expect.stringContaining('geen bewoner een zetel met stem') as string] })
  const { bodyId } = expectOk(await addBody.as(bureau, {
    programmeId, name: 'Bestuur', kind: 'board', level: 'administrative', votingRule: 'majority', quorumPercent: '51', startsOn: '2020-01-01',
  }))
  await giveSeat.as(bureau, { programmeId, bodyId, role: 'member', votes: 'on', resident: 'on', personName: 'Wim', startsOn: '2020-01-01' })
  expect(await getParticipation.as(bureau, { programmeId })).toMatchObject({ value: { notices: [], residents: 1 } })
  expect(await auditTypes(programme.municipalityId)).toEqual(['participation.chosen', 'participation.chosen', 'body.added', 'seat.given'])
})

it('is recorded by the bureau of this programme, and nobody saves over another', async () => {
  const { bureau, programmeId, programme, choiceId } = await setting()
  const corrected = { programmeId, choiceId, version: 1, ...choice, reason: 'Anders gezegd' }
  for (const role of ['board', 'partner', 'reader'] as const) {
    const somebody = await aMember(programme, role)
    expect(await chooseParticipation.as(somebody, { programmeId, ...choice })).toEqual({ ok: false, error: { kind: 'denied' } })
    expect(await correctParticipation.as(somebody, corrected)).toEqual({ ok: false, error: { kind: 'denied' } })
    expect(await getParticipation.as(somebody, { programmeId })).toMatchObject({ value: { mayEdit: false } })
  }
  const stranger = await aStranger()
  for (const [operation, input] of [[chooseParticipation, { programmeId, ...choice }], [correctParticipation, corrected], [getParticipation, { programmeId }]] as const)
    expect(await operation.as(stranger, input)).toEqual({ ok: false, error: { kind: 'not-found' } })
  expect(await correctParticipation.as(bureau, corrected)).toMatchObject({ ok: true })
  expect(await correctParticipation.as(bureau, corrected)).toMatchObject({ error: { kind: 'conflict', current: { version: 2, reason: 'Anders gezegd' } } })
})

it('takes days that make sense, and a reason', async () => {
  const { bureau, programmeId } = await setting()
  const wrong = (more: object) => chooseParticipation.as(bureau, { programmeId, ...choice, ...more })
  expect(await wrong({ chosenOn: '2199-01-01' })).toMatchObject({ error: { field: 'chosenOn' } })
  expect(await wrong({ ambitionBy: '2030-01-01' })).toMatchObject({ error: { field: 'ambition' } })
  expect(await wrong({ ambition: 'e', ambitionBy: '2023-01-01' })).toMatchObject({ error: { field: 'ambitionBy' } })
  expect(await wrong({ reason: ' ' })).toMatchObject({ error: { fieldErrors: { reason: [expect.any(String)] } } })
  expect(await wrong({ variant: 'f' })).toMatchObject({ error: { fieldErrors: { variant: [expect.any(String)] } } })
})
