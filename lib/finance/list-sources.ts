import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { readBook } from './book'
import { loadBook } from './load-book'
import { payerInWords } from './payer-words'
import { financeSchema } from './schema'

/** Where the money comes from: every source with what is sure and hoped for this year and the next. */
export const listSources = defineQuery({
  permission: 'finance.read',
  input: financeSchema,
  run: async ({ actor, db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const { book, sources } = await loadBook(db, programmeId)
    const thisYear = Number(formatIsoDay(now).slice(0, 4))
    const shown = [thisYear, thisYear + 1]
    const read = readBook(book)
    const partners = await db.organisation.findMany({ where: { programmeId, active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
    const mayAddFor = partners.filter(({ id }) => allows('finance.edit', actor, { ...resource, organisationId: id }))
    return ok({
      programme: { id: programme.id, name: programme.name }, thisYear,
      sources: sources.map(({ id, name, kind, field, structural, years, ...source }) => ({
        id, name, kind, payer: payerInWords(source), field, structural,
        money: shown.map((year) => {
          const found = read.find((one) => one.year === year)?.sources.find(({ sourceId }) => sourceId === id)
          return { year, certainCents: found?.certainCents ?? 0n, hopedCents: found?.hopedCents ?? 0n, hours: years.find((one) => one.year === year)?.hours ?? 0 }
        }),
      })),
      partners: mayAddFor.map(({ id, name }) => ({ value: id, label: name })), mayAddAny: allows('finance.edit', actor, resource), mayImport: allows('finance.manage', actor, resource),
    })
  },
})
export type SourceList = Extract<Awaited<ReturnType<typeof listSources>>, { ok: true }>['value']
