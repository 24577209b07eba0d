import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { addPromise } from '@/lib/contract/add-promise'
import { recordTalk } from '@/lib/contract/record-talk'
import { reportDelivery } from '@/lib/contract/report-delivery'
import { docx } from '@/lib/platform/office/docx'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { getPartnerSheet } from './get-partner-sheet'
import { partnerSheetDocument } from './partner-sheet-document'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')

async function aPartner() {
  const programme = await aProgramme({ name: 'De Kolk' })
  const { id: programmeId, municipalityId } = programme
  const [dijk, school] = [await anOrganisation(programme, 'De Dijk & Zn'), await anOrganisation(programme)]
  const bureau = await aMember(programme, 'bureau')
  const partner = await aMember(programme, 'partner', dijk.id)
  const promise = { programmeId, organisationId: dijk.id, kind: 'money', madeOn: '2026-01-01', dueOn: '2026-10-01' }
  const added = await addPromise.as(bureau, { ...promise, direction: 'brings', text: 'Zes flats <opknappen>', amount: '1.250,50' })
  await addPromise.as(bureau, { ...promise, direction: 'gets', text: 'Vergunning', kind: 'other' })
  await addPromise.as(bureau, { ...promise, organisationId: school.id, direction: 'brings', text: 'Van een ander', kind: 'other' })
  if (!added.ok) throw new Error('not added')
  await reportDelivery.as(partner, { programmeId, promiseId: added.value.promiseId, version: 1, status: 'under_way', text: 'Eén flat klaar.', amount: '200' }, now)
  await recordTalk.as(bureau, { programmeId, organisationId: dijk.id, heldOn: '2026-03-01', present: 'Henk', conclusions: 'Regel één.\nRegel twee.' }, now)
  await tenantTransaction(municipalityId, (db) => db.actionItem.create({
    data: { municipalityId, programmeId, cycle: 1, title: 'Begroting sturen', ownerId: partner.userId, createdById: bureau.userId, createdAt: now, dueOn: new Date('2026-12-01') },
  }))
  return { programme, programmeId, organisationId: dijk.id, bureau, partner }
}

describe('the partner sheet', () => {
  it('holds what is known of this partner, and nothing of another', async () => {
    const given = await aPartner()
    const sheet = await getPartnerSheet.as(given.partner, given, now)
    expect(sheet).toMatchObject({
      ok: true,
      value: {
        mayRecord: false, organisation: { name: 'De Dijk & Zn' }, talks: [{ heldOn: '2026-03-01' }], actions: [{ title: 'Begroting sturen' }], conditions: [],
        balance: { brings: { count: 1, late: 1, promised: { amountCents: 125_050n }, delivered: { amountCents: 20_000n } }, gets: { count: 1 } },
      },
    })
    expect(sheet.ok && sheet.value.promises.map(({ text }) => text)).not.toContain('Van een ander')
  })

  it('is for the people at the table', async () => {
    const given = await aPartner()
    expect(await getPartnerSheet.as(await aMember(given.programme, 'reader'), given)).toEqual(denied())
    expect(await getPartnerSheet.as(await aStranger(), given)).toEqual(notFound())
    expect((await getPartnerSheet.as(await aMember(given.programme, 'board'), given)).ok).toBe(true)
    const elsewhere = await anOrganisation(await aProgramme())
    expect(await getPartnerSheet.as(given.bureau, { ...given, organisationId: elsewhere.id })).toEqual(notFound())
  })

  it('can be taken along as a document that reads the same', async () => {
    const given = await aPartner()
    const sheet = await getPartnerSheet.as(given.bureau, given, now)
    if (!sheet.ok) throw new Error('no sheet')
    const { title, blocks } = partnerSheetDocument(sheet.value)
    const document = strFromU8(unzipSync(docx(title, blocks))['word/document.xml'] ?? new Uint8Array())
    const texts = [...document.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '))
    for (const said of [
      'De Dijk &amp; Zn', 'Zes flats &lt;opknappen&gt;', '€ 1.250,50', '€ 200', 'Eén flat klaar.', 'Loopt, datum voorbij', 'Vergunning', '1 oktober 2026',
      'Regel één.', 'Regel twee.', '• Begroting sturen (' + given.partner.name + ', uiterlijk 1 december 2026)',
    ]) expect(texts).toContain(said)
    expect(texts).not.toContain('Van een ander')
  })
})
