import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOrganisation, anOutsider, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { addComment } from './add-comment'
import { addEvidenceLink } from './add-evidence-link'
import { agreeAnswer } from './agree-answer'
import { answerKey } from './draft-key'
import { getPointHistory } from './get-point-history'
import { getSectionPage } from './get-section-page'
import { giveAnswer } from './give-answer'
import { keepDraft } from './keep-draft'

useDatabase()

const goNoGo = (programmeId: string) => ({ programmeId, phase: 'orienteren', section: 'go-no-go' })
const answer = (programmeId: string, more: object = {}) =>
  ({ programmeId, pointId: '4.6.3', cycle: 1, state: 'answered', judgement: 'yes', explanation: 'Past bij ons.', version: 0, ...more })

async function pageFor(...[actor, input]: Parameters<typeof getSectionPage.as>) {
  const result = await getSectionPage.as(actor, input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('the section page', () => {
  it('puts the answers of partners beside the agreed one, with what each person may do', async () => {
    const programme = await aProgramme()
    const [school, police] = [await anOrganisation(programme, 'School'), await anOrganisation(programme, 'Politie')]
    const bureau = await aMember(programme, 'bureau')
    const teacher = await aMember(programme, 'partner', school.id)
    await giveAnswer.as(teacher, answer(programme.id, { organisationId: school.id }))
    await agreeAnswer.as(bureau, answer(programme.id, { judgement: 'partly' }))
    const page = await pageFor(teacher, goNoGo(programme.id))
    const point = page.points[2]
    expect(point?.agreed).toMatchObject({ judgement: 'partly', by: bureau.name, version: 1 })
    expect(point?.partners).toMatchObject([
      { organisationId: police.id, mayGive: false, mine: false, answer: { version: 0, state: null } },
      { organisationId: school.id, mayGive: true, mine: true, answer: { judgement: 'yes', by: teacher.name } },
    ])
    expect(point?.spreadSentence).toBe('1 van de 2 partners heeft nog niet geantwoord. Er is een gezamenlijk antwoord.')
    expect(point?.history.map((moment) => moment.organisation)).toEqual([null, 'School'])
    expect(page.allowed).toMatchObject({ agree: false, draft: true, addEvidence: true, assign: false })
    expect((await pageFor(bureau, goNoGo(programme.id))).allowed).toMatchObject({ agree: true, assign: true })
  })

  it('does not wait for a partner that joined after the phase was closed, unless it is reopened or it answered all the same', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const [early, late] = [await anOrganisation(programme, 'Vroeg'), await anOrganisation(programme, 'Laat')]
    const setPhase = (status: 'closed' | 'active') => systemTransaction((db) => db.phaseState.updateMany({
      where: { programmeId: programme.id, cycle: 1, phase: 'orientation' },
      data: { status, closedAt: status === 'closed' ? new Date('2024-06-01T10:00Z') : null },
    }))
    const joins = (organisationId: string, day: string) => systemTransaction((db) => db.partnerPeriod.create({
      data: { municipalityId: programme.municipalityId, programmeId: programme.id, organisationId, joinedOn: new Date(day) },
    }))
    await joins(early.id, '2024-06-01')
    await joins(late.id, '2024-06-02')
    const asked = async () => (await pageFor(bureau, goNoGo(programme.id))).points[2]?.partners.map(({ name }) => name)
    expect(await asked()).toEqual(['Laat', 'Vroeg'])
    await setPhase('closed')
    expect(await asked()).toEqual(['Vroeg'])
    expect((await pageFor(bureau, goNoGo(programme.id))).points[2]?.spreadSentence).not.toContain('2 partners')
    await setPhase('active')
    expect(await asked()).toEqual(['Laat', 'Vroeg'])
    await giveAnswer.as(bureau, answer(programme.id, { organisationId: late.id }))
    await setPhase('closed')
    expect(await asked()).toEqual(['Laat', 'Vroeg'])
  })

  it('shows readers the answers and the evidence, not the discussion, and nothing to press', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    await addComment.as(bureau, { programmeId: programme.id, pointId: '4.6.3', text: 'Onder ons.' })
    await addEvidenceLink.as(bureau, { programmeId: programme.id, pointId: '4.6.3', title: 'Advies', url: 'https://example.org' })
    const page = await pageFor(await aMember(programme, 'reader'), goNoGo(programme.id))
    expect(page.points[2]).toMatchObject({ comments: null, evidence: [{ title: 'Advies', mayRemove: false }] })
    expect(Object.values(page.allowed)).not.toContain(true)
    expect((await pageFor(await aMember(programme, 'board'), goNoGo(programme.id))).points[2]?.comments).toHaveLength(1)
  })

  it('gives everyone only their own drafts', async () => {
    const programme = await aProgramme()
    const [one, two] = [await aMember(programme, 'bureau'), await aMember(programme, 'bureau')]
    const key = answerKey(1, '4.6.3', null)
    await keepDraft.as(one, { programmeId: programme.id, key, values: { explanation: 'Half' }, baseVersion: 0 })
    expect((await pageFor(one, goNoGo(programme.id))).points[2]?.drafts[key]).toMatchObject({ values: { explanation: 'Half' } })
    expect((await pageFor(two, goNoGo(programme.id))).points[2]?.drafts).toEqual({})
  })

  it('asks about a no-go only when one is on the table', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    expect((await pageFor(bureau, goNoGo(programme.id))).points.map((point) => point.applies)).toEqual([true, true, true, true, false, false])
    await systemTransaction((db) => db.decision.create({
      data: { municipalityId: programme.municipalityId, programmeId: programme.id, cycle: 1, phase: 'orientation', outcome: 'no_go' },
    }))
    expect((await pageFor(bureau, goNoGo(programme.id))).points.every((point) => point.applies)).toBe(true)
  })

  it('keeps earlier cycles readable: beside the new answers, and alone where a phase is taken over', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const contract = { pointId: '5.3.1', explanation: 'Getekend in 2019.' }
    await agreeAnswer.as(bureau, answer(programme.id))
    await agreeAnswer.as(bureau, answer(programme.id, contract))
    await systemTransaction(async (db) => {
      await db.programme.update({ where: { id: programme.id }, data: { currentCycle: 2 } })
      await db.phaseState.create({ data: { municipalityId: programme.municipalityId, programmeId: programme.id, cycle: 2, phase: 'startup', status: 'active' } })
    })
    const renewed = await pageFor(bureau, { programmeId: programme.id, phase: 'opstarten', section: 'contract' })
    expect(renewed).toMatchObject({ cycle: 2, closed: null, allowed: { agree: true } })
    expect(renewed.points[0]).toMatchObject({ agreed: { version: 0 }, earlier: [{ cycle: 1, agreed: { explanation: 'Getekend in 2019.' } }] })
    const taken = await pageFor(bureau, goNoGo(programme.id))
    expect(taken).toMatchObject({ cycle: 1, allowed: { agree: false }, closed: expect.stringMatching(/cyclus 1/) })
    expect(taken.points[2]).toMatchObject({ agreed: { judgement: 'yes' }, earlier: [] })
  })

  it.each([{ phase: 'opstarten', section: 'go-no-go' }, { phase: 'orienteren', section: 'bestaat-niet' }])('does not exist at %o', async (where) => {
    const programme = await aProgramme()
    expect(await getSectionPage.as(await aMember(programme, 'bureau'), { programmeId: programme.id, ...where })).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('is closed to outsiders, and unknown to other municipalities', async () => {
    const programme = await aProgramme()
    expect(await getSectionPage.as(await anOutsider(programme.municipalityId), goNoGo(programme.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await getSectionPage.as(await aStranger(), goNoGo(programme.id))).toMatchObject({ error: { kind: 'not-found' } })
  })
})

describe('the history of a point', () => {
  it('tells who said what and when, with every text', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    await agreeAnswer.as(bureau, answer(programme.id))
    await agreeAnswer.as(bureau, answer(programme.id, { version: 1, state: 'skipped', reason: 'Later.' }))
    const asked = { ...goNoGo(programme.id), pointId: '4.6.3', cycle: 1 }
    const result = await getPointHistory.as(await aMember(programme, 'reader'), asked)
    expect(result).toMatchObject({
      ok: true,
      value: { moments: [{ state: 'skipped', reason: 'Later.', by: bureau.name }, { state: 'answered', explanation: 'Past bij ons.' }] },
    })
    expect(await getPointHistory.as(await aStranger(), asked)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await getPointHistory.as(await anOutsider(programme.municipalityId), asked)).toMatchObject({ error: { kind: 'denied' } })
    expect(await getPointHistory.as(bureau, { ...asked, pointId: '5.1.1' })).toMatchObject({ error: { kind: 'not-found' } })
  })
})
