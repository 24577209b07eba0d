import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import type { Cell, Sheet } from '@/lib/platform/office/xlsx'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { exampleNames, explainingSheets, tableColumns, tableKinds, tableNames, type TableKind } from './import-columns'
import { purposeNames } from './import-names'
import { fundingKindLabels } from './labels'
import { loadBook } from './load-book'
import { financeSchema } from './schema'
import { columnHelp, howItWorks } from './template-help'

/** Rows that show how it is done; their names keep them out of an import. */
function examples(year: number): Record<TableKind, Cell[][]> {
  const { deal, town, surgery, goal, direction } = exampleNames
  const who = (name: string, kind: string, payer: string, ...rest: Cell[]): Cell[] => [name, kind, '', payer, ...rest]
  return {
    sources: [
      [...who(deal, fundingKindLabels.additional, 'Rijk', 'Werk', 'nee', 'De wijk legt de helft zelf in.', `31-12-${year + 1}`, `01-04-${year + 2}`, '', ''), year, 250_000_00n, 250_000_00n, 100_000_00n, 40_000_50n, null],
      [...who(deal, fundingKindLabels.additional, 'Rijk', 'Werk', 'nee', '', '', '', '', ''), year + 1, 250_000_00n, 250_000_00n, null, null, null],
      [...who(town, fundingKindLabels.regular, 'Gemeente', '', 'ja', '', '', '', '', ''), year, null, 125_000_00n, null, null, null],
      [...who(surgery, fundingKindLabels.in_kind, 'Huisarts', '', 'ja', '', '', '', '', ''), year, null, null, null, null, 184],
    ],
    costs: [['Doel', goal, 'Stages en leerwerkplekken', year, 95_000_00n], ['Organisatie', '', direction, year, 90_000_00n]],
    purposes: [[deal, 'Doel', goal, year, 95_000_00n, null], [surgery, 'Doel', goal, year, null, 100]],
    conditions: [[deal, town, 50, 'De helft van wat het Rijk betaalt.']],
  }
}

function explanation(rows: Record<TableKind, Cell[][]>): Sheet {
  const help = tableKinds.flatMap((kind) => tableColumns[kind].map((column, index): Cell[] => {
    const told = columnHelp[kind][column]
    return [tableNames[kind], column, told?.need ?? '', rows[kind][0]?.[index] ?? null, told?.words ?? '']
  }))
  return { name: explainingSheets.explanation, columns: ['Blad', 'Kolom', 'Verplicht', 'Voorbeeld', 'Wat u invult'], rows: [...howItWorks.map((words): Cell[] => ['', '', '', '', words]), ...help] }
}

/** An empty file to fill in, that explains itself and holds the names to choose from. */
export const getFinanceTemplate = defineQuery({
  permission: 'finance.manage',
  input: financeSchema,
  run: async ({ db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const partners = await db.organisation.findMany({ where: { programmeId, active: true }, orderBy: { name: 'asc' }, select: { name: true } })
    const { nameOf, current } = purposeNames(await loadBook(db, programmeId), programme.currentCycle)
    const named = (kind: string) => [...nameOf].filter(([key]) => key.startsWith(kind) && current.has(key)).map(([, name]) => name)
    const [goals, interventions] = [named('g:'), named('i:')]
    const names = Array.from({ length: Math.max(partners.length, goals.length, interventions.length) }, (_, at): Cell[] =>
      [partners[at]?.name ?? '', goals[at] ?? '', interventions[at] ?? ''])
    const rows = examples(now.getUTCFullYear() + 1)
    return ok({
      name: programme.name, explanation: explanation(rows), names: { name: explainingSheets.names, columns: ['Partner', 'Doel', 'Interventie'], rows: names } satisfies Sheet,
      tables: tableKinds.map((kind): Sheet & { kind: TableKind } => ({ kind, name: tableNames[kind], columns: tableColumns[kind], rows: rows[kind] })),
    })
  },
})
