import 'server-only'
import { wordingOf } from '@/lib/decisions/wording'
import type { Db } from '@/lib/platform/db/client'
import { allSections } from '@/lib/process/lookup'
import { definitionOf } from '@/lib/programmes/definition-of'
import { toDay } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'

type Where = { programme: { id: string; contentVersion: string }; body: { id: string; board: boolean }; now: Date }

/** Something that could be discussed; one press puts it on the agenda. */
export type Suggestion = { subject: 'decision' | 'condition' | 'action' | 'section'; subjectId: string; title: string; note: string }

/** More than this is no suggestion but a list; the oldest or latest come first. */
const most = 25

/** A phase is decided by the board, also when no table was named. */
const ofTable = ({ id, board }: Where['body']) => ({ OR: [{ bodyId: id }, ...(board ? [{ bodyId: null }] : [])] })

async function decisions(db: Db, { programme, body }: Where): Promise<Suggestion[]> {
  const definition = definitionOf(programme)
  const rows = await db.decision.findMany({
    where: { programmeId: programme.id, sealedAt: null, ...ofTable(body) }, orderBy: { createdAt: 'asc' }, take: most,
    select: { id: true, phase: true, title: true, submittedAt: true },
  })
  return rows.map(({ id, submittedAt, ...row }) => ({
    subject: 'decision', subjectId: id, title: wordingOf(definition, row).title, note: submittedAt ? 'Ligt voor' : 'In voorbereiding',
  }))
}

async function conditions(db: Db, { programme, body, now }: Where): Promise<Suggestion[]> {
  const rows = await db.decisionCondition.findMany({
    where: {
      metAt: null,
      decision: { programmeId: programme.id, sealedAt: { not: null }, corrections: { none: { sealedAt: { not: null } } }, ...ofTable(body) },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take: most, select: { id: true, text: true, owner: true, dueOn: true },
  })
  return rows.map(({ id, text, owner, dueOn }) => ({ subject: 'condition', subjectId: id, title: text, note: `${owner}${dueNote(dueOn, now)}` }))
}

const dueNote = (dueOn: Date | null, now: Date): string => (dueOn && toDay(dueOn) < formatIsoDay(now) ? ', te laat' : '')

async function actions(db: Db, { programme, now }: Where): Promise<Suggestion[]> {
  const rows = await db.actionItem.findMany({
    where: { programmeId: programme.id, doneAt: null }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take: most,
    select: { id: true, title: true, dueOn: true, owner: { select: { name: true } } },
  })
  return rows.map(({ id, title, owner, dueOn }) => ({ subject: 'action', subjectId: id, title, note: `${owner.name}${dueNote(dueOn, now)}` }))
}

/** What this table could talk about: its open decisions and conditions, open actions, and the talking points of the process. */
export async function loadSuggestions(db: Db, where: Where, taken: ReadonlySet<string>): Promise<Suggestion[]> {
  const sections = allSections(definitionOf(where.programme)).map(({ phase, section }): Suggestion =>
    ({ subject: 'section', subjectId: section.id, title: section.title, note: phase.title }))
  const all = [...(await decisions(db, where)), ...(await conditions(db, where)), ...(await actions(db, where)), ...sections]
  return all.filter(({ subject, subjectId }) => !taken.has(`${subject}:${subjectId}`))
}
