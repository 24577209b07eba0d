import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { addPromise } from './add-promise'
import { editPromise } from './edit-promise'
import { editTalk } from './edit-talk'
import { getPromise } from './get-promise'
import { listPromiseChoices } from './list-promise-choices'
import { listPromises } from './list-promises'
import { recordTalk } from './record-talk'
import { reportDelivery } from './report-delivery'
import { withdrawPromise } from './withdraw-promise'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')

async function aTable() {
  const programme = await aProgramme()
  const [dijk, school] = [await anOrganisation(programme), await anOrganisation(programme)]
  return {
    programme, programmeId: programme.id, dijk, school, bureau: await aMember(programme, 'bureau'),
    partner: await aMember(programme, 'partner', dijk.id), colleague: await aMember(programme, 'partner', school.id),
  }
}
type Table = Awaited<ReturnType<typeof aTable>>

const fields = ({ programmeId, dijk }: Table) => ({
  programmeId, organisationId: dijk.id, direction: 'brings', text: 'Opknappen van zes flats', kind: 'money', amount: '1.250,50',
  madeOn: '2026-01-10', dueOn: '2026-10-01', goal: 'Goede woningen', sectionId: '6.1',
})

async function aPromise(extra: object = {}) {
  const table = await aTable()
  const added = await addPromise.as(table.bureau, { ...fields(table), ...extra })
  if (!added.ok) throw new Error(JSON.stringify(added))
  return { ...table, promiseId: added.value.promiseId }
}

describe('recording a promise', () => {
  it('keeps it to the cent and leaves a trace', async () => {
    const { programme, programmeId, promiseId, bureau } = await aPromise()
    expect(await getPromise.as(bureau, { programmeId, promiseId }, now)).toMatchObject({
      ok: true, value: { promise: { amountCents: 125_050n, hours: null, status: 'open', contract: null }, section: { title: expect.any(String) as string }, allowed: { edit: true, deliver: true } },
    })
    expect(await auditTypes(programme.municipalityId)).toEqual(['promise.added'])
  })

  it('keeps an amount only where it belongs', async () => {
    const { programmeId, promiseId, bureau } = await aPromise({ kind: 'hours', hours: '1.200' })
    expect(await getPromise.as(bureau, { programmeId, promiseId })).toMatchObject({ ok: true, value: { promise: { amountCents: null, hours: 1200 } } })
  })

  it('knows no partner, section or contract from elsewhere', async () => {
    const table = await aTable()
    const elsewhere = await anOrganisation(await aProgramme())
    for (const [field, value] of [['organisationId', elsewhere.id], ['sectionId', '9.9'], ['contractId', crypto.randomUUID()]])
      expect(await addPromise.as(table.bureau, { ...fields(table), [String(field)]: value })).toMatchObject({ error: { kind: 'rule-broken', field } })
  })

  it('says what is wrong with an amount or a day', async () => {
    const table = await aTable()
    expect(await addPromise.as(table.bureau, { ...fields(table), amount: 'abc', dueOn: '2025-01-01' })).toMatchObject({
      error: { kind: 'invalid', fieldErrors: { amount: [expect.stringContaining('1.250,50')] } },
    })
  })

  it('is for the bureau; everyone in the programme may read it, nobody elsewhere', async () => {
    const given = await aPromise()
    const { programmeId, promiseId } = given
    for (const member of [given.partner, await aMember(given.programme, 'board'), await aMember(given.programme, 'reader')]) {
      expect(await addPromise.as(member, fields(given))).toEqual(denied())
      expect(await editPromise.as(member, { ...fields(given), promiseId, version: 1 })).toEqual(denied())
      expect(await listPromiseChoices.as(member, { programmeId })).toEqual(denied())
      expect((await listPromises.as(member, { programmeId })).ok).toBe(true)
    }
    const stranger = await aStranger()
    expect(await addPromise.as(stranger, fields(given))).toEqual(notFound())
    expect(await editPromise.as(stranger, { ...fields(given), promiseId, version: 1 })).toEqual(notFound())
    expect(await getPromise.as(stranger, { programmeId, promiseId })).toEqual(notFound())
    expect(await listPromises.as(stranger, { programmeId })).toEqual(notFound())
  })

  it('never overwrites what a colleague saved', async () => {
    const given = await aPromise()
    const edit = { ...fields(given), promiseId: given.promiseId, version: 1 }
    expect((await editPromise.as(given.bureau, { ...edit, amount: '2.000' })).ok).toBe(true)
    expect(await editPromise.as(given.bureau, { ...edit, text: 'Anders' })).toMatchObject({ error: { kind: 'conflict', current: { amountCents: '200000', version: 2 } } })
    expect(await auditTypes(given.programme.municipalityId)).toEqual(['promise.added', 'promise.edited'])
  })
})

describe('telling what was delivered', () => {
  const report = ({ programmeId, promiseId }: { programmeId: string; promiseId: string }, extra: object = {}) =>
    ({ programmeId, promiseId, version: 1, status: 'partly_delivered', text: 'Twee flats klaar.', amount: '400', ...extra })

  it('can be done by the partner itself and stays in the history', async () => {
    const given = await aPromise()
    expect((await reportDelivery.as(given.partner, report(given))).ok).toBe(true)
    expect((await reportDelivery.as(given.bureau, report(given, { version: 2, status: 'delivered', amount: '1.250,50', text: 'Klaar.' }))).ok).toBe(true)
    expect(await getPromise.as(given.bureau, given)).toMatchObject({
      ok: true,
      value: { promise: { status: 'delivered', delivered: { amountCents: 125_050n }, history: [{ amountCents: 40_000n, toldBy: given.partner.name }, { amountCents: 125_050n }] } },
    })
    expect(await auditTypes(given.programme.municipalityId)).toEqual(['promise.added', 'promise.delivery-told', 'promise.delivery-told'])
    await expect(systemTransaction((db) => db.promiseDelivery.updateMany({ where: { promiseId: given.promiseId }, data: { text: 'Anders' } }))).rejects.toThrow()
  })

  it('is not for another partner, the board, readers or strangers', async () => {
    const given = await aPromise()
    for (const member of [given.colleague, await aMember(given.programme, 'board'), await aMember(given.programme, 'reader')])
      expect(await reportDelivery.as(member, report(given))).toEqual(denied())
    expect(await reportDelivery.as(await aStranger(), report(given))).toEqual(notFound())
  })

  it('asks how much, calls less not delivered, and refuses a stale page', async () => {
    const given = await aPromise()
    expect(await reportDelivery.as(given.bureau, report(given, { amount: '' }))).toMatchObject({ error: { kind: 'rule-broken', field: 'amount' } })
    expect(await reportDelivery.as(given.bureau, report(given, { status: 'delivered' }))).toMatchObject({ error: { kind: 'rule-broken', field: 'amount' } })
    expect(await reportDelivery.as(given.bureau, report(given, { status: 'lapsed' }))).toMatchObject({ error: { kind: 'invalid' } })
    expect(await reportDelivery.as(given.bureau, report(given, { version: 2 }))).toMatchObject({ error: { kind: 'conflict' } })
  })
})

describe('a promise that lapses', () => {
  const withdrawn = ({ programmeId, promiseId }: { programmeId: string; promiseId: string }, extra: object = {}) =>
    ({ programmeId, promiseId, version: 1, withdrawn: 'ja', reason: 'De subsidie ging niet door.', ...extra })

  it('says why, and can be taken back', async () => {
    const given = await aPromise()
    expect((await withdrawPromise.as(given.bureau, withdrawn(given))).ok).toBe(true)
    expect(await withdrawPromise.as(given.bureau, withdrawn(given, { version: 2 }))).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await reportDelivery.as(given.partner, { ...withdrawn(given), version: 2, status: 'under_way', text: 'Toch', amount: '1' })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect((await withdrawPromise.as(given.bureau, withdrawn(given, { version: 2, withdrawn: 'nee', reason: 'Toch wel.' }))).ok).toBe(true)
    expect(await getPromise.as(given.bureau, given)).toMatchObject({ ok: true, value: { promise: { status: 'open', history: [{ status: 'lapsed' }, { status: 'open' }] } } })
    expect(await auditTypes(given.programme.municipalityId)).toEqual(['promise.added', 'promise.withdrawn', 'promise.restored'])
  })

  it('is for the bureau, with a reason, of the version that was read', async () => {
    const given = await aPromise()
    expect(await withdrawPromise.as(given.partner, withdrawn(given))).toEqual(denied())
    expect(await withdrawPromise.as(await aStranger(), withdrawn(given))).toEqual(notFound())
    expect(await withdrawPromise.as(given.bureau, withdrawn(given, { reason: ' ' }))).toMatchObject({ error: { kind: 'invalid' } })
    expect(await withdrawPromise.as(given.bureau, withdrawn(given, { version: 9 }))).toMatchObject({ error: { kind: 'conflict' } })
  })
})

describe('the list', () => {
  it('can be asked by partner, status and date', async () => {
    const given = await aPromise()
    await addPromise.as(given.bureau, { ...fields(given), organisationId: given.school.id, direction: 'gets', kind: 'other', dueOn: '2027-01-01' })
    const ask = async (filter: object) => {
      const list = await listPromises.as(given.bureau, { programmeId: given.programmeId, ...filter }, now)
      return list.ok ? list.value.promises.length : null
    }
    expect(await ask({})).toBe(2)
    expect(await ask({ organisationId: given.school.id })).toBe(1)
    expect(await ask({ status: 'delivered' })).toBe(0)
    expect(await ask({ late: true })).toBe(1)
  })
})

describe('the yearly talk', () => {
  const talk = ({ programmeId, dijk }: Table) =>
    ({ programmeId, organisationId: dijk.id, heldOn: '2026-11-10', present: 'Henk en Fatima', conclusions: 'Het loopt.' })

  it('is recorded and mended by the bureau', async () => {
    const table = await aTable()
    const recorded = await recordTalk.as(table.bureau, talk(table), now)
    if (!recorded.ok) throw new Error('not recorded')
    const edit = { ...talk(table), talkId: recorded.value.talkId, version: 1, conclusions: 'Het loopt goed.' }
    expect(await editTalk.as(table.partner, edit, now)).toEqual(denied())
    expect(await editTalk.as(await aStranger(), edit, now)).toEqual(notFound())
    expect((await editTalk.as(table.bureau, edit, now)).ok).toBe(true)
    expect(await editTalk.as(table.bureau, edit, now)).toMatchObject({ error: { kind: 'conflict', current: { conclusions: 'Het loopt goed.' } } })
    expect(await auditTypes(table.programme.municipalityId)).toEqual(['partner-talk.recorded', 'partner-talk.edited'])
  })

  it('is not for others, and not in the future', async () => {
    const table = await aTable()
    expect(await recordTalk.as(table.partner, talk(table), now)).toEqual(denied())
    expect(await recordTalk.as(await aStranger(), talk(table), now)).toEqual(notFound())
    expect(await recordTalk.as(table.bureau, { ...talk(table), heldOn: '2026-11-22' }, now)).toMatchObject({ error: { kind: 'rule-broken', field: 'heldOn' } })
  })
})
