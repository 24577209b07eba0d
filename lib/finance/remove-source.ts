import 'server-only'
import { formatList } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { FinanceEvent } from './audit-types'
import { loadSource, sourceResource, sourceSnapshot, typedConditions, typedYears, type LoadedSource } from './load-sources'
import { removeSourceSchema } from './schema'

/** What rests on a source, in words; empty when it may go. */
export function whatRestsOn({ years, coverages, helps }: Pick<LoadedSource, 'years' | 'coverages' | 'helps'>): string {
  const money = years.filter(({ receivedCents, spentCents }) => receivedCents + spentCents > 0n).map(({ year }) => String(year))
  return formatList([
    ...(money.length > 0 ? [`geld dat al is ontvangen of uitgegeven (${formatList(money)})`] : []),
    ...(coverages.length > 0 ? [coverages.length === 1 ? 'een bestemming' : `${coverages.length} bestemmingen`] : []),
    ...(helps.length > 0 ? [`de cofinanciering van ${formatList(helps.map(({ source }) => source.name))}`] : []),
  ])
}

/** Takes a source away on which nothing rests; what was received or spent is never wiped out. */
export const removeSource = defineUseCase({
  permission: 'finance.edit',
  input: removeSourceSchema,
  run: async ({ db, authorise, audit }, { programmeId, sourceId, version }) => {
    const source = await loadSource(db, programmeId, sourceId)
    if (!source) return notFound()
    if (!authorise(sourceResource(source))) return denied()
    const resting = whatRestsOn(source)
    if (resting !== '') return broken(`Op deze bron rust nog: ${resting}. Haal dat eerst weg, of laat de bron staan.`)
    const { count } = await db.fundingSource.deleteMany({ where: { id: sourceId, version } })
    if (count === 0) return conflict({ version: source.version })
    await audit({
      type: 'funding.removed' satisfies FinanceEvent, objectType: 'fundingSource', objectId: sourceId, programmeId,
      before: { ...sourceSnapshot(source), years: typedYears(source), conditions: typedConditions(source) },
    })
    return ok({ name: source.name })
  },
})
