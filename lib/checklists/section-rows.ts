import 'server-only'
import type { Db } from '@/lib/platform/db/client'

export type SectionScope = { programmeId: string; cycle: number; points: string[]; userId: string; sectionId: string; discussion: boolean }

/** The rows of one section, whatever the number of points, partners and cycles: each kind is asked for once. */
export async function loadSectionRows(db: Db, { programmeId, cycle, points, userId, sectionId, discussion }: SectionScope) {
  const here = { programmeId, pointId: { in: points } }
  const answers = await db.answer.findMany({
    where: { ...here, cycle: { lte: cycle } },
    select: {
      id: true, cycle: true, pointId: true, organisationId: true, state: true, judgement: true, explanation: true,
      reason: true, answeredById: true, answeredAt: true, version: true,
    },
  })
  const revisions = await db.answerRevision.findMany({
    where: { answer: { ...here, cycle } },
    select: { answerId: true, version: true, state: true, judgement: true, byId: true, at: true },
    orderBy: { at: 'desc' },
    take: 300,
  })
  const evidence = await db.evidence.findMany({
    where: { ...here, cycle, removedAt: null },
    orderBy: { addedAt: 'asc' },
    include: { file: { select: { id: true, name: true, size: true } } },
  })
  const comments = discussion
    ? await db.comment.findMany({ where: { ...here, cycle, removedAt: null }, orderBy: { at: 'asc' } })
    : []
  // What was promised in an earlier cycle and is not done yet, is still promised.
  const actions = await db.actionItem.findMany({
    where: { ...here, OR: [{ cycle }, { doneAt: null, cycle: { lte: cycle } }] },
    orderBy: [{ doneAt: { sort: 'asc', nulls: 'first' } }, { dueOn: 'asc' }],
  })
  const sectionState = await db.sectionState.findFirst({ where: { programmeId, cycle, sectionId } })
  const drafts = await db.draft.findMany({
    where: { programmeId, userId, OR: [{ key: { startsWith: `antwoord:${cycle}:` } }, { key: { startsWith: `reactie:${cycle}:` } }] },
  })
  return { answers, revisions, evidence, comments, actions, sectionState, drafts }
}

export type SectionRows = Awaited<ReturnType<typeof loadSectionRows>>

/** The names of everyone who appears in these rows, in one question. */
export async function namesIn(db: Db, rows: SectionRows): Promise<Map<string, string>> {
  const ids = new Set([
    ...rows.answers.map((row) => row.answeredById),
    ...rows.revisions.map((row) => row.byId),
    ...rows.evidence.map((row) => row.addedById),
    ...rows.comments.map((row) => row.authorId),
    ...rows.actions.map((row) => row.ownerId),
    ...(rows.sectionState?.ownerId ? [rows.sectionState.ownerId] : []),
  ])
  const users = await db.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(users.map((user) => [user.id, user.name]))
}
