import 'server-only'
import type { Context } from '@/lib/platform/use-case'
import { broken, conflict, ok, type Result } from '@/lib/platform/result'
import { checkAnswer } from '@/lib/process/answer-rules'
import type { LocatedPoint } from '@/lib/process/lookup'
import type { LoadedProgramme } from '@/lib/programmes/load-programme'
import { answerKey } from './draft-key'
import { closedForWriting } from './load-point'
import type { AgreeAnswerInput } from './schema'

type Recording = {
  programme: LoadedProgramme
  place: LocatedPoint
  organisationId: string | null
  input: AgreeAnswerInput
  eventType: string
}
type Where = { programmeId: string; cycle: number; pointId: string; organisationId: string | null }
type Saved = { answerId: string; version: number; at: Date }

const content = {
  id: true, version: true, state: true, judgement: true, explanation: true, reason: true, answeredAt: true,
  answeredBy: { select: { name: true } },
} as const

/** What stands there now, with the name and time, so that both texts can be put side by side. */
async function currentAnswer(db: Context['db'], where: Where) {
  const found = await db.answer.findFirst({ where, select: content })
  if (!found) return undefined
  const { id, answeredBy, answeredAt, ...answer } = found
  return { id, ...answer, by: answeredBy.name, at: answeredAt.toISOString() }
}

function values(input: AgreeAnswerInput) {
  const state = input.state === 'open' ? null : input.state
  // Only an answer carries a judgement; what was typed for a reason is kept apart from the explanation.
  const judgement = state === 'answered' ? input.judgement : null
  return { state, judgement, explanation: input.explanation, reason: input.reason }
}

/** Writes the row; null when someone else was first. Never raises a unique violation: that would end the transaction. */
async function write({ db, actor, now }: Context, where: Where, input: AgreeAnswerInput): Promise<string | null> {
  const data = { ...values(input), answeredById: actor.userId, answeredAt: now }
  if (input.version === 0) {
    const { municipalityId } = actor
    const created = await db.answer.createMany({ data: { ...where, ...data, municipalityId }, skipDuplicates: true })
    if (created.count === 0) return null
  } else {
    const changed = await db.answer.updateMany({
      where: { ...where, version: input.version },
      data: { ...data, version: { increment: 1 } },
    })
    if (changed.count === 0) return null
  }
  return (await db.answer.findFirstOrThrow({ where, select: { id: true } })).id
}

/** Keeps the version that was just written; `AnswerRevision` is the history and can never be changed. */
async function keepRevision({ db, actor, now }: Context, answerId: string, version: number, input: AgreeAnswerInput) {
  const { municipalityId, userId: byId } = actor
  await db.answerRevision.create({
    data: { municipalityId, answerId, version, ...values(input), byId, at: now },
  })
}

/**
 * Records an answer to a talking point, agreed or of one organisation; the caller has asked the policy.
 * The writer's own draft of this form is finished by it.
 */
export async function recordAnswer(context: Context, recording: Recording): Promise<Result<Saved>> {
  const { db, actor, audit, now } = context
  const { programme, place, organisationId, input } = recording
  const closed = await closedForWriting(db, programme, place, input.cycle)
  if (closed) return broken(closed)
  if (input.state !== 'open') {
    const fieldErrors = checkAnswer(place.point, { ...input, state: input.state })
    if (Object.keys(fieldErrors).length > 0) {
      return { ok: false, error: { kind: 'invalid', fieldErrors, formErrors: [] } }
    }
  }
  const where = { programmeId: programme.id, cycle: input.cycle, pointId: place.point.id, organisationId }
  const before = await currentAnswer(db, where)
  if (input.state === 'open' && !before?.state) return broken('Dit punt staat al open.')
  const answerId = await write(context, where, input)
  if (answerId === null) return conflict(await currentAnswer(db, where))
  const version = input.version + 1
  await keepRevision(context, answerId, version, input)
  await db.draft.deleteMany({
    where: { userId: actor.userId, programmeId: programme.id, key: answerKey(input.cycle, place.point.id, organisationId) },
  })
  const what = { pointId: place.point.id, cycle: input.cycle, organisationId }
  const { state, judgement } = values(input)
  await audit({
    type: recording.eventType, objectType: 'Answer', objectId: answerId, programmeId: programme.id,
    ...(before ? { before: { state: before.state, judgement: before.judgement, version: before.version } } : {}),
    after: { ...what, state, judgement, version },
  })
  return ok({ answerId, version, at: now })
}
