import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aSealedDecision, aWholeDecision, expectOk } from '@/tests/support/decisions'
import { aBoard, aClosedVote } from '@/tests/support/tables'
import { getDecision } from './get-decision'
import { meetCondition } from './meet-condition'
import { prepareDecision } from './prepare-decision'
import { sealHash, type Sealed } from './seal'
import { verifyDecision } from './verify-decision'
import { writeOutcome } from './write-outcome'

useDatabase()

const on = (ownerUserId: string, extra: object = {}) =>
  ({ outcome: 'go_with_conditions', conditions: [{ text: 'Geld tot 2030', ownerUserId, dueOn: '2024-12-01', ...extra }] })

async function setting() {
  const programme = await aProgramme()
  const owner = await aMember(programme, 'partner')
  const { decisionId, bureau } = await aSealedDecision(programme, on(owner.userId, { owner: 'Iemand anders' }))
  const view = async () => expectOk(await getDecision.as(owner, { programmeId: programme.id, decisionId }))
  const [condition] = (await view()).conditions
  return { programme, owner, bureau, decisionId, view, met: { programmeId: programme.id, conditionId: condition?.id, version: 1, met: true, note: 'Raadsbesluit 12 mei.' } }
}

describe('a condition on an account', () => {
  it('carries the name of that moment, and the seal says nothing of the account', async () => {
    const { programme, owner, decisionId, view } = await setting()
    expect((await view()).conditions).toMatchObject([{ owner: owner.name, keeper: null, mayMeet: true }])
    await systemTransaction((db) => db.user.update({ where: { id: owner.userId }, data: { name: 'Na het trouwen' } }))
    expect((await view()).conditions).toMatchObject([{ owner: owner.name, keeper: 'Na het trouwen' }])
    expect(await verifyDecision.as(owner, { programmeId: programme.id, decisionId })).toMatchObject({ value: { intact: true } })
  })

  it('keeps the hash of decisions that were sealed before there were accounts', () => {
    const content = { ...aWholeDecision, conditions: [{ text: 'Geld', owner: 'A. Bos', dueOn: '2024-12-01' }] }
    const sealed = { content, sealedAt: new Date('2024-05-02') } as unknown as Sealed
    const withAccount = { ...sealed, content: { ...content, conditions: content.conditions.map((one) => ({ ...one, ownerUserId: 'u1' })) } } as unknown as Sealed
    // Computed by the version before the account was kept.
    expect(sealHash(sealed)).toBe('f51ff1f469691b3fe4e45710fe78833209d1c731961823673034f0c405a30dd4')
    expect(sealHash(withAccount)).toBe(sealHash(sealed))
  })

  it('is met by its owner, with a note, and by nobody else but the bureau', async () => {
    const { programme, owner, met } = await setting()
    for (const role of ['board', 'partner', 'reader'] as const)
      expect(await meetCondition.as(await aMember(programme, role), met)).toMatchObject({ error: { kind: 'denied' } })
    expect(await meetCondition.as(await anOutsider(programme.municipalityId), met)).toMatchObject({ error: { kind: 'denied' } })
    expect(await meetCondition.as(await aStranger(), met)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await meetCondition.as(owner, { ...met, note: '' })).toMatchObject({ error: { kind: 'rule-broken', field: 'note' } })
    expect(await meetCondition.as(owner, met)).toMatchObject({ ok: true })
    expect(await meetCondition.as(owner, met)).toMatchObject({ error: { kind: 'conflict' } })
    expect((await auditTypes(programme.municipalityId)).at(-1)).toBe('condition.met')
  })

  it('is not for who became a reader or left', async () => {
    const { programme, owner, met } = await setting()
    const reader = { ...owner, grants: [{ programmeId: programme.id, role: 'reader', organisationId: null }] }
    expect(await meetCondition.as(reader, met)).toMatchObject({ error: { kind: 'denied' } })
    expect(await meetCondition.as({ ...owner, grants: [] }, met)).toMatchObject({ error: { kind: 'denied' } })
  })
})

describe('choosing an owner', () => {
  it('is refused for a reader and for who is not in the programme', async () => {
    const programme = await aProgramme()
    const { bureau, version } = await aDraftDecision(programme)
    const strangers = [await aMember(programme, 'reader'), await anOutsider(programme.municipalityId), await aStranger()]
    for (const { userId } of strangers)
      expect(await prepareDecision.as(bureau, { ...aWholeDecision, ...on(userId), programmeId: programme.id, version }))
        .toMatchObject({ error: { kind: 'rule-broken', field: 'conditions.0.ownerUserId' } })
  })

  it('can be done in the outcome of a proposal', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const vote = await aClosedVote(programme, board, ['for', 'for', 'for'])
    const member = await aMember(programme, 'partner')
    const written = { ...vote, ...on(member.userId, { dueOn: '2030-01-01' }), motivation: 'Het is nodig.' }
    expectOk(await writeOutcome.as(board.bureau, written))
    const rows = await systemTransaction((db) => db.decisionCondition.findMany({ where: { decisionId: vote.decisionId } }))
    expect(rows).toMatchObject([{ owner: member.name, ownerUserId: member.userId }])
    expect(await writeOutcome.as(board.bureau, { ...written, version: vote.version + 1, ...on((await aStranger()).userId) }))
      .toMatchObject({ error: { kind: 'rule-broken', field: 'conditions.0.ownerUserId' } })
  })
})
