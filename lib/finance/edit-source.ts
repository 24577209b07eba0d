import 'server-only'
import { toDayOrNull } from '@/lib/platform/day'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { FinanceEvent } from './audit-types'
import { loadSource, sourceColumns, sourceResource, sourceSnapshot, type LoadedSource } from './load-sources'
import { editSourceSchema, type SourceFields } from './schema'
import { sourcePlaceProblem } from './source-place'
import { spendByProblem } from './year-notes'

/** Hours have no purpose in euros, and no condition can rest on them: these have to go first; and the other way round. */
function kindProblem(source: LoadedSource, { kind }: SourceFields) {
  const hours = source.years.some((year) => year.hours > 0) || source.coverages.length > 0
  if (kind !== 'in_kind' && source.kind === 'in_kind')
    return hours ? broken('Bij deze bron staan al uren. Haal die eerst weg, of leg het geld als een eigen bron vast.', 'kind') : undefined
  if (kind !== 'in_kind' || source.kind === 'in_kind') return undefined
  const money = source.years.some(({ appliedCents, committedCents, receivedCents, spentCents }) => appliedCents + committedCents + receivedCents + spentCents > 0n)
  const tied = source.coverages.length + source.needs.length + source.helps.length > 0
  return money || tied ? broken('Bij deze bron staan al bedragen, bestemmingen of voorwaarden. Haal die eerst weg, of leg de uren als een eigen bron vast.', 'kind') : undefined
}

/** All cannot be spent before the first of it comes. */
function dayProblem({ years, spendBy: before }: LoadedSource, { spendBy }: SourceFields) {
  const message = spendBy === toDayOrNull(before) ? undefined : spendByProblem(spendBy, years)
  return message === undefined ? undefined : broken(message, 'spendBy')
}

/** Another day to account for asks for another report: the one that was made does not count for it. */
const reportAgain = ({ reportBy }: LoadedSource, input: SourceFields) => (toDayOrNull(reportBy) === input.reportBy ? {} : { reportedOn: null, reportedBy: '' })

/** Changes what was written down of a source. Only the bureau may hand it to another partner. */
export const editSource = defineUseCase({
  permission: 'finance.edit',
  input: editSourceSchema,
  run: async ({ db, authorise, audit }, { programmeId, sourceId, version, ...input }) => {
    const source = await loadSource(db, programmeId, sourceId)
    if (!source) return notFound()
    if (!authorise(sourceResource(source))) return denied()
    if (!authorise(sourceResource({ ...source, organisationId: input.organisationId === '' ? null : input.organisationId }))) return denied()
    const problem = kindProblem(source, input) ?? dayProblem(source, input) ?? (await sourcePlaceProblem(db, programmeId, input, sourceId))
    if (problem) return problem
    const { count } = await db.fundingSource.updateMany({
      where: { id: sourceId, version }, data: { ...sourceColumns(input), ...reportAgain(source, input), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...sourceSnapshot(source), version: source.version })
    const after = await db.fundingSource.findUniqueOrThrow({ where: { id: sourceId } })
    await audit({
      type: 'funding.edited' satisfies FinanceEvent, objectType: 'fundingSource', objectId: sourceId, programmeId,
      before: sourceSnapshot(source), after: sourceSnapshot(after),
    })
    return ok({ sourceId })
  },
})
