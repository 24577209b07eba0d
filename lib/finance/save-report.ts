import 'server-only'
import { toDateOrNull } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { FinanceEvent } from './audit-types'
import { loadSource, sourceResource, sourceSnapshot } from './load-sources'
import { saveReportSchema } from './schema'

/** Records that the spending of a source was accounted for, so that its date stops pressing; or that it was not after all. */
export const saveReport = defineUseCase({
  permission: 'finance.edit',
  input: saveReportSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, sourceId, version, reportedOn, reportedBy }) => {
    const source = await loadSource(db, programmeId, sourceId)
    if (!source) return notFound()
    if (!authorise(sourceResource(source))) return denied()
    if (reportedOn === null && reportedBy !== '') return broken('Vul ook in op welke dag er is verantwoord.', 'reportedOn')
    if (reportedOn !== null && reportedOn > formatIsoDay(now)) return broken('Deze dag moet nog komen. Vul in wanneer er is verantwoord.', 'reportedOn')
    const { count } = await db.fundingSource.updateMany({
      where: { id: sourceId, version }, data: { reportedOn: toDateOrNull(reportedOn), reportedBy, version: { increment: 1 } },
    })
    const before = sourceSnapshot(source)
    if (count === 0) return conflict({ reportedOn: before.reportedOn, reportedBy: before.reportedBy, version: source.version })
    const type: FinanceEvent = reportedOn === null ? 'funding.report-withdrawn' : 'funding.reported'
    await audit({
      type, objectType: 'fundingSource', objectId: sourceId, programmeId,
      before: { reportedOn: before.reportedOn, reportedBy: before.reportedBy }, after: { reportedOn: reportedOn ?? '', reportedBy },
    })
    return ok({ sourceId })
  },
})
