import 'server-only'
import { decisionPath, dossierPath, proposalPath } from '@/lib/decisions/paths'
import { wordingOf } from '@/lib/decisions/wording'
import type { Db } from '@/lib/platform/db/client'
import type { AgendaSubject } from '@/lib/platform/db/generated/client'
import { findPoint, findSectionById } from '@/lib/process/lookup'
import { pointPath, sectionPath } from '@/lib/process/paths'
import { definitionOf } from '@/lib/programmes/definition-of'

type Programme = { id: string; contentVersion: string; currentCycle: number }
type Subject = { subject: AgendaSubject; subjectId: string }

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
const idsOf = (subjects: readonly Subject[], kind: AgendaSubject) =>
  subjects.filter(({ subject, subjectId }) => subject === kind && isId(subjectId)).map(({ subjectId }) => subjectId)

async function loadDecisions(db: Db, programme: Programme, ids: string[]) {
  if (ids.length === 0) return []
  const definition = definitionOf(programme)
  const decisions = await db.decision.findMany({
    where: { programmeId: programme.id, id: { in: ids } },
    select: { id: true, phase: true, title: true, cycle: true, number: true, outcome: true, sealedAt: true, bodyId: true },
  })
  return decisions.map(({ id, cycle, number, outcome, sealedAt, bodyId, ...subject }) => {
    const { title, phase, outcomes } = wordingOf(definition, subject)
    const underWay = bodyId === null && phase
      ? dossierPath({ programmeId: programme.id, phase, cycle, currentCycle: programme.currentCycle })
      : proposalPath(programme.id, id)
    const state = sealedAt && outcome ? `Besluit ${String(number)}: ${outcomes[outcome].label}` : 'Nog niet besloten'
    return { id, title, state, href: sealedAt ? decisionPath(programme.id, id) : underWay }
  })
}

const loadConditions = async (db: Db, programmeId: string, ids: string[]) => ids.length === 0 ? [] : db.decisionCondition.findMany({
  where: { id: { in: ids }, decision: { programmeId } },
  select: { id: true, text: true, metAt: true, decisionId: true },
})

const loadActions = async (db: Db, programmeId: string, ids: string[]) => ids.length === 0 ? [] : db.actionItem.findMany({
  where: { id: { in: ids }, programmeId }, select: { id: true, title: true, pointId: true, doneAt: true, meetingId: true },
})

/** What a point of the agenda is about, as it stands now. */
export type SubjectView = { title: string; state: string; href: string | null }

/** Everything these points are about, by subject and id; what no longer exists is left out. */
export async function loadSubjects(db: Db, programme: Programme, subjects: readonly Subject[]): Promise<Map<string, SubjectView>> {
  const definition = definitionOf(programme)
  const found = new Map<string, SubjectView>()
  for (const { id, ...view } of await loadDecisions(db, programme, idsOf(subjects, 'decision'))) found.set(`decision:${id}`, view)
  for (const { id, text, metAt, decisionId } of await loadConditions(db, programme.id, idsOf(subjects, 'condition')))
    found.set(`condition:${id}`, { title: text, state: metAt ? 'Voldaan' : 'Nog open', href: decisionPath(programme.id, decisionId) })
  for (const { id, title, doneAt, pointId } of await loadActions(db, programme.id, idsOf(subjects, 'action'))) {
    const place = pointId === null ? undefined : findPoint(definition, pointId)
    found.set(`action:${id}`, { title, state: doneAt ? 'Afgerond' : 'Nog open', href: place ? pointPath(programme.id, place) : null })
  }
  for (const { subject, subjectId } of subjects) {
    const place = subject === 'section' ? findSectionById(definition, subjectId) : undefined
    if (place) found.set(`section:${subjectId}`, { title: place.section.title, state: '', href: sectionPath(programme.id, place.phase, place.section) })
  }
  return found
}

/** What a point about this would be called; null when there is no such thing in this programme. */
export async function subjectTitle(db: Db, programme: Programme, subject: Subject): Promise<string | null> {
  const found = await loadSubjects(db, programme, [subject])
  return found.get(`${subject.subject}:${subject.subjectId}`)?.title ?? null
}
