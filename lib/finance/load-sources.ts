import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toDate, toDayOrNull } from '@/lib/platform/day'
import { typedAmount } from '@/lib/platform/form/numbers'
import { keyOf } from './destined-money'
import type { SourceFields } from './schema'

const whole = {
  programme: { select: { id: true, municipalityId: true, currentCycle: true } },
  organisation: { select: { name: true } },
  years: { orderBy: { year: 'asc' } },
  coverages: { orderBy: [{ year: 'asc' }, { id: 'asc' }] },
  needs: { orderBy: { id: 'asc' }, include: { other: { select: { name: true } } } },
  helps: { orderBy: { id: 'asc' }, include: { source: { select: { name: true } } } },
} as const satisfies Prisma.FundingSourceInclude

const inOrder = [{ kind: 'asc' }, { name: 'asc' }, { id: 'asc' }] as const

/** The sources of a programme with all that was written down of them, by kind and name. */
export function loadSources(db: Db, programmeId: string) {
  return db.fundingSource.findMany({ where: { programmeId }, orderBy: [...inOrder], include: whole })
}

/** What the rules and the lists read of a source, and no more: with hundreds of sources and twenty years every column counts. */
const forBook = {
  id: true, name: true, kind: true, structural: true, spendBy: true, reportBy: true, reportedOn: true, payer: true, field: true,
  organisation: { select: { name: true } },
  years: { orderBy: { year: 'asc' }, select: { year: true, appliedCents: true, committedCents: true, receivedCents: true, spentCents: true, hours: true } },
  coverages: { orderBy: [{ year: 'asc' }, { id: 'asc' }], select: { year: true, amountCents: true, hours: true, interventionId: true, goalId: true } },
  needs: { orderBy: { id: 'asc' }, select: { sourceId: true, otherId: true, percentage: true } },
} as const satisfies Prisma.FundingSourceSelect

/** The sources of a programme as the book reads them, by kind and name. */
export function loadBookSources(db: Db, programmeId: string) {
  return db.fundingSource.findMany({ where: { programmeId }, orderBy: [...inOrder], select: forBook })
}
export type BookRow = Awaited<ReturnType<typeof loadBookSources>>[number]

/** One source of this very programme; null when it is not there. */
export function loadSource(db: Db, programmeId: string, sourceId: string) {
  return db.fundingSource.findUnique({ where: { id: sourceId, programmeId }, include: whole })
}
export type LoadedSource = NonNullable<Awaited<ReturnType<typeof loadSource>>>

/** What the policy is asked about: a partner may keep the sources of its own organisation. */
export const sourceResource = ({ programme, organisationId }: Pick<LoadedSource, 'programme' | 'organisationId'>) =>
  ({ municipalityId: programme.municipalityId, programmeId: programme.id, ...(organisationId === null ? {} : { organisationId }) })

type Editable = 'name' | 'kind' | 'organisationId' | 'payer' | 'field' | 'structural' | 'conditions' | 'spendBy' | 'reportBy' | 'reportedOn' | 'reportedBy'
/** What of a source may be edited, as a form, the audit log and a collision tell it. */
export const sourceSnapshot = (source: Pick<LoadedSource, Editable>) => {
  const { name, kind, organisationId, payer, field, structural, conditions, spendBy, reportBy, reportedOn, reportedBy } = source
  return {
    name, kind, organisationId: organisationId ?? '', payer, field: field ?? ('' as const), structural, conditions,
    spendBy: toDayOrNull(spendBy) ?? '', reportBy: toDayOrNull(reportBy) ?? '',
    reportedOn: toDayOrNull(reportedOn) ?? '', reportedBy,
  }
}

/** What was typed, as the columns want it. */
export const sourceColumns = ({ organisationId, field, spendBy, reportBy, ...words }: SourceFields) => ({
  ...words, organisationId: organisationId === '' ? null : organisationId, field: field === '' ? null : field,
  spendBy: spendBy === null ? null : toDate(spendBy), reportBy: reportBy === null ? null : toDate(reportBy),
})

/** The amounts per year as they are typed; nothing where nothing was told. */
export const typedYears = ({ years }: Pick<LoadedSource, 'years'>) => {
  const typed = (cents: bigint) => (cents === 0n ? '' : typedAmount(cents))
  return years.map(({ year, appliedCents, committedCents, receivedCents, spentCents, hours }) => ({
    year: String(year), applied: typed(appliedCents), committed: typed(committedCents), received: typed(receivedCents), spent: typed(spentCents),
    hours: hours === 0 ? '' : String(hours),
  }))
}

export const typedPurposes = ({ coverages }: Pick<LoadedSource, 'coverages'>) =>
  coverages.map((coverage) => ({
    purpose: keyOf(coverage), year: String(coverage.year), amount: coverage.hours > 0 ? '' : typedAmount(coverage.amountCents), hours: coverage.hours > 0 ? String(coverage.hours) : '',
  }))

export const typedConditions = ({ needs }: Pick<LoadedSource, 'needs'>) =>
  needs.map(({ otherId, percentage, note }) => ({ otherId, percentage: String(percentage), note }))

type TypedRows = readonly Record<string, string>[]
/** Rows in one text, to show at a collision what somebody else recorded. */
export const rowsInWords = (rows: TypedRows): string =>
  rows.map((row) => Object.values(row).filter((value) => value !== '').join(' · ')).join('; ')
