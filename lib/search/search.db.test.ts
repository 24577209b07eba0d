import { describe, expect, it } from 'vitest'
import { addAction } from '@/lib/checklists/add-action'
import { addComment } from '@/lib/checklists/add-comment'
import { addEvidenceLink } from '@/lib/checklists/add-evidence-link'
import { agreeAnswer } from '@/lib/checklists/agree-answer'
import { removeComment } from '@/lib/checklists/remove-comment'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOrganisation, anOutsider, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aSealedDecision, expectOk } from '@/tests/support/decisions'
import { aGoal } from '@/tests/support/goals'
import { anIntervention } from '@/tests/support/interventions'
import type { Kind } from './kinds'
import { searchLimits } from './limits'
import { listSearchable } from './list-searchable'
import { searchAll } from './search-all'

useDatabase()

const point = { pointId: '4.1.1', cycle: 1 }

async function setting() {
  const programme = await aProgramme({ name: 'De Kolk' })
  return { programme, programmeId: programme.id, bureau: await aMember(programme, 'bureau') }
}
type Setting = Awaited<ReturnType<typeof setting>>

const answer = ({ programmeId, bureau }: Setting, explanation: string, version = 0, state = 'answered') =>
  agreeAnswer.as(bureau, { programmeId, ...point, state, judgement: state === 'open' ? null : 'yes', explanation, reason: '', version })

const search = async (actor: Actor, q: string, more: object = {}) => expectOk(await searchAll.as(actor, { q, ...more }))
const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('')

/** How many of each kind, without the kinds of which there is nothing. */
async function counts(actor: Actor, q: string, more: object = {}): Promise<Partial<Record<Kind, number>>> {
  const { groups } = await search(actor, q, more)
  return Object.fromEntries(groups.filter(({ total }) => total > 0).map(({ kind, total }) => [kind, total]))
}
async function first(actor: Actor, q: string, kind: Kind) {
  const { groups } = await search(actor, q)
  const hit = groups.find((group) => group.kind === kind)?.hits[0]
  if (!hit) throw new Error(`no ${kind} found for ${q}`)
  return hit
}

/** One zwaluwnest everywhere. */
async function everywhere() {
  const given = await setting()
  const { programme, programmeId, bureau } = given
  expectOk(await answer(given, 'Bij het zwaluwnest.'))
  expectOk(await addComment.as(bureau, { programmeId, ...point, text: 'Welk zwaluwnest?' }))
  expectOk(await addAction.as(bureau, { programmeId, ...point, title: 'Zwaluwnest tellen', ownerId: bureau.userId, dueOn: '2030-02-01' }))
  expectOk(await addEvidenceLink.as(bureau, { programmeId, ...point, title: 'Foto van het zwaluwnest', url: 'https://example.org' }))
  await anOrganisation(programme, 'Stichting Zwaluwnest')
  await aSealedDecision(programme, { motivation: 'Om het zwaluwnest.' }, bureau)
  await inTheRooms(given)
  await inTheCourse(programme)
  return given
}

/** One in each room of the alliance, in the text that is furthest away. */
async function inTheRooms({ programme: { id: programmeId, municipalityId }, bureau }: Setting) {
  const base = { municipalityId, programmeId }
  const organisation = await anOrganisation({ id: programmeId, municipalityId }, 'De Brug')
  const on = new Date('2026-05-01')
  await systemTransaction(async (db) => {
    await db.stakeholder.create({ data: { ...base, name: 'Vogelwacht', kind: 'association', aims: 'Elk zwaluwnest beschermen' } })
    await db.stakeholder.create({ data: { ...base, name: 'Zwaluwnest weg', kind: 'association', removedAt: on } })
    const promise = await db.promise.create({ data: { ...base, organisationId: organisation.id, kind: 'other', text: 'Gevels', dueOn: on, madeOn: on } })
    await db.promiseDelivery.create({ data: { municipalityId, promiseId: promise.id, status: 'under_way', text: 'Eerste zwaluwnest hangt', toldById: bureau.userId, toldAt: on } })
    await db.contractVersion.create({ data: { ...base, number: 1, title: 'Pact', priorities: 'Bij elke gevel een zwaluwnest', createdAt: on } })
    const obstacle = await db.obstacle.create({ data: { ...base, title: 'Steiger', kind: 'law', level: 'city', foundOn: on } })
    await db.obstacleNote.create({ data: { municipalityId, obstacleId: obstacle.id, status: 'found', text: 'Mag niet bij een zwaluwnest', byId: bureau.userId, at: on } })
    const body = await db.body.create({ data: { ...base, name: 'Groentafel', kind: 'thematic_table', level: 'tactical', startsOn: on } })
    const meeting = await db.meeting.create({ data: { ...base, bodyId: body.id, title: 'Overleg', startsAt: on, endsAt: new Date('2026-05-02'), changedAt: on } })
    await db.agendaItem.create({ data: { municipalityId, meetingId: meeting.id, position: 1, title: 'Groen', minutes: 'Het zwaluwnest blijft.' } })
  })
}
/** One in each room of the course, an old vision and a new one among them. */
async function inTheCourse(programme: Setting['programme']) {
  const base = { municipalityId: programme.municipalityId, programmeId: programme.id }
  const on = new Date('2026-05-01')
  await aGoal(programme, { title: 'Meer groen', indicator: 'Het zwaluwnest per gevel' })
  const intervention = await anIntervention(programme, { title: 'Gevels' })
  await systemTransaction(async (db) => {
    await db.interventionReport.create({ data: { municipalityId: base.municipalityId, interventionId: intervention.id, course: 'on_course', text: 'Nog een zwaluwnest', toldAt: on, toldById: (await db.user.findFirstOrThrow({ where: { municipalityId: base.municipalityId } })).id } })
    await db.fundingSource.create({ data: { ...base, name: 'Natuurfonds', kind: 'additional', conditions: 'Alleen voor een zwaluwnest', createdAt: on } })
    await db.visionVersion.create({ data: { ...base, number: 1, text: 'Overal een zwaluwnest', createdAt: on, closedAt: on, establishedOn: on, hash: 'x' } })
    await db.visionVersion.create({ data: { ...base, number: 2, text: 'Nog een zwaluwnest', createdAt: on } })
  })
}
const readable = { antwoorden: 1, actiepunten: 1, bewijs: 1, partners: 1, besluiten: 1, toezeggingen: 1, doorbraken: 1, visie: 1, doelen: 1, interventies: 1, financien: 1 }
const forTeam = { visie: 2, contract: 1, opmerkingen: 1, krachtenveld: 1, bijeenkomsten: 1 }

describe('what somebody finds', () => {
  it('is everything they may read, each with the place where it stands', async () => {
    const { programmeId, bureau } = await everywhere()
    expect(await counts(bureau, 'zwaluwnest')).toEqual({ ...readable, ...forTeam })
    const found = await first(bureau, 'zwaluwnest', 'antwoorden')
    expect(found).toMatchObject({
      href: `/programmas/${programmeId}/fase/orienteren/urgentie#punt-4-1-1`, programme: 'De Kolk', by: 'Gezamenlijk antwoord',
      snippet: [{ text: 'Bij het ', found: false }, { text: 'zwaluwnest', found: true }, { text: '.', found: false }],
    })
    expect((await first(bureau, 'zwaluwnest', 'besluiten')).href).toMatch(/\/besluiten\/[0-9a-f-]{36}$/)
    expect((await first(bureau, 'zwaluwnest', 'bijeenkomsten')).href).toMatch(/\/bijeenkomsten\/[0-9a-f-]{36}\/notulen$/)
    expect((await first(bureau, 'zwaluwnest', 'contract')).href).toBe(`/programmas/${programmeId}/contract?versie=1`)
    expect((await first(bureau, 'kolk', 'programmas')).href).toBe(`/programmas/${programmeId}`)
    expect((await first(bureau, bureau.name, 'mensen')).href).toBe(`/programmas/${programmeId}/mensen#persoon-${bureau.userId}`)
  })

  it('has no remarks, stakeholders, minutes or unsigned contract for a reader', async () => {
    const { programme } = await everywhere()
    const reader = await aMember(programme, 'reader')
    expect(await counts(reader, 'zwaluwnest')).toEqual(readable)
    const inContract = (contractId: string | null) => systemTransaction((db) => db.promise.updateMany({ where: { programmeId: programme.id }, data: { contractId } }))
    const { id } = await systemTransaction((db) => db.contractVersion.findFirstOrThrow({ where: { programmeId: programme.id } }))
    await inContract(id)
    expect(await counts(reader, 'zwaluwnest')).toEqual({ ...readable, toezeggingen: undefined })
    expect(await counts(await aMember(programme, 'board'), 'zwaluwnest')).toEqual({ ...readable, ...forTeam })
    await systemTransaction((db) => db.contractVersion.update({ where: { id }, data: { closedAt: new Date(), hash: 'x' } }))
    expect(await counts(reader, 'zwaluwnest')).toEqual({ ...readable, contract: 1 })
  })

  it('is nothing for another municipality, nor for who has no role here', async () => {
    const { programme, programmeId } = await everywhere()
    const colleague = await aMember(await aProgramme({ municipalityId: programme.municipalityId }), 'bureau')
    for (const actor of [await aStranger(), colleague, await anOutsider(programme.municipalityId)]) {
      expect(await counts(actor, 'zwaluwnest')).toEqual({})
      expect(await searchAll.as(actor, { q: 'zwaluwnest', programmeId })).toEqual({ ok: false, error: { kind: 'not-found' } })
    }
  })

  it('has nothing of a programme for a role that does not exist', async () => {
    const { programmeId, bureau } = await everywhere()
    const odd = { ...bureau, grants: [{ programmeId, role: 'superuser', organisationId: null }] }
    expect(await counts(odd, 'zwaluwnest')).toEqual({})
  })

  it('leaves out what was removed or taken back', async () => {
    const given = await setting()
    const { programmeId, bureau } = given
    expectOk(await addComment.as(bureau, { programmeId, ...point, text: 'Een ijsvogel' }))
    expectOk(await answer(given, 'Een ijsvogel'))
    expect(await counts(bureau, 'ijsvogel')).toEqual({ opmerkingen: 1, antwoorden: 1 })
    const comment = await systemTransaction((db) => db.comment.findFirstOrThrow({ where: { programmeId } }))
    expectOk(await removeComment.as(bureau, { commentId: comment.id, version: comment.version }))
    expectOk(await answer(given, 'Een ijsvogel', 1, 'open'))
    expect(await counts(bureau, 'ijsvogel')).toEqual({})
  })

  it('has drafts of decisions only for who prepares and who decides', async () => {
    const { programme, bureau } = await setting()
    await aDraftDecision(programme, { motivation: 'Nog geheim: de ooievaar.' }, bureau)
    expect(await counts(bureau, 'ooievaar')).toEqual({ besluiten: 1 })
    expect(await counts(await aMember(programme, 'board'), 'ooievaar')).toEqual({ besluiten: 1 })
    const partner = await aMember(programme, 'partner', (await anOrganisation(programme)).id)
    for (const actor of [partner, await aMember(programme, 'reader')]) expect(await counts(actor, 'ooievaar')).toEqual({})
  })

  it('has accounts of people without a role only for the administrator', async () => {
    const { programme, bureau } = await setting()
    const quiet = await anOutsider(programme.municipalityId)
    const administrator = await anOutsider(programme.municipalityId, { administrator: true })
    expect(await counts(bureau, `"${quiet.name}"`)).toEqual({})
    expect(await first(administrator, `"${quiet.name}"`, 'mensen')).toMatchObject({ href: `/beheer/${quiet.userId}` })
  })

  it('names one question once, with every programme that asks it', async () => {
    const { programme, bureau } = await setting()
    const other = await aProgramme({ municipalityId: programme.municipalityId, name: 'Molenwijk' })
    const both = { ...bureau, grants: [...bureau.grants, { programmeId: other.id, role: 'reader', organisationId: null }] }
    const hit = await first(both, '4.1.1', 'gesprekspunten')
    expect(hit.also.map(({ label }) => label)).toEqual(['De Kolk', 'Molenwijk'])
    const { groups } = await search(both, 'urgentie', { programmeId: other.id })
    expect(groups.find(({ kind }) => kind === 'gesprekspunten')?.hits[0]).toMatchObject({ programme: 'Molenwijk', also: [] })
    expect(expectOk(await listSearchable.as(both, {})).map(({ name }) => name)).toEqual(['De Kolk', 'Molenwijk'])
  })
})

describe('the words', () => {
  it.each([
    ['another form of the word', 'ontmoetingsplekken', 'Er is een ontmoetingsplek.'],
    ['an unfinished last word', 'jonge huurd', 'Jonge huurders willen weg.'],
    ['without accents', 'cafe yilmaz', 'Het café van Yılmaz sluit.'],
    ['inside a longer word', 'corporatie', 'De woningcorporatie renoveert.'],
    ['together between quotes', '"warme maaltijd"', 'Elke week een warme maaltijd.'],
    ['between slashes and tags', 'zorg', 'Wonen/zorg <b>samen</b>.'],
  ])('%s', async (_, q, explanation) => {
    const given = await setting()
    expectOk(await answer(given, explanation))
    const hit = await first(given.bureau, q, 'antwoorden')
    expect(text(hit.snippet)).toBe(explanation)
    expect(hit.snippet.some(({ found }) => found)).toBe(true)
  })

  it('leave out what follows a minus', async () => {
    const given = await setting()
    expectOk(await answer(given, 'Een speelveld met hek.'))
    expect(await counts(given.bureau, 'speelveld -hek')).toEqual({})
    expect(await counts(given.bureau, 'speelveld -sloot')).toEqual({ antwoorden: 1 })
  })

  it.each(['%%', "''", '":*&|!', 'a\u0000b', '🏘️🏘️', 'de het een', '-wijk', '((', '\\\\', "' OR 1=1 --", 'a:*', '<b>x</b>', 'x & !(y | z)', '\ud800\ud800'])(
    'may be odd: %j', async (q) => {
      const { bureau } = await setting()
      const result = await searchAll.as(bureau, { q })
      if (!result.ok) expect(['rule-broken', 'invalid']).toContain(result.error.kind)
    })

  it.each([['', 'Typ minstens 2 tekens.'], [' a ', 'Typ minstens 2 tekens.'], ['x'.repeat(10_000), 'Typ hoogstens 100 tekens. Een paar woorden zijn genoeg.']])(
    'have their limits', async (q, message) => {
      const { bureau } = await setting()
      expect(await searchAll.as(bureau, { q })).toMatchObject({ ok: false, error: { kind: 'invalid', fieldErrors: { q: [message] } } })
    })
})

describe('how much', () => {
  it('pages through one kind, and says when the words are too wide', async () => {
    const { programme, bureau } = await setting()
    await systemTransaction((db) => db.organisation.createMany({
      data: Array.from({ length: 201 }, (_, n) => ({ municipalityId: programme.municipalityId, programmeId: programme.id, name: `Merelclub ${n}` })),
    }))
    const all = await search(bureau, 'merelclub')
    expect(all).toMatchObject({ total: 201, tooMany: true })
    expect(all.groups.find(({ kind }) => kind === 'partners')?.hits).toHaveLength(searchLimits.glimpse)
    const pages = await Promise.all([1, 2].map((page) => search(bureau, 'merelclub', { kind: 'partners', page })))
    const keys = pages.flatMap(({ groups }) => groups.flatMap(({ hits }) => hits.map(({ key }) => key)))
    expect(new Set(keys).size).toBe(2 * searchLimits.page)
    const past = await search(bureau, bureau.name, { kind: 'mensen', page: 9 })
    expect(past).toMatchObject({ page: 1, kind: 'mensen' })
    expect(await search(bureau, 'merelclub', { kind: 'onzin', page: 'x' })).toMatchObject({ kind: null, page: 1 })
  })

  it('stops an account that asks without end, and no other', async () => {
    const { programme, bureau } = await setting()
    for (let n = 0; n < searchLimits.perMinute; n++) expect((await searchAll.as(bureau, { q: 'wilg' })).ok).toBe(true)
    expect(await searchAll.as(bureau, { q: 'wilg' })).toMatchObject({ ok: false, error: { kind: 'rule-broken' } })
    expect((await searchAll.as(await aMember(programme, 'reader'), { q: 'wilg' })).ok).toBe(true)
  })
})
