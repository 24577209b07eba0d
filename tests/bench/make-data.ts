// Run by run.mjs: makes municipalities with 1, 10 and 100 full programmes and somebody who is signed in to each.
import { encode } from 'next-auth/jwt'
import type { Db } from '@/lib/platform/db/client'
import { disconnect } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { currentDefinition } from '@/lib/process/definitions'
import { allPoints } from '@/lib/process/lookup'
import { composeSnapshot } from '@/lib/publication/snapshot'
import { addCourse } from './make-course'
import { addGrown } from './make-grown'

const partners = 6
const events = 300
const words = 'Wij zien dat het beter gaat in de straten rond het plein, maar niet in de flats. Dat zeggen ook de wijkagent en de school. '

type Ids = { municipalityId: string; userId: string }

async function addAnswers(db: Db, { municipalityId, userId }: Ids, programmeId: string, organisationIds: string[]) {
  const common = { municipalityId, programmeId, cycle: 1, state: 'answered', judgement: 'partly', explanation: words, answeredById: userId, answeredAt: new Date() } as const
  const answers = allPoints(currentDefinition).flatMap(({ point }) => {
    const own = point.answeredBy === 'organisation' ? organisationIds : []
    return [null, ...own].map((organisationId) => ({ ...common, pointId: point.id, organisationId }))
  })
  await db.answer.createMany({ data: answers })
}

async function addAround(db: Db, { municipalityId, userId }: Ids, programmeId: string) {
  const day = 86_400_000
  const at = (days: number) => new Date(Date.now() + days * day)
  await db.actionItem.createMany({
    data: Array.from({ length: 8 }, (_, i) => ({ municipalityId, programmeId, cycle: 1, pointId: '4.1.1', title: `Actie ${i}`, ownerId: userId, dueOn: at(i - 3), createdById: userId, createdAt: at(-9) })),
  })
  await db.comment.createMany({
    data: Array.from({ length: 12 }, (_, i) => ({ municipalityId, programmeId, cycle: 1, pointId: `4.1.${(i % 4) + 1}`, text: words, authorId: userId, at: at(-i) })),
  })
  await db.auditEvent.createMany({
    data: Array.from({ length: events }, (_, i) => ({ municipalityId, programmeId, type: 'answer.agreed', actorName: 'Ander', objectType: 'Answer', objectId: String(i), origin: 'bench', at: at(-i / 10), previousHash: '', hash: String(i) })),
  })
  await db.programmeVisit.create({ data: { municipalityId, programmeId, userId, seenAt: at(-7) } })
  await db.decision.create({ data: { municipalityId, programmeId, cycle: 1, phase: 'orientation', submittedAt: at(-1) } })
}

async function addPublication(db: Db, { municipalityId, userId }: Ids, programme: { id: string; name: string }) {
  const snapshot = composeSnapshot(currentDefinition, {
    municipality: 'Bench', programme: { name: programme.name, motto: 'Samen', startYear: 2020, horizonYears: 15, cycle: 1 },
    phases: [], decisions: [{ phase: 'orientation', title: '', outcome: 'go', decidedOn: '2021-01-01', text: words }], updatedOn: '2026-01-01',
    text: { now: words.repeat(3), promised: words, joinIn: words, next: [{ what: 'Feest', when: 'mei' }], contactName: 'N', contactPhone: '010', contactEmail: '', contactPlace: '' },
  })
  await db.publication.create({ data: { municipalityId, programmeId: programme.id, number: 1, snapshot, publishedAt: new Date(), publishedById: userId } })
}

async function addProgramme(db: Db, ids: Ids, n: number) {
  const { municipalityId, userId } = ids
  const programme = await db.programme.create({
    data: {
      municipalityId, name: `Wijk ${n}`, slug: `wijk-${n}`, startsOn: new Date('2020-01-01'), horizonYears: 15, contentVersion: currentDefinition.version,
      phases: { create: currentDefinition.phases.map(({ code }) => ({ cycle: 1, phase: code, status: 'active' as const })) },
      organisations: { create: Array.from({ length: partners }, (_, i) => ({ name: `Partner ${i}` })) },
      memberships: { create: [{ userId, role: 'bureau' }] },
    },
    include: { organisations: true },
  })
  await addAnswers(db, ids, programme.id, programme.organisations.map(({ id }) => id))
  await addAround(db, ids, programme.id)
  await addPublication(db, ids, programme)
  return programme.id
}

async function addSignedIn(slug: string) {
  const { sessionId, ...ids } = await systemTransaction(async (db) => {
    const municipality = await db.municipality.create({ data: { name: slug, slug } })
    const user = await db.user.create({ data: { municipalityId: municipality.id, email: `${slug}@example.org`, name: 'Bench' } })
    const session = await db.userSession.create({ data: { municipalityId: municipality.id, userId: user.id } })
    return { municipalityId: municipality.id, userId: user.id, sessionId: session.id }
  })
  const token = await encode({ token: { sub: ids.userId, sessionId }, secret: process.env.NEXTAUTH_SECRET ?? '' })
  return { ids, token }
}

async function addMunicipality(size: number) {
  const slug = `bench-${size}`
  const { ids, token } = await addSignedIn(slug)
  const programmeIds: string[] = []
  for (let n = 1; n <= size; n++) programmeIds.push(await systemTransaction((db) => addProgramme(db, ids, n)))
  return { size, token, programmeIds, publicPath: `/wijk/${slug}/wijk-1` }
}

const sizes = []
for (const size of [1, 10, 100]) sizes.push(await addMunicipality(size))
const { ids, token } = await addSignedIn('bench-gegroeid')
const grown = { token, ...(await addGrown(ids)), course: await addCourse(ids) }
await disconnect()
process.send?.({ sizes, grown }, () => process.exit())
