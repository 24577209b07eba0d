import type { Actor } from '@/lib/platform/actor'
import type { Permission } from '@/lib/policy/permissions'
import type { AnswerFact } from '@/lib/process/facts'
import type { PointProgress } from '@/lib/process/point-progress'
import { spreadSentence } from '@/lib/process/sentences'
import type { AskedOrganisation } from './asked-organisations'
import type { SectionRows } from './section-rows'
import type { AnswerView, EarlierView, MomentView, PartnerView, PointView } from './section-view'

export type Assembly = {
  rows: SectionRows
  names: ReadonlyMap<string, string>
  organisations: readonly AskedOrganisation[]
  cycle: number
  actor: Actor
  /** Whether something can be changed here at all. */
  writable: boolean
  discussion: boolean
  may: (permission: Permission, about?: { ownerId?: string; organisationId?: string }) => boolean
}

type AnswerRow = SectionRows['answers'][number]

const historyShown = 8

const nothingYet: AnswerView = { version: 0, state: null, judgement: null, explanation: '', reason: '', by: '', at: null }

const nameOf = (assembly: Assembly, userId: string): string => assembly.names.get(userId) ?? 'Onbekend'

function answerView(assembly: Assembly, row: AnswerRow | undefined): AnswerView {
  if (!row) return nothingYet
  const { version, state, judgement, explanation, reason, answeredById, answeredAt } = row
  return { version, state, judgement, explanation, reason, by: nameOf(assembly, answeredById), at: answeredAt }
}

/** The rows as the facts that progress is computed from. */
export function factsOf({ rows, names }: Pick<Assembly, 'rows' | 'names'>): AnswerFact[] {
  return rows.answers.map((row) => ({ ...row, by: names.get(row.answeredById) ?? 'Onbekend', at: row.answeredAt }))
}

function partnersOf(assembly: Assembly, answers: AnswerRow[]): PartnerView[] {
  const { organisations, actor, may, writable } = assembly
  const mine = new Set(actor.grants.flatMap((grant) => (grant.role === 'partner' ? [grant.organisationId] : [])))
  return organisations.flatMap(({ id, name, active, asked }) => {
    const row = answers.find((answer) => answer.organisationId === id)
    // Who left without a word, or came when the conversation was over, need not be shown.
    if (!(active && asked) && !row?.state) return []
    const mayGive = writable && active && may('answer.give', { organisationId: id })
    return [{ organisationId: id, name, active, mayGive, mine: mine.has(id), answer: answerView(assembly, row) }]
  })
}

function earlierOf(assembly: Assembly, answers: AnswerRow[]): EarlierView[] {
  const cycles = [...new Set(answers.filter((row) => row.cycle < assembly.cycle && row.state).map((row) => row.cycle))]
  return cycles.sort((a, b) => b - a).map((cycle) => {
    const then = answers.filter((row) => row.cycle === cycle && row.state)
    const agreed = then.find((row) => row.organisationId === null)
    const partners = assembly.organisations.flatMap(({ id, name }) => {
      const row = then.find((answer) => answer.organisationId === id)
      return row ? [{ name, answer: answerView(assembly, row) }] : []
    })
    return { cycle, agreed: agreed ? answerView(assembly, agreed) : null, partners }
  })
}

function historyOf(assembly: Assembly, answers: AnswerRow[]): MomentView[] {
  const byId = new Map(answers.map((row) => [row.id, row]))
  return assembly.rows.revisions.filter(({ answerId }) => byId.has(answerId)).slice(0, historyShown).map((revision) => {
    const organisationId = byId.get(revision.answerId)?.organisationId
    const { version, state, judgement, at } = revision
    return {
      key: `${revision.answerId}-${version}`,
      who: nameOf(assembly, revision.byId),
      organisation: assembly.organisations.find(({ id }) => id === organisationId)?.name ?? null,
      what: { version, state, judgement },
      at,
    }
  })
}

function aroundPoint(assembly: Assembly, pointId: string): Pick<PointView, 'evidence' | 'comments' | 'actions'> {
  const { rows, may, writable } = assembly
  const here = <T extends { pointId: string | null }>(list: T[]) => list.filter((row) => row.pointId === pointId)
  return {
    evidence: here(rows.evidence).map(({ id, title, url, file, addedById, addedAt, version }) => ({
      id, title, url, file, by: nameOf(assembly, addedById), at: addedAt, version,
      mayRemove: writable && may('evidence.remove', { ownerId: addedById }),
    })),
    comments: assembly.discussion
      ? here(rows.comments).map(({ id, text, authorId, at, version }) => ({
          id, text, by: nameOf(assembly, authorId), at, version, mayRemove: writable && may('comment.remove', { ownerId: authorId }),
        }))
      : null,
    actions: here(rows.actions).map(({ id, title, ownerId, dueOn, doneAt, version }) => ({
      id, title, owner: nameOf(assembly, ownerId), dueOn, doneAt, version, mayFinish: may('action.finish', { ownerId }),
    })),
  }
}

function draftsOf({ rows }: Assembly, pointId: string): PointView['drafts'] {
  const own = rows.drafts.filter(({ key }) => key.split(':')[2] === pointId)
  return Object.fromEntries(
    own.map(({ key, values, baseVersion, savedAt }) => [key, { values: values as Record<string, string>, baseVersion, savedAt }]),
  )
}

/** Everything the page shows of one talking point. */
export function pointView(assembly: Assembly, progress: PointProgress): PointView {
  const { point } = progress
  const answers = assembly.rows.answers.filter((row) => row.pointId === point.id)
  const now = answers.filter((row) => row.cycle === assembly.cycle)
  return {
    point,
    applies: progress.applies,
    discussed: progress.discussed,
    agreed: answerView(assembly, now.find((row) => row.organisationId === null)),
    partners: point.answeredBy === 'organisation' ? partnersOf(assembly, now) : [],
    spreadSentence: spreadSentence(progress),
    ...aroundPoint(assembly, point.id),
    history: historyOf(assembly, now),
    earlier: earlierOf(assembly, answers),
    drafts: draftsOf(assembly, point.id),
  }
}
