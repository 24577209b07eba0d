import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { formatIsoDay } from '@/lib/platform/format'
import { digestText, dueLines } from './digest'
import type { Due } from './due-rules'
import { loadDue } from './load-due'
import { loadMembers } from './load-members'
import { loadVotes } from './load-votes'
import { enqueueMail } from './notify'
import { wantsWeekly } from './preference-rules'
import { mondayOf } from './schedule'
import type { Wanted } from './wanted'

/** The kind of the overview itself, which is only a mail: it is not in anybody's list. */
export const digestKind = 'weekly'

type Told = { id: string; title: string; href: string; programmeId: string | null }
type Person = { id: string; preferences: { kind: string; way: string }[]; memberships: { programmeId: string }[]; notifications: Told[] }
type Facts = { municipalityId: string; now: Date; due: readonly Due[]; votes: readonly Wanted[] }

const loadPeople = (db: Db): Promise<Person[]> => db.user.findMany({
  where: { active: true, memberships: { some: {} } }, orderBy: { id: 'asc' },
  select: {
    id: true, preferences: { select: { kind: true, way: true } }, memberships: { select: { programmeId: true } },
    notifications: { where: { mailState: 'in_digest', mailedAt: null }, orderBy: { createdAt: 'asc' }, select: { id: true, title: true, href: true, programmeId: true } },
  },
})

async function loadFacts(db: Db, municipalityId: string, now: Date): Promise<Facts & { people: Person[] }> {
  const members = await loadMembers(db)
  const [due, votes] = [await loadDue(db, members), await loadVotes(db, members, formatIsoDay(now))]
  return { municipalityId, now, due, votes, people: (await loadPeople(db)).filter(({ preferences }) => wantsWeekly(preferences)) }
}

/** Writes the overview of one person and leaves it to be mailed; what went along in it will not come again. */
async function writeDigest(db: Db, { municipalityId, now, due, votes }: Facts, person: Person): Promise<boolean> {
  const asked = votes.filter(({ userId }) => userId === person.id).map(({ title, href }) => ({ words: title, href }))
  const waiting = [...asked, ...dueLines(due, person.id, formatIsoDay(now))]
  // Who left a programme since hears no more of it.
  const told = person.notifications.filter(({ programmeId: of }) => of === null || person.memberships.some(({ programmeId }) => programmeId === of))
  const news = told.map(({ title, href }) => ({ words: title, href }))
  const digest = digestText({ waiting, news }, new URL(env().NEXTAUTH_URL).origin, now)
  if (!digest) return false
  const made = await db.notification.createManyAndReturn({
    data: [{
      municipalityId, userId: person.id, kind: digestKind, ...digest, href: '/overzicht', key: `weekly:${mondayOf(now)}`,
      createdAt: now, readAt: now, mailState: 'waiting' as const,
    }],
    skipDuplicates: true, select: { id: true },
  })
  // This week's was written before: what came since waits for the next.
  if (made.length === 0) return false
  await db.notification.updateMany({ where: { id: { in: person.notifications.map(({ id }) => id) } }, data: { mailedAt: now } })
  await enqueueMail(db, municipalityId, made.map(({ id }) => id), now)
  return true
}

/**
 * Writes the weekly overview of everybody in a municipality who wants it and has something to read; gives how many. Person by
 * person, so that a town of a thousand fits, and whoever comes after a failure goes on where it stopped.
 */
export async function sendDigests(municipalityId: string, now: Date): Promise<number> {
  const { people, ...facts } = await tenantTransaction(municipalityId, (db) => loadFacts(db, municipalityId, now))
  let written = 0
  for (const person of people) if (await tenantTransaction(municipalityId, (db) => writeDigest(db, facts, person))) written++
  return written
}
