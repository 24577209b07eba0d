import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { denied, notFound, ok } from '@/lib/platform/result'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { toDay } from './content'
import { voteTotals } from './decide'
import { registerSchema } from './register-schema'
import { searchRegister } from './search-register'
import { summaryOf, summarySelect } from './summary'

const most = 20_000

/** The register as rows for a spreadsheet, as it was filtered; closed decisions only for the people at the table. */
export const exportDecisions = defineQuery({
  permission: 'decision.read',
  input: registerSchema,
  run: async ({ actor, db, authorise }, filter) => {
    const programme = await loadProgramme(db, filter.programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const definition = definitionOf(programme)
    const seesClosed = allows('decision.read-closed', actor, resource)
    const { ids } = await searchRegister(db, { filter, definition, seesClosed, take: most, skip: 0 })
    const rows = await db.decision.findMany({
      where: { id: { in: ids }, ...(seesClosed ? {} : { open: true }) }, orderBy: { number: 'desc' },
      select: { ...summarySelect, motivation: true, attendees: { select: { vote: true } } },
    })
    return ok({
      name: programme.name,
      rows: rows.flatMap((row) => summaryOf(definition, row).map((summary) => ({
        ...summary, decidedOn: toDay(summary.decidedOn), motivation: row.motivation, totals: voteTotals(row.attendees),
      }))),
    })
  },
})
