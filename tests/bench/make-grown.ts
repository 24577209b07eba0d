// Two programmes that differ only in how much they decided and met: what grows must not make the screens dearer.
import { newToken, tokenHash } from '@/lib/meetings/calendar-token'
import type { Db } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { currentDefinition } from '@/lib/process/definitions'
import { phaseOrder } from '@/lib/process/phases'

const few = { decisions: 50, meetings: 50 }
const many = { decisions: 5_000, meetings: 2_000 }

type Ids = { municipalityId: string; userId: string }
const day = 86_400_000

// A sealed decision is checked by the database row by row; more at once would not fit in one transaction.
const atOnce = 250

async function addDecisions(db: Db, { municipalityId }: Ids, programmeId: string, from: number, count: number) {
  const created = await db.decision.createManyAndReturn({
    data: Array.from({ length: count }, (_, i) => ({
      // One decision at a time is being prepared for a phase of a cycle, so each has its own.
      municipalityId, programmeId, cycle: Math.floor((from + i) / phaseOrder.length) + 1, phase: phaseOrder[(from + i) % phaseOrder.length],
      outcome: 'go' as const, advice: 'Een voorstel over de wijk.', motivation: 'Omdat het helpt.',
      decidedOn: new Date(Date.UTC(2020, 0, 1) + ((from + i) % 2_000) * day),
    })),
    select: { id: true },
  })
  await db.decisionAttendee.createMany({
    data: created.map(({ id }) => ({ municipalityId, decisionId: id, position: 0, name: 'Voorzitter', onBehalfOf: 'Bench', vote: 'for' as const })),
  })
  await db.$executeRaw`
    UPDATE "Decision" d SET "number" = ${from}::int + r."n", "hash" = md5(d."id"::text), "dossier" = '{}', "sealedAt" = now(), "sealedByName" = 'Bench'
    FROM (SELECT "id", row_number() OVER (ORDER BY "id")::int AS "n" FROM "Decision" WHERE "programmeId" = ${programmeId}::uuid AND "sealedAt" IS NULL) r
    WHERE r."id" = d."id"`
}

async function addMeetings(db: Db, { municipalityId }: Ids, programmeId: string, count: number) {
  const body = await db.body.create({
    data: { municipalityId, programmeId, name: 'Bestuur', kind: 'board', level: 'administrative', startsOn: new Date('2020-01-01') },
  })
  await db.meeting.createMany({
    // Half of them still to come, so that both lists are long.
    data: Array.from({ length: count }, (_, i) => {
      const startsAt = new Date(Date.now() + (i - count / 2) * day)
      return {
        municipalityId, programmeId, bodyId: body.id, title: `Bijeenkomst ${i + 1}`, startsAt,
        endsAt: new Date(startsAt.getTime() + day / 12), changedAt: new Date(),
      }
    }),
  })
}

/** Somebody of one programme only, with the address at which their calendar program asks. */
async function addFeed({ municipalityId }: Ids, programmeId: string, name: string): Promise<string> {
  const token = newToken()
  await systemTransaction(async (db) => {
    const { id: userId } = await db.user.create({ data: { municipalityId, name: 'Agenda', email: `agenda-${name}@bench.example` } })
    await db.membership.create({ data: { municipalityId, programmeId, userId, role: 'bureau' } })
    await db.calendarFeed.create({ data: { municipalityId, userId, tokenHash: tokenHash(token), createdAt: new Date() } })
  })
  return `/agenda/${token}.ics`
}

async function addProgramme(ids: Ids, name: string, { decisions, meetings }: typeof few) {
  const { municipalityId, userId } = ids
  const { id } = await systemTransaction((db) => db.programme.create({
    data: {
      municipalityId, name, slug: name, startsOn: new Date('2020-01-01'), horizonYears: 15,
      currentCycle: Math.ceil(decisions / phaseOrder.length), contentVersion: currentDefinition.version,
      memberships: { create: [{ userId, role: 'bureau' }] },
    },
  }))
  for (let from = 0; from < decisions; from += atOnce)
    await systemTransaction((db) => addDecisions(db, ids, id, from, Math.min(atOnce, decisions - from)))
  await systemTransaction((db) => addMeetings(db, ids, id, meetings))
  return { id, feed: await addFeed(ids, id, name) }
}

/** The two programmes; the one with many has a hundred times the decisions and forty times the meetings. */
export async function addGrown(ids: Ids) {
  const [fewer, more] = [await addProgramme(ids, 'weinig', few), await addProgramme(ids, 'veel', many)]
  return { few: fewer.id, many: more.id, feeds: { few: fewer.feed, many: more.feed } }
}
