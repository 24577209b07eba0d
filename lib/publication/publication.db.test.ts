import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aGoal, anEstablishedVision } from '@/tests/support/goals'
import { anIntervention } from '@/tests/support/interventions'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { conflict, denied, notFound } from '@/lib/platform/result'
import { getPublished, listPublished } from './get-published'
import { publish } from './publish'
import { getPublicPage } from './queries'
import { savePublicPage } from './save-public-page'
import { withdrawPublication } from './withdraw'

useDatabase()

const text = {
  now: 'De straten worden opgeknapt.', promised: 'Een nieuw buurthuis.', joinIn: 'Kom langs.', next: [{ what: 'Start bouw', when: 'mei 2027' }],
  decisions: [], contactName: 'Noor', contactPhone: '010 123 45 67', contactEmail: '', contactPlace: '',
}

async function aWrittenPage() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  await savePublicPage.as(bureau, { ...text, programmeId: programme.id, version: 0 })
  const { municipality } = await systemTransaction((db) =>
    db.programme.findUniqueOrThrow({ where: { id: programme.id }, include: { municipality: true } }))
  return { programme, bureau, read: () => getPublished(municipality.slug, programme.slug), slug: municipality.slug }
}

/** What the bureau posts after looking at the page as it would be now. */
async function looked({ programme, bureau }: Pick<Awaited<ReturnType<typeof aWrittenPage>>, 'programme' | 'bureau'>) {
  const page = await getPublicPage.as(bureau, { programmeId: programme.id })
  if (!page.ok) throw new Error('not there')
  return { programmeId: programme.id, version: page.value.text.version, shown: page.value.shown }
}

async function aPublishedPage() {
  const page = await aWrittenPage()
  const published = await publish.as(page.bureau, await looked(page))
  if (!published.ok) throw new Error('not published')
  return { ...page, publicationId: published.value.publicationId }
}

describe('writing the public page', () => {
  it('saves, and leaves a trace', async () => {
    const { programme, bureau } = await aWrittenPage()
    const page = await getPublicPage.as(bureau, { programmeId: programme.id })
    expect(page).toMatchObject({ ok: true, value: { text: { now: text.now, version: 1, next: text.next } } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['public-page.edited'])
  })

  it('shows residents nothing yet', async () => {
    const { read } = await aWrittenPage()
    expect(await read()).toEqual({ state: 'unknown' })
  })

  it.each(['board', 'partner', 'reader'] as const)('is not for a %s', async (role) => {
    const { programme } = await aWrittenPage()
    const member = await aMember(programme, role)
    expect(await savePublicPage.as(member, { ...text, programmeId: programme.id, version: 1 })).toEqual(denied())
    expect(await getPublicPage.as(member, { programmeId: programme.id })).toEqual(denied())
  })

  it('does not exist for another municipality', async () => {
    const { programme } = await aWrittenPage()
    expect(await savePublicPage.as(await aStranger(), { ...text, programmeId: programme.id, version: 1 })).toEqual(notFound())
  })

  it('never overwrites what a colleague saved', async () => {
    const { programme, bureau } = await aWrittenPage()
    const mine = { ...text, programmeId: programme.id, version: 1 }
    await savePublicPage.as(bureau, { ...mine, now: 'Van een collega' })
    expect(await savePublicPage.as(bureau, { ...mine, now: 'Van mij' })).toMatchObject({ ok: false, error: { kind: 'conflict', current: { now: 'Van een collega' } } })
    expect(await savePublicPage.as(bureau, { ...mine, version: 0 })).toMatchObject({ ok: false, error: { kind: 'conflict' } })
  })

  it('says which field is wrong', async () => {
    const { programme, bureau } = await aWrittenPage()
    const wrong = { ...text, programmeId: programme.id, version: 1, contactPhone: 'bel maar', next: [{ what: '', when: 'mei' }] }
    expect(await savePublicPage.as(bureau, wrong)).toMatchObject({
      error: { kind: 'invalid', fieldErrors: { contactPhone: [expect.stringContaining('telefoonnummer')], 'next.0.what': [expect.any(String)] } },
    })
  })

  it('tells no decision of another programme', async () => {
    const { programme, bureau } = await aWrittenPage()
    const decisions = [{ decisionId: crypto.randomUUID(), text: 'Verzonnen' }]
    expect(await savePublicPage.as(bureau, { ...text, programmeId: programme.id, version: 1, decisions })).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

describe('publishing', () => {
  it('shows the snapshot, and keeps it when the text changes', async () => {
    const { programme, bureau, read } = await aPublishedPage()
    await savePublicPage.as(bureau, { ...text, now: 'Nog niet openbaar', programmeId: programme.id, version: 1 })
    expect(await read()).toMatchObject({ state: 'published', snapshot: { now: text.now, name: programme.name } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['public-page.edited', 'public-page.published', 'public-page.edited'])
  })

  it('is only something to do again when residents would read something else', async () => {
    const { programme, bureau } = await aPublishedPage()
    const same = async (now = new Date()) => {
      const page = await getPublicPage.as(bureau, { programmeId: programme.id }, now)
      return page.ok ? page.value.latest?.same : undefined
    }
    expect(await same()).toBe(true)
    // Another day is no news by itself.
    expect(await same(new Date(Date.now() + 3 * 86_400_000))).toBe(true)
    await savePublicPage.as(bureau, { ...text, now: 'Iets anders', programmeId: programme.id, version: 1 })
    expect(await same()).toBe(false)
    await savePublicPage.as(bureau, { ...text, programmeId: programme.id, version: 2 })
    expect(await same()).toBe(true)
    await systemTransaction((db) => db.programme.update({ where: { id: programme.id }, data: { motto: 'Samen vooruit' } }))
    expect(await same()).toBe(false)
  })

  it('is listed at the front door', async () => {
    const { programme } = await aPublishedPage()
    expect((await listPublished()).map(({ name }) => name)).toContain(programme.name)
  })

  it('asks for a text and someone to call', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    await savePublicPage.as(bureau, { ...text, now: '', contactPhone: '', programmeId: programme.id, version: 0 })
    expect(await publish.as(bureau, await looked({ programme, bureau }))).toMatchObject({
      error: { kind: 'invalid', fieldErrors: { now: [expect.any(String)], contactName: [expect.any(String)] } },
    })
  })

  it('refuses what was not looked at, strangers and the board', async () => {
    const { programme, bureau } = await aWrittenPage()
    const seen = await looked({ programme, bureau })
    expect(await publish.as(bureau, { ...seen, version: 2 })).toEqual(conflict())
    expect(await publish.as(bureau, { ...seen, shown: 'something else' })).toEqual(conflict())
    expect(await publish.as(await aMember(programme, 'board'), seen)).toEqual(denied())
    expect(await publish.as(await aStranger(), seen)).toEqual(notFound())
  })

  it('freezes: the database refuses to change a published snapshot', async () => {
    const { publicationId } = await aPublishedPage()
    await expect(systemTransaction((db) => db.publication.update({ where: { id: publicationId }, data: { snapshot: {} } }))).rejects.toThrow()
    await expect(systemTransaction((db) => db.publication.delete({ where: { id: publicationId } }))).rejects.toThrow()
  })
})

describe('telling the contract', () => {
  async function aSignedContract(publicText: string) {
    const page = await aWrittenPage()
    const { id: programmeId, municipalityId } = page.programme
    const party = await anOrganisation(page.programme, 'De Dijk')
    await tenantTransaction(municipalityId, async (db) => {
      const day = new Date('2021-03-12')
      const contract = await db.contractVersion.create({ data: { municipalityId, programmeId, number: 1, kindName: 'pact', title: 'Pact', publicText, createdAt: day } })
      await db.contractSignatory.create({ data: { municipalityId, contractId: contract.id, position: 0, organisationId: party.id, personName: 'Joost', signedOn: day } })
      await db.contractVersion.update({ where: { id: contract.id }, data: { closedAt: day, hash: 'x' } })
    })
    await savePublicPage.as(page.bureau, { ...text, programmeId, version: 1, tellContract: 'on' })
    return { ...page, publishing: await looked(page) }
  }

  it('shows residents what was agreed and by whom, not who signed', async () => {
    const { bureau, publishing, read } = await aSignedContract('Wij beloven zes flats.')
    expect((await publish.as(bureau, publishing)).ok).toBe(true)
    const published = await read()
    expect(published).toMatchObject({ snapshot: { contract: { text: 'Wij beloven zes flats.', parties: ['De Dijk'], signedOn: '2021-03-12' } } })
    expect(JSON.stringify(published)).not.toContain('Joost')
  })
  it('lets nothing out that the preview did not show', async () => {
    const { bureau, publishing } = await aSignedContract('Wij beloven zes flats.')
    await systemTransaction((db) => db.contractVersion.updateMany({ where: { programmeId: publishing.programmeId }, data: { publicText: 'Anders.', version: 2 } }))
    expect(await publish.as(bureau, publishing)).toEqual(conflict())
  })
  it('tells nothing without words for residents, or without being asked', async () => {
    const { bureau, publishing, read } = await aSignedContract('')
    expect((await publish.as(bureau, publishing)).ok).toBe(true)
    expect(JSON.stringify(await read())).not.toContain('De Dijk')
  })
})

describe('telling the course', () => {
  async function aCourse(tellCourse: 'on' | '' = 'on') {
    const page = await aWrittenPage()
    const { programme, bureau } = page
    await anEstablishedVision(programme)
    await aGoal(programme, { title: 'Betere taal', publicText: 'Ieder kind leest goed.' })
    await aGoal(programme, { title: 'Zonder woorden' })
    await aGoal(programme, { title: 'Vervallen', publicText: 'Dit geldt niet meer.', retiredOn: new Date('2025-01-01') })
    const work = { publicText: 'Elke dinsdag taalles.', places: ['De Spil'], status: 'running' as const, open: true }
    await anIntervention(programme, { ...work, title: 'Taalhuis' })
    await anIntervention(programme, { ...work, title: 'Besloten', open: false })
    await anIntervention(programme, { ...work, title: 'Gestopt', status: 'stopped' })
    await anIntervention(programme, { ...work, title: 'Voorstel', status: 'proposed' })
    await savePublicPage.as(bureau, { ...text, programmeId: programme.id, version: 1, tellCourse })
    return page
  }

  it('shows residents goals and open work that have words for them, and nothing else', async () => {
    const page = await aCourse()
    expect((await publish.as(page.bureau, await looked(page))).ok).toBe(true)
    const published = await page.read()
    expect(published).toMatchObject({ snapshot: { course: {
      vision: '', goals: [{ title: 'Betere taal', text: 'Ieder kind leest goed.' }], work: [{ title: 'Taalhuis', places: ['De Spil'], begun: true }],
    } } })
    for (const inside of ['Zonder woorden', 'Vervallen', 'Besloten', 'Gestopt', 'Voorstel']) expect(JSON.stringify(published)).not.toContain(inside)
  })

  it('lets nothing out that came after the preview, and nothing without being asked', async () => {
    const page = await aCourse()
    const seen = await looked(page)
    await aGoal(page.programme, { title: 'Later', publicText: 'Kwam erna.' })
    expect(await publish.as(page.bureau, seen)).toEqual(conflict())
    const silent = await aCourse('')
    expect((await publish.as(silent.bureau, await looked(silent))).ok).toBe(true)
    expect(JSON.stringify(await silent.read())).not.toContain('Betere taal')
  })
})

describe('telling the theory of change', () => {
  it('shows titles and arrows, not what the team wrote beside them', async () => {
    const page = await aWrittenPage()
    const { id: programmeId, municipalityId } = page.programme
    await systemTransaction(async (db) => {
      const theory = await db.theoryOfChange.create({ data: { municipalityId, programmeId, cycle: 1, createdAt: new Date() } })
      const base = { municipalityId, theoryId: theory.id }
      const effort = await db.theoryElement.create({ data: { ...base, kind: 'effort', title: 'Taalles', note: 'Kost te veel', position: 1 } })
      const outcome = await db.theoryElement.create({ data: { ...base, kind: 'outcome', title: 'Beter lezen', position: 1 } })
      await db.theoryArrow.create({ data: { ...base, fromId: effort.id, toId: outcome.id, assumption: 'Ouders komen', evidence: 'Proef op school', confidence: 'high' } })
    })
    await savePublicPage.as(page.bureau, { ...text, programmeId, version: 1, tellTheory: 'on' })
    expect((await publish.as(page.bureau, await looked(page))).ok).toBe(true)
    const published = await page.read()
    expect(published).toMatchObject({ snapshot: { theory: { elements: [{ title: 'Taalles' }, { title: 'Beter lezen' }], arrows: [{ fromId: 'e1', toId: 'e2', confidence: 'high', evidence: true }] } } })
    for (const inside of ['Kost te veel', 'Ouders komen', 'Proef op school']) expect(JSON.stringify(published)).not.toContain(inside)
  })
})

describe('withdrawing', () => {
  it('takes the page away, once', async () => {
    const { programme, bureau, read, publicationId } = await aPublishedPage()
    const meant = { programmeId: programme.id, publicationId, version: 1 }
    expect((await withdrawPublication.as(bureau, meant)).ok).toBe(true)
    expect(await read()).toMatchObject({ state: 'withdrawn', name: programme.name })
    expect(await withdrawPublication.as(bureau, meant)).toEqual(conflict())
    expect(await auditTypes(programme.municipalityId)).toContain('public-page.withdrawn')
  })

  it('is for the bureau of this programme only', async () => {
    const { programme, publicationId } = await aPublishedPage()
    const meant = { programmeId: programme.id, publicationId, version: 1 }
    expect(await withdrawPublication.as(await aMember(programme, 'reader'), meant)).toEqual(denied())
    expect(await withdrawPublication.as(await aStranger(), meant)).toEqual(notFound())
  })
})
