import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { conflict, denied, notFound } from '@/lib/platform/result'
import { addPromise } from './add-promise'
import { carryOverPromises } from './carry-over-promises'
import { compareVersions } from './compare-versions'
import { discardVersion } from './discard-version'
import { editPromise } from './edit-promise'
import { editVersion } from './edit-version'
import { evaluateVersion } from './evaluate-version'
import { getContract } from './get-contract'
import { getContractDesk } from './get-contract-desk'
import { getPromise } from './get-promise'
import { listPromises } from './list-promises'
import { removeSignature } from './remove-signature'
import { reportDelivery } from './report-delivery'
import { savePublicText } from './save-public-text'
import { signVersion } from './sign-version'
import { startVersion } from './start-version'
import { withdrawPromise } from './withdraw-promise'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')

async function aDraft() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const started = await startVersion.as(bureau, { programmeId: programme.id, kindName: 'pact', title: 'Pact' })
  if (!started.ok) throw new Error('not started')
  const [dijk, school] = [await anOrganisation(programme), await anOrganisation(programme)]
  return { programme, programmeId: programme.id, bureau, contractId: started.value.contractId, dijk, school }
}
type Draft = Awaited<ReturnType<typeof aDraft>>

const words = ({ programmeId, contractId, dijk, school }: Draft) => ({
  programmeId, contractId, version: 1, kindName: 'pact', title: 'Pact van De Kolk', startingPoints: 'Niet vrijblijvend.',
  priorities: 'Wonen en school.', directionNote: '', startsOn: '2026-09-01', evaluateOn: '2029-09-01',
  signatories: [{ organisationId: dijk.id, personName: 'Joost', personTitle: 'Directeur' }, { organisationId: school.id, personName: 'Meral' }],
})

async function aWritten() {
  const draft = await aDraft()
  const saved = await editVersion.as(draft.bureau, words(draft))
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  const shown = await getContract.as(draft.bureau, { programmeId: draft.programmeId }, now)
  if (!shown.ok || !shown.value.shown) throw new Error('not shown')
  return { ...draft, signatories: shown.value.shown.signatories }
}
type Written = Awaited<ReturnType<typeof aWritten>>

const sign = (given: Written, index: number, extra: object = {}) =>
  signVersion.as(given.bureau, {
    programmeId: given.programmeId, contractId: given.contractId, signatoryId: given.signatories[index]?.id, version: 2 + index,
    signedOn: '2026-09-01', ...extra,
  }, now)

async function aSigned(before: (given: Written) => Promise<unknown> = () => Promise.resolve()) {
  const given = await aWritten()
  await before(given)
  for (const index of [0, 1]) if (!(await sign(given, index)).ok) throw new Error('not signed')
  return given
}

const promise = (given: Draft) => ({
  programmeId: given.programmeId, organisationId: given.dijk.id, direction: 'brings', text: 'Zes flats', kind: 'money', amount: '1.000',
  madeOn: '2026-09-01', dueOn: '2027-09-01', contractId: given.contractId,
})

describe('a version that is not signed by all', () => {
  it('is for the people at the table, with what is promised in it; what is signed is for readers too', async () => {
    const given = await aWritten()
    const { programmeId, programme, contractId } = given
    const added = await addPromise.as(given.bureau, promise(given))
    const atTable = await addPromise.as(given.bureau, { ...promise(given), contractId: '' })
    if (!added.ok || !atTable.ok) throw new Error('no promise')
    const reader = await aMember(programme, 'reader')
    const texts = async (actor: typeof reader) => {
      const list = await listPromises.as(actor, { programmeId }, now)
      return list.ok ? list.value.promises.map(({ id }) => id) : []
    }
    expect(await getContract.as(reader, { programmeId }, now)).toMatchObject({ ok: true, value: { shown: null, versions: [], promises: [] } })
    expect(await getContract.as(reader, { programmeId, number: 1 }, now)).toEqual(notFound())
    expect(await texts(reader)).toEqual([atTable.value.promiseId])
    expect(await getPromise.as(reader, { programmeId, promiseId: added.value.promiseId }, now)).toEqual(notFound())
    expect(await getPromise.as(reader, { programmeId, promiseId: atTable.value.promiseId }, now)).toMatchObject({ ok: true })
    for (const role of ['bureau', 'board', 'partner'] as const) {
      const member = await aMember(programme, role)
      expect(await getContract.as(member, { programmeId, number: 1 }, now)).toMatchObject({ ok: true, value: { shown: { id: contractId }, promises: [{ text: 'Zes flats' }] } })
      expect(await texts(member)).toHaveLength(2)
      expect(await getPromise.as(member, { programmeId, promiseId: added.value.promiseId }, now)).toMatchObject({ ok: true })
    }
    // One signature of two is not yet a contract.
    await sign(given, 0)
    expect(await getContract.as(reader, { programmeId, number: 1 }, now)).toEqual(notFound())
    await sign(given, 1)
    expect(await getContract.as(reader, { programmeId }, now)).toMatchObject({ ok: true, value: { shown: { number: 1 }, promises: [{ text: 'Zes flats' }] } })
    expect(await texts(reader)).toHaveLength(2)
    expect(await startVersion.as(given.bureau, { programmeId, kindName: '', title: '' }, now)).toMatchObject({ ok: true })
    expect(await compareVersions.as(reader, { programmeId, older: 1, newer: 2 }, now)).toEqual(notFound())
    expect(await compareVersions.as(given.bureau, { programmeId, older: 1, newer: 2 }, now)).toMatchObject({ ok: true })
    expect(await getContract.as(reader, { programmeId }, now)).toMatchObject({ ok: true, value: { versions: [{ number: 1 }] } })
  })
})

describe('throwing a version away', () => {
  const input = ({ programmeId, contractId }: Draft) => ({ programmeId, contractId, version: 2 })

  it('takes the text and the signatories away, keeps them in the log, and leaves the number free', async () => {
    const given = await aWritten()
    const { programmeId, bureau } = given
    expect(await discardVersion.as(bureau, { ...input(given), version: 1 }, now)).toEqual(conflict({ version: 2 }))
    expect(await discardVersion.as(bureau, input(given), now)).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await getContract.as(bureau, { programmeId }, now)).toMatchObject({ ok: true, value: { shown: null, versions: [] } })
    expect((await auditTypes(given.programme.municipalityId)).at(-1)).toBe('contract.discarded')
    const [event] = await systemTransaction((db) => db.auditEvent.findMany({ where: { objectId: given.contractId, type: 'contract.discarded' } }))
    expect(event?.before).toMatchObject({ startingPoints: 'Niet vrijblijvend.', signatories: [{ personName: 'Joost' }, { personName: 'Meral' }] })
    expect(await startVersion.as(bureau, { programmeId, kindName: 'pact', title: 'Opnieuw' }, now)).toMatchObject({ ok: true, value: { number: 1 } })
  })

  it('is refused once anybody signed, and for good once all did', async () => {
    const given = await aWritten()
    await sign(given, 0)
    expect(await discardVersion.as(given.bureau, { ...input(given), version: 3 }, now)).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('al getekend') as unknown } })
    await sign(given, 1)
    expect(await discardVersion.as(given.bureau, { ...input(given), version: 4 }, now)).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('iedereen') as unknown } })
    await expect(systemTransaction((db) => db.contractVersion.deleteMany({ where: { id: given.contractId } }))).rejects.toThrow()
  })

  it('waits until what was promised in it stands somewhere else', async () => {
    const given = await aWritten()
    const added = await addPromise.as(given.bureau, promise(given))
    if (!added.ok) throw new Error('no promise')
    expect(await discardVersion.as(given.bureau, input(given), now)).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('nog 1 toezegging') as unknown } })
    expect(await editPromise.as(given.bureau, { ...promise(given), ...added.value, version: 1, contractId: '' }, now)).toMatchObject({ ok: true })
    expect(await discardVersion.as(given.bureau, input(given), now)).toMatchObject({ ok: true })
  })

  it('is for the bureau of this very programme', async () => {
    const given = await aWritten()
    for (const role of ['board', 'partner', 'reader'] as const) expect(await discardVersion.as(await aMember(given.programme, role), input(given), now)).toEqual(denied())
    expect(await discardVersion.as(await aStranger(), input(given), now)).toEqual(notFound())
    const other = await aDraft()
    expect(await discardVersion.as(other.bureau, { ...input(given), programmeId: other.programmeId }, now)).toEqual(notFound())
  })
})

describe('preparing a version', () => {
  it('starts, is written, and leaves a trace', async () => {
    const { programme, bureau } = await aWritten()
    expect(await getContract.as(bureau, { programmeId: programme.id }, now)).toMatchObject({
      ok: true, value: { shown: { number: 1, title: 'Pact van De Kolk', missing: [], closedAt: null, signatories: [{ personName: 'Joost' }, { personName: 'Meral' }] } },
    })
    expect(await auditTypes(programme.municipalityId)).toEqual(['contract.begun', 'contract.edited'])
  })

  it('asks how it is called, and has one in preparation at a time', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    expect(await startVersion.as(bureau, { programmeId: programme.id, title: 'Pact' })).toMatchObject({ error: { kind: 'rule-broken', field: 'kindName' } })
    const draft = await aDraft()
    expect(await startVersion.as(draft.bureau, { programmeId: draft.programmeId })).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it.each(['board', 'partner', 'reader'] as const)('is not for a %s, who may read it', async (role) => {
    const draft = await aDraft()
    const member = await aMember(draft.programme, role, role === 'partner' ? draft.dijk.id : null)
    expect(await startVersion.as(member, { programmeId: draft.programmeId, kindName: 'pact', title: 'Pact' })).toEqual(denied())
    expect(await editVersion.as(member, words(draft))).toEqual(denied())
    expect(await getContractDesk.as(member, { programmeId: draft.programmeId })).toEqual(denied())
    expect((await getContract.as(member, { programmeId: draft.programmeId })).ok).toBe(true)
  })

  it('does not exist for another municipality', async () => {
    const draft = await aDraft()
    const stranger = await aStranger()
    expect(await editVersion.as(stranger, words(draft))).toEqual(notFound())
    expect(await startVersion.as(stranger, { programmeId: draft.programmeId, kindName: 'pact', title: 'Pact' })).toEqual(notFound())
    expect(await getContract.as(stranger, { programmeId: draft.programmeId })).toEqual(notFound())
    expect(await getContractDesk.as(stranger, { programmeId: draft.programmeId })).toEqual(notFound())
  })

  it('never overwrites what a colleague saved, and takes no party from elsewhere', async () => {
    const given = await aWritten()
    expect(await editVersion.as(given.bureau, { ...words(given), title: 'Anders' })).toMatchObject({ error: { kind: 'conflict', current: { title: 'Pact van De Kolk', version: 2 } } })
    const elsewhere = await anOrganisation(await aProgramme())
    const strange = { ...words(given), version: 2, signatories: [{ organisationId: elsewhere.id, personName: 'Iemand' }] }
    expect(await editVersion.as(given.bureau, strange)).toMatchObject({ error: { kind: 'rule-broken', field: 'signatories.0.organisationId' } })
  })
})

describe('signing', () => {
  it('closes with the last signature, with a seal that holds', async () => {
    const given = await aWritten()
    expect(await sign(given, 0)).toMatchObject({ ok: true, value: { closed: false } })
    expect(await sign(given, 1)).toMatchObject({ ok: true, value: { closed: true } })
    const shown = await getContract.as(given.bureau, { programmeId: given.programmeId }, now)
    expect(shown).toMatchObject({ ok: true, value: { shown: { intact: true, current: true, evaluationState: 'planned', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string } } })
    expect((await auditTypes(given.programme.municipalityId)).slice(-3)).toEqual(['contract.signature-set', 'contract.signature-set', 'contract.signed'])
  })

  it('wants a whole text, a day that has been, and the version that was read', async () => {
    const draft = await aDraft()
    await editVersion.as(draft.bureau, { ...words(draft), priorities: '' })
    const bare = await getContractDesk.as(draft.bureau, { programmeId: draft.programmeId })
    const signatoryId = bare.ok ? bare.value.draft?.signers[0]?.id : undefined
    expect(await signVersion.as(draft.bureau, { programmeId: draft.programmeId, contractId: draft.contractId, signatoryId, version: 2, signedOn: '2026-09-01' }, now))
      .toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('prioriteiten') as string } })
    const given = await aWritten()
    expect(await sign(given, 0, { signedOn: '2026-11-22' })).toMatchObject({ error: { kind: 'rule-broken', field: 'signedOn' } })
    expect(await sign(given, 0, { version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    const after = await getContract.as(given.bureau, { programmeId: given.programmeId }, now)
    expect(after.ok && after.value.shown?.signatories.every(({ signedOn }) => signedOn === null)).toBe(true)
  })

  it('is for the bureau of this programme', async () => {
    const given = await aWritten()
    const board = await aMember(given.programme, 'board')
    expect(await sign({ ...given, bureau: board }, 0)).toEqual(denied())
    expect(await sign({ ...given, bureau: await aStranger() }, 0)).toEqual(notFound())
    expect(await sign(given, 0, { signatoryId: crypto.randomUUID() })).toEqual(notFound())
  })

  it('keeps the text as it was until signatures are taken away', async () => {
    const given = await aWritten()
    await sign(given, 0)
    expect(await editVersion.as(given.bureau, { ...words(given), version: 3 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await addPromise.as(given.bureau, promise(given))).toMatchObject({ error: { kind: 'rule-broken', field: 'contractId' } })
    const taken = { programmeId: given.programmeId, contractId: given.contractId, signatoryId: given.signatories[0]?.id, version: 3 }
    expect(await removeSignature.as(await aMember(given.programme, 'reader'), taken)).toEqual(denied())
    expect(await removeSignature.as(await aStranger(), taken)).toEqual(notFound())
    expect(await removeSignature.as(given.bureau, { ...taken, version: 2 })).toMatchObject({ error: { kind: 'conflict' } })
    expect((await removeSignature.as(given.bureau, taken)).ok).toBe(true)
    expect((await editVersion.as(given.bureau, { ...words(given), version: 4 })).ok).toBe(true)
    expect(await auditTypes(given.programme.municipalityId)).toContain('contract.signature-removed')
  })

  it('is for good: neither a use case nor the database changes what was signed', async () => {
    const given = await aSigned((written) => addPromise.as(written.bureau, promise(written)))
    const { bureau, programmeId, contractId } = given
    expect(await editVersion.as(bureau, { ...words(given), version: 4 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await removeSignature.as(bureau, { programmeId, contractId, signatoryId: given.signatories[0]?.id, version: 4 })).toMatchObject({ error: { kind: 'rule-broken' } })
    const promises = await listPromises.as(bureau, { programmeId })
    const promiseId = promises.ok ? promises.value.promises[0]?.id : undefined
    expect(await editPromise.as(bureau, { ...promise(given), promiseId, version: 1, amount: '1' })).toMatchObject({ error: { kind: 'rule-broken' } })
    await expect(systemTransaction((db) => db.contractVersion.update({ where: { id: contractId }, data: { title: 'Anders' } }))).rejects.toThrow()
    await expect(systemTransaction((db) => db.contractSignatory.deleteMany({ where: { contractId } }))).rejects.toThrow()
  })

  it('notices when what was signed was changed behind our back', async () => {
    const given = await aSigned((written) => addPromise.as(written.bureau, promise(written)))
    await systemTransaction((db) => db.promise.updateMany({ where: { contractId: given.contractId }, data: { amountCents: 1n } }))
    expect(await getContract.as(given.bureau, { programmeId: given.programmeId }, now)).toMatchObject({ ok: true, value: { shown: { intact: false } } })
  })
})

describe('evaluating', () => {
  const evaluation = (given: Written, extra: object = {}) =>
    ({ programmeId: given.programmeId, contractId: given.contractId, version: 4, evaluatedOn: '2026-11-20', evaluation: 'Houd vast.', nextOn: '2029-11-20', ...extra })

  it('is recorded with the next date, and leaves the seal whole', async () => {
    const given = await aSigned()
    expect((await evaluateVersion.as(given.bureau, evaluation(given), now)).ok).toBe(true)
    expect(await getContract.as(given.bureau, { programmeId: given.programmeId }, now)).toMatchObject({
      ok: true, value: { shown: { intact: true, evaluation: 'Houd vast.', evaluatedOn: '2026-11-20', evaluateOn: '2029-11-20', evaluationState: 'planned' } },
    })
    expect(await auditTypes(given.programme.municipalityId)).toContain('contract.evaluated')
  })

  it.each([['2026-11-22', 'evaluatedOn'], ['2026-08-31', 'evaluatedOn']])('refuses %s', async (evaluatedOn, field) => {
    const given = await aSigned()
    expect(await evaluateVersion.as(given.bureau, evaluation(given, { evaluatedOn }), now)).toMatchObject({ error: { kind: 'rule-broken', field } })
  })

  it('asks for a signed contract, the bureau and the version that was read', async () => {
    const draft = await aWritten()
    expect(await evaluateVersion.as(draft.bureau, evaluation(draft, { version: 2 }), now)).toMatchObject({ error: { kind: 'rule-broken' } })
    const given = await aSigned()
    expect(await evaluateVersion.as(given.bureau, evaluation(given, { version: 3 }), now)).toMatchObject({ error: { kind: 'conflict' } })
    expect(await evaluateVersion.as(await aMember(given.programme, 'board'), evaluation(given), now)).toEqual(denied())
    expect(await evaluateVersion.as(await aStranger(), evaluation(given), now)).toEqual(notFound())
  })
})

describe('words for residents', () => {
  it('can be written before and after signing', async () => {
    const given = await aSigned()
    const text = { programmeId: given.programmeId, contractId: given.contractId, version: 4, publicText: 'Wij beloven zes flats.' }
    expect(await savePublicText.as(await aMember(given.programme, 'partner', given.dijk.id), text)).toEqual(denied())
    expect(await savePublicText.as(await aStranger(), text)).toEqual(notFound())
    expect((await savePublicText.as(given.bureau, text)).ok).toBe(true)
    expect(await savePublicText.as(given.bureau, text)).toEqual(conflict({ publicText: text.publicText, version: 5 }))
    expect(await auditTypes(given.programme.municipalityId)).toContain('contract.public-text-saved')
  })
})

describe('a next version', () => {
  async function aNext() {
    const given = await aSigned((written) => addPromise.as(written.bureau, promise(written)))
    const list = await listPromises.as(given.bureau, { programmeId: given.programmeId }, now)
    if (!list.ok || !list.value.promises[0]) throw new Error('no promise')
    const promiseId = list.value.promises[0].id
    await reportDelivery.as(given.bureau, { programmeId: given.programmeId, promiseId, version: 1, status: 'under_way', text: 'Eerste flat', amount: '400,50' }, now)
    const next = await startVersion.as(given.bureau, { programmeId: given.programmeId }, now)
    if (!next.ok) throw new Error('no next version')
    return { ...given, promiseId, nextId: next.value.contractId }
  }

  it('begins as a copy, unsigned, and can be laid beside the last one', async () => {
    const given = await aNext()
    expect(await compareVersions.as(given.bureau, { programmeId: given.programmeId, older: 1, newer: 2 })).toMatchObject({
      ok: true,
      value: {
        older: { signed: true, title: 'Pact van De Kolk', promises: [{ text: 'Zes flats' }] },
        newer: { signed: false, title: 'Pact van De Kolk', startsOn: null, signatories: [{ personName: 'Joost', signedOn: null }, { personName: 'Meral' }], promises: [] },
      },
    })
    expect(await compareVersions.as(given.bureau, { programmeId: given.programmeId, older: 1, newer: 3 })).toEqual(notFound())
    expect(await compareVersions.as(await aStranger(), { programmeId: given.programmeId, older: 1, newer: 2 })).toEqual(notFound())
  })

  it('takes over what is left of open promises, and counts it once', async () => {
    const given = await aNext()
    const carried = { programmeId: given.programmeId, contractId: given.nextId, version: 1, promiseIds: [given.promiseId] }
    expect(await carryOverPromises.as(await aMember(given.programme, 'board'), carried)).toEqual(denied())
    expect(await carryOverPromises.as(await aStranger(), carried)).toEqual(notFound())
    expect(await carryOverPromises.as(given.bureau, { ...carried, version: 7 })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await carryOverPromises.as(given.bureau, carried, now)).toMatchObject({ ok: true, value: { count: 1 } })
    expect(await carryOverPromises.as(given.bureau, { ...carried, version: 2 }, now)).toMatchObject({ error: { kind: 'rule-broken' } })
    const list = await listPromises.as(given.bureau, { programmeId: given.programmeId }, now)
    if (!list.ok) throw new Error('no list')
    expect(list.value.promises.map(({ status, amountCents, contract }) => [contract?.number, status, amountCents])).toEqual([[2, 'open', 59_950n], [1, 'lapsed', 100_000n]])
    expect(list.value.balances[0]?.brings).toMatchObject({ count: 1, promised: { amountCents: 100_000n }, delivered: { amountCents: 40_050n } })
    const restored = { programmeId: given.programmeId, promiseId: given.promiseId, version: 3, withdrawn: 'nee', reason: 'Toch.' }
    expect(await withdrawPromise.as(given.bureau, restored)).toMatchObject({ error: { kind: 'rule-broken' } })
    // The first version still says what was signed then.
    expect(await getContract.as(given.bureau, { programmeId: given.programmeId, number: 1 }, now)).toMatchObject({ ok: true, value: { shown: { intact: true }, promises: [{ text: 'Zes flats' }] } })
    expect(await auditTypes(given.programme.municipalityId)).toContain('promise.carried-over')
  })
})
