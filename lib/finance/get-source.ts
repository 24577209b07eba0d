import 'server-only'
import { toDayOrNull } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { alarmInWords } from './alarm-words'
import { alarms, type Alarm } from './alarms'
import { readBook } from './book'
import { keyOf } from './destined-money'
import { yearsToFill } from './first-year'
import { organisationPurpose } from './labels'
import { loadBook, type LoadedBook } from './load-book'
import { loadSource, sourceResource, sourceSnapshot, typedConditions, typedPurposes, typedYears, type LoadedSource } from './load-sources'
import { payerInWords } from './payer-words'
import { purposeChoices } from './purpose-choices'
import { whatRestsOn } from './remove-source'
import { sourceSchema } from './schema'
import { yearNotes } from './year-notes'

/** What can be chosen now, and what was chosen before and may stay. */
async function choicesFor(db: Parameters<typeof purposeChoices>[0], source: LoadedSource, { names }: LoadedBook) {
  const purposes = await purposeChoices(db, source.programme)
  const before = source.coverages.flatMap((coverage) => {
    const value = keyOf(coverage)
    return purposes.some((choice) => choice.value === value) ? [] : [{ value, label: names.get(value.slice(2)) ?? organisationPurpose }]
  })
  return [...purposes, ...new Map(before.map((choice) => [choice.value, choice])).values()]
}

/** What of an alarm is about this one source; nothing when it is not about it. */
function ofSource(alarm: Alarm, sourceId: string): Alarm[] {
  if (alarm.kind === 'unfilled') return alarm.sourceIds.includes(sourceId) ? [{ ...alarm, sourceIds: [sourceId] }] : []
  return 'sourceId' in alarm && alarm.sourceId === sourceId ? [alarm] : []
}

/** One source with its years, what it is meant for, its conditions, and what this person may do with it. */
export const getSource = defineQuery({
  permission: 'finance.read',
  input: sourceSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, sourceId }) => {
    const programme = await loadProgramme(db, programmeId)
    const source = programme && (await loadSource(db, programmeId, sourceId))
    if (!source) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const loaded = await loadBook(db, programmeId)
    const [read, today] = [readBook(loaded.book), formatIsoDay(now)]
    const own = alarms(loaded.book, read, loaded.goals, today).flatMap((alarm) => ofSource(alarm, sourceId))
    const others = loaded.sources.filter(({ id, kind }) => id !== sourceId && kind !== 'in_kind').map(({ id, name }) => ({ value: id, label: name }))
    const mayEdit = allows('finance.edit', actor, sourceResource(source))
    const partners = await db.organisation.findMany({ where: { programmeId }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
    return ok({
      programme: { id: programme.id, name: programme.name }, today,
      source: {
        id: source.id, version: source.version, ...sourceSnapshot(source), structural: source.structural, payerWords: payerInWords(source), notes: yearNotes({ kind: source.kind, spendBy: toDayOrNull(source.spendBy), years: source.years }),
        years: typedYears(source), purposes: typedPurposes(source), conditionRows: typedConditions(source),
        helps: source.helps.map(({ source: needing, percentage }) => ({ name: needing.name, percentage })),
      },
      inYears: read.flatMap(({ year, sources }) => sources.filter((one) => one.sourceId === sourceId).map((one) => ({ year, ...one }))),
      alarms: own.map((alarm) => alarmInWords(programmeId, alarm, loaded.names)), resting: whatRestsOn(source), names: loaded.names,
      purposeChoices: await choicesFor(db, source, loaded), others,
      partners: partners.filter(({ id }) => allows('finance.edit', actor, { ...resource, organisationId: id })).map(({ id, name }) => ({ value: id, label: name })),
      firstYears: await yearsToFill(db, programme, Number(today.slice(0, 4))), mayEdit, mayEditAny: allows('finance.edit', actor, resource),
    })
  },
})
export type SourcePage = Extract<Awaited<ReturnType<typeof getSource>>, { ok: true }>['value']
