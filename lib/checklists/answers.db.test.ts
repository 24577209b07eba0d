import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOrganisation, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { agreeAnswer } from './agree-answer'
import { answerKey } from './draft-key'
import { giveAnswer } from './give-answer'
import { keepDraft } from './keep-draft'

useDatabase()

const yes = { cycle: 1, state: 'answered', judgement: 'yes', explanation: 'Zie de buurtschouw.', version: 0 }
const agreed = (programmeId: string, more: object = {}) => ({ ...yes, programmeId, pointId: '4.1.1', ...more })

const answersOf = (programmeId: string) =>
  systemTransaction((db) => db.answer.findMany({ where: { programmeId }, include: { revisions: { orderBy: { version: 'asc' } } } }))

describe('agreeing on an answer', () => {
  it('records the answer, its first revision and the event, and finishes the draft', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    await keepDraft.as(bureau, { programmeId: programme.id, key: answerKey(1, '4.1.1', null), values: { explanation: 'Zie' }, baseVersion: 0 })
    expect(await agreeAnswer.as(bureau, agreed(programme.id))).toMatchObject({ ok: true, value: { version: 1 } })
    const [answer] = await answersOf(programme.id)
    expect(answer).toMatchObject({ state: 'answered', judgement: 'yes', version: 1, organisationId: null, answeredById: bureau.userId })
    expect(answer?.revisions).toMatchObject([{ version: 1, explanation: 'Zie de buurtschouw.', byId: bureau.userId }])
    expect(await auditTypes(programme.municipalityId)).toEqual(['answer.agreed'])
    expect(await systemTransaction((db) => db.draft.count())).toBe(0)
  })

  it('keeps every version when an answer changes, is skipped and is opened again', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    await agreeAnswer.as(bureau, agreed(programme.id))
    await agreeAnswer.as(bureau, agreed(programme.id, { version: 1, state: 'skipped', reason: 'Loopt via de politie.' }))
    await agreeAnswer.as(bureau, agreed(programme.id, { version: 2, state: 'open' }))
    const [answer] = await answersOf(programme.id)
    expect(answer).toMatchObject({ state: null, version: 3, explanation: 'Zie de buurtschouw.' })
    expect(answer?.revisions.map(({ state, judgement }) => [state, judgement])).toEqual([['answered', 'yes'], ['skipped', null], [null, null]])
  })

  it.each([
    [{ judgement: null }, 'judgement'],
    [{ state: 'skipped', reason: '  ' }, 'reason'],
    [{ state: 'not_applicable' }, 'reason'],
    [{ pointId: '5.1.1', judgement: null }, 'judgement'],
  ])('says at the field what is missing: %o', async (wrong, field) => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const result = await agreeAnswer.as(bureau, agreed(programme.id, wrong))
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', fieldErrors: { [field]: [expect.any(String)] } } })
  })

  it('is for the bureau only, and another municipality hears that it does not exist', async () => {
    const programme = await aProgramme()
    for (const role of ['board', 'reader'] as const) {
      expect(await agreeAnswer.as(await aMember(programme, role), agreed(programme.id))).toMatchObject({ error: { kind: 'denied' } })
    }
    expect(await agreeAnswer.as(await anOutsider(programme.municipalityId), agreed(programme.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await agreeAnswer.as(await aStranger(), agreed(programme.id))).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(await answersOf(programme.id)).toEqual([])
  })

  it.each([0, 3])('never writes over somebody else’s text (version %i)', async (version) => {
    const programme = await aProgramme()
    const fatima = await aMember(programme, 'bureau')
    await agreeAnswer.as(fatima, agreed(programme.id))
    const result = await agreeAnswer.as(await aMember(programme, 'bureau'), agreed(programme.id, { version, explanation: 'Iets anders' }))
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'conflict', current: { version: 1, explanation: 'Zie de buurtschouw.', by: fatima.name, at: expect.any(String) } },
    })
    expect((await answersOf(programme.id))[0]?.revisions).toHaveLength(1)
  })

  it('lets exactly one of two simultaneous first answers through', async () => {
    const programme = await aProgramme()
    const [one, two] = await Promise.all([aMember(programme, 'bureau'), aMember(programme, 'bureau')])
    const results = await Promise.all([one, two].map((actor) => agreeAnswer.as(actor, agreed(programme.id, { explanation: actor.name }))))
    expect(results.map((result) => (result.ok ? 'ok' : result.error.kind)).sort()).toEqual(['conflict', 'ok'])
  })

  it('does not touch an earlier cycle, nor a phase that the new cycle takes over', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    await systemTransaction((db) => db.programme.update({ where: { id: programme.id }, data: { currentCycle: 2 } }))
    expect(await agreeAnswer.as(bureau, agreed(programme.id))).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await agreeAnswer.as(bureau, agreed(programme.id, { cycle: 2 }))).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await agreeAnswer.as(bureau, agreed(programme.id, { cycle: 2, pointId: '5.1.1' }))).toMatchObject({ ok: true })
  })
})

describe('answering for an organisation', () => {
  const given = (programmeId: string, organisationId: string, more: object = {}) =>
    agreed(programmeId, { pointId: '4.6.3', organisationId, ...more })

  it('stands beside the agreed answer and beside those of others', async () => {
    const programme = await aProgramme()
    const [school, police] = [await anOrganisation(programme), await anOrganisation(programme)]
    const bureau = await aMember(programme, 'bureau')
    const teacher = await aMember(programme, 'partner', school.id)
    expect(await giveAnswer.as(teacher, given(programme.id, school.id))).toMatchObject({ ok: true })
    expect(await giveAnswer.as(bureau, given(programme.id, police.id, { judgement: 'no' }))).toMatchObject({ ok: true })
    expect(await agreeAnswer.as(bureau, agreed(programme.id, { pointId: '4.6.3', judgement: 'partly' }))).toMatchObject({ ok: true })
    const answers = await answersOf(programme.id)
    expect(answers.map((answer) => [answer.organisationId, answer.judgement])).toEqual(
      expect.arrayContaining([[school.id, 'yes'], [police.id, 'no'], [null, 'partly']]))
    expect(await auditTypes(programme.municipalityId)).toEqual(['answer.given', 'answer.given', 'answer.agreed'])
  })

  it('is refused for another organisation, for readers and for other municipalities', async () => {
    const programme = await aProgramme()
    const [school, police] = [await anOrganisation(programme), await anOrganisation(programme)]
    const teacher = await aMember(programme, 'partner', school.id)
    expect(await giveAnswer.as(teacher, given(programme.id, police.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await giveAnswer.as(await aMember(programme, 'reader'), given(programme.id, school.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await giveAnswer.as(await aStranger(), given(programme.id, school.id))).toEqual({ ok: false, error: { kind: 'not-found' } })
  })

  it('shows a stale writer what stands there now', async () => {
    const programme = await aProgramme()
    const school = await anOrganisation(programme)
    const teacher = await aMember(programme, 'partner', school.id)
    await giveAnswer.as(teacher, given(programme.id, school.id))
    expect(await giveAnswer.as(teacher, given(programme.id, school.id, { judgement: 'no' }))).toMatchObject({
      error: { kind: 'conflict', current: { judgement: 'yes', by: teacher.name } },
    })
  })

  it('is only possible where partners answer apart, and for who takes part', async () => {
    const programme = await aProgramme()
    const school = await anOrganisation(programme)
    const elsewhere = await anOrganisation(await aProgramme({ municipalityId: programme.municipalityId }))
    const bureau = await aMember(programme, 'bureau')
    expect(await giveAnswer.as(bureau, given(programme.id, school.id, { pointId: '4.1.1' }))).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await giveAnswer.as(bureau, given(programme.id, elsewhere.id))).toMatchObject({ error: { kind: 'not-found' } })
    await systemTransaction((db) => db.organisation.update({ where: { id: school.id }, data: { active: false } }))
    expect(await giveAnswer.as(bureau, given(programme.id, school.id))).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})
